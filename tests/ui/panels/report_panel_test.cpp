// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/image_builder.h"
#include "tests/support/temporary_folder.h"
#include "ui/panels/find_bar.h"
#include "ui/panels/report_panel.h"
#include "ui/panels/report_view.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace qed::ui {

namespace {

using testing::HasSubstr;

/// A session over a damaged image in a file, checked.
struct Opened {
    test::TemporaryFolder folder;
    Session session;

    Opened()
    {
        test::ImageBuilder builder;
        builder.map(0, 3);
        builder.setL2(0, 2, 0x7000000);
        test::writeFile(folder / "damaged.qed", builder);
        session.open(QString::fromStdString((folder / "damaged.qed").string()));
        EXPECT_TRUE(QTest::qWaitFor([this] { return session.state() == Session::State::Checked; }));
    }
};

void waitForText(ReportPanel &panel)
{
    QSignalSpy completed(panel.view(), &ReportView::completed);
    ASSERT_TRUE(completed.wait());
}

} // namespace

TEST(ReportPanel, ShowsTheDumpAndTheJsonOfWhatIsOpen)
{
    Opened opened;
    ReportPanel panel(&opened.session);
    panel.show();
    waitForText(panel);
    EXPECT_THAT(panel.view()->toPlainText().toStdString(), HasSubstr("outside"));
    panel.setKind(ReportKind::Json);
    waitForText(panel);
    EXPECT_THAT(panel.view()->toPlainText().toStdString(), HasSubstr("\"corruptions\": 1"));
}

TEST(ReportPanel, IsNotMadeWhileNobodyLooksAtIt)
{
    Opened opened;
    ReportPanel panel(&opened.session);
    QTest::qWait(50);
    EXPECT_TRUE(panel.view()->toPlainText().isEmpty());
}

TEST(FindBar, FindsForwardBackwardAndAroundTheEnds)
{
    ReportView view;
    view.showText(QStringLiteral("one\ntwo\none\n"), QStringLiteral("None"));
    FindBar bar(&view);
    auto *words = bar.findChild<QLineEdit *>();
    bar.open();
    words->setText(QStringLiteral("one"));
    EXPECT_EQ(view.textCursor().blockNumber(), 0);
    bar.findNext();
    EXPECT_EQ(view.textCursor().blockNumber(), 2);
    bar.findNext();
    EXPECT_EQ(view.textCursor().blockNumber(), 0);
    bar.findPrevious();
    EXPECT_EQ(view.textCursor().blockNumber(), 2);
    words->setText(QStringLiteral("three"));
    EXPECT_EQ(view.textCursor().selectedText(), QStringLiteral("one"));
}

} // namespace qed::ui
