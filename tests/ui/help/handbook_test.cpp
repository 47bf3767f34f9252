// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/catalogue.h"
#include "tests/ui/window/window_test.h"
#include "ui/help/findings_page.h"
#include "ui/help/handbook_view.h"
#include "ui/help/handbook_window.h"
#include "ui/help/help_topic.h"
#include "ui/text/finding_text.h"
#include "ui/window/dock_layout.h"

#include <QDir>
#include <QDockWidget>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBlock>

namespace qed::ui {

namespace {

QString docs()
{
    return QStringLiteral(":/handbook/docs/");
}

QStringList pages()
{
    return QDir(docs()).entryList({ QStringLiteral("*.md") });
}

QString textOf(const QString &page)
{
    QFile file(docs() + page);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList headings(const QTextDocument &document)
{
    QStringList result;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            result += block.text();
    }
    return result;
}

TEST(Handbook, EveryLinkOfEveryPageLeadsToAPageOrAPictureThatIsThere)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#:]+)\\)"));
    ASSERT_GE(pages().size(), 6);
    for (const auto &page : pages()) {
        auto found = link.globalMatch(textOf(page));
        while (found.hasNext()) {
            const auto target = found.next().captured(1);
            EXPECT_TRUE(QFile::exists(QDir::cleanPath(docs() + target)))
                << qPrintable(page) << " leads to " << qPrintable(target);
        }
    }
}

TEST(Handbook, EveryPageIsInTheListAndBeginsWithAHeading)
{
    const HandbookWindow window;
    const auto *list = window.findChild<QListWidget *>();
    auto *view = window.findChild<HandbookView *>();
    for (int row = 0; row < list->count(); ++row) {
        view->showPage(list->item(row)->data(Qt::UserRole).toString());
        const auto found = headings(*view->document());
        ASSERT_FALSE(found.isEmpty()) << qPrintable(list->item(row)->text());
        EXPECT_EQ(view->document()->firstBlock().text(), found.first());
        EXPECT_EQ(list->currentRow(), row);
    }
    // The index is the list itself; the page of findings is no file.
    EXPECT_EQ(list->count(), pages().size() - 1 + 1);
}

TEST(Handbook, EveryFindingOfTheCatalogueHasItsText)
{
    HandbookView view;
    view.showPage(QStringLiteral("findings"));
    const auto text = view.toPlainText();
    for (const auto &words : catalogue()) {
        EXPECT_TRUE(text.contains(codeName(words.code))) << qPrintable(codeName(words.code));
        EXPECT_TRUE(text.contains(catalogueText(words.repair))) << qPrintable(codeName(words.code));
    }
}

/// Qt shows a picture once for each line of its description.
TEST(Handbook, ShowsEveryPictureOnce)
{
    HandbookView view;
    view.resize(800, 600);
    for (const auto &page : { QStringLiteral("first-steps"), QStringLiteral("window") }) {
        view.showPage(page);
        qsizetype shown = 0;
        for (auto block = view.document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part)
                shown += part.fragment().charFormat().isImageFormat() ? 1 : 0;
        }
        EXPECT_EQ(shown, textOf(page + QStringLiteral(".md")).count(QStringLiteral("![")))
            << qPrintable(page);
        EXPECT_GT(shown, 0) << qPrintable(page);
    }
}

TEST(Handbook, HowToBuildAndContributeIsInIt)
{
    HandbookView view;
    view.showPage(QStringLiteral("contributing"));
    EXPECT_TRUE(view.toPlainText().contains(QStringLiteral("./dev test")));
}

TEST(Handbook, ShowsNoCommentOfItsFiles)
{
    HandbookView view;
    view.showPage(QStringLiteral("first-steps"));
    EXPECT_FALSE(view.toPlainText().contains(QStringLiteral("SPDX")));
    EXPECT_TRUE(view.toPlainText().contains(QStringLiteral("Repair")));
}

using HandbookInWindow = WindowTest;

TEST_F(HandbookInWindow, EveryDockAndTheMapHaveAHeadingInIt)
{
    const MainWindow window;
    HandbookView view;
    view.showPage(QStringLiteral("window"));
    const auto known = headings(*view.document());
    const auto docks = window.findChildren<QDockWidget *>();
    ASSERT_EQ(docks.size(), 6);
    for (const auto *dock : docks) {
        const auto topic = helpTopic(dock->widget());
        EXPECT_EQ(topic.page, QStringLiteral("window")) << qPrintable(dock->objectName());
        EXPECT_TRUE(known.contains(topic.heading)) << qPrintable(dock->objectName());
    }
    EXPECT_EQ(helpTopic(window.findChild<QWidget *>(QStringLiteral("map"))).heading,
        QStringLiteral("Map"));
    EXPECT_EQ(helpTopic(nullptr).page, QStringLiteral("first-steps"));
}

TEST_F(HandbookInWindow, F1OpensThePageOfTheFocusedView)
{
    MainWindow window;
    window.openHere(write("a.qed", damaged()));
    window.show();
    ASSERT_TRUE(waitForVerdict(window));
    window.findChild<QDockWidget *>(QStringLiteral("findings"))->widget()->setFocus();
    QTest::keyClick(&window, Qt::Key_F1);
    const auto *handbook = HandbookWindow::current();
    ASSERT_NE(handbook, nullptr);
    EXPECT_TRUE(handbook->isVisible());
    EXPECT_EQ(handbook->page(), QStringLiteral("window"));
    QTest::keyClick(&window, Qt::Key_F1);
    EXPECT_EQ(HandbookWindow::current(), handbook);
    delete HandbookWindow::current();
}

} // namespace

} // namespace qed::ui
