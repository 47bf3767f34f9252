// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// One selection: choosing in the tree, the hex view or elsewhere moves all the others, and nothing
// chases its own tail.

#include "tests/support/image_builder.h"
#include "tests/support/temporary_folder.h"
#include "ui/hex/hex_view.h"
#include "ui/panels/hex_panel.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/structure_panel.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace qed::ui {

namespace {

using testing::HasSubstr;

class CrossSelection : public testing::Test {
protected:
    void SetUp() override
    {
        test::ImageBuilder builder({ .imageSize = 64ULL << 20 });
        builder.map(0, 4);
        builder.map(31 * 512, 12);
        builder.setL2(31, 9, 0x40000000).pointL2(0, 1, 3);
        builder.append(2);
        test::writeFile(m_folder / "image.qed", builder);
        for (QWidget *panel : { static_cast<QWidget *>(&tree), static_cast<QWidget *>(&hex),
                 static_cast<QWidget *>(&inspector) }) {
            panel->resize(700, 400);
            panel->show();
        }
        session.open(QString::fromStdString((m_folder / "image.qed").string()));
        ASSERT_TRUE(QTest::qWaitFor([this] { return session.state() == Session::State::Checked; }));
    }

    [[nodiscard]] QString treeRow() const { return tree.view()->currentIndex().data().toString(); }
    void settle() { QTest::qWait(300); }
    [[nodiscard]] bool treeShows(const QString &name)
    {
        return QTest::qWaitFor([&] { return treeRow() == name; })
            && tree.view()->viewport()->rect().intersects(
                tree.view()->visualRect(tree.view()->currentIndex()));
    }
    [[nodiscard]] std::size_t findingWith(FindingCode code) const
    {
        const auto &findings = session.report()->findings;
        return static_cast<std::size_t>(
            std::ranges::find(findings, code, &Finding::code) - findings.begin());
    }

    test::TemporaryFolder m_folder;

public:
    Session session;
    StructurePanel tree { &session };
    HexPanel hex { &session };
    InspectorPanel inspector { &session };
};

} // namespace

TEST_F(CrossSelection, AFindingMovesTreeHexAndInspector)
{
    session.selection()->select(session.placeOfFinding(findingWith(FindingCode::L2Outside)));
    EXPECT_TRUE(treeShows(QStringLiteral("[9]")));
    EXPECT_EQ(hex.view()->fields().at(hex.view()->cursor()).slot, (TableSlot { 31, 9 }));
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return inspector.text()->toPlainText().contains(QStringLiteral("leads outside the file"));
    }));
}

TEST_F(CrossSelection, AClusterMovesTheTreeToTheEntryThatLeadsThere)
{
    // As the map selects: by cluster, with no entry known yet.
    session.selection()->select(session.placeOfCluster(5));
    EXPECT_TRUE(treeShows(QStringLiteral("[2]")));
    EXPECT_EQ(hex.view()->cursor(), 5U * 4096);
    EXPECT_THAT(inspector.text()->toPlainText().toStdString(), HasSubstr("Cluster 5"));
}

TEST_F(CrossSelection, ARowOfTheTreeMovesHexAndInspector)
{
    session.selection()->select(session.placeOfFinding(findingWith(FindingCode::L2Outside)));
    ASSERT_TRUE(treeShows(QStringLiteral("[9]")));
    QTest::keyClick(tree.view(), Qt::Key_Down);
    EXPECT_EQ(treeRow(), QStringLiteral("[10]–[11] × 2"));
    EXPECT_EQ(hex.view()->fields().at(hex.view()->cursor()).slot, (TableSlot { 31, 10 }));
    EXPECT_EQ(session.selection()->current()->entryCount, 2U);
    EXPECT_THAT(inspector.text()->toPlainText().toStdString(), HasSubstr("L1[31]/L2[10]"));
}

TEST_F(CrossSelection, AByteMovesTheTree)
{
    hex.view()->moveCursor(4096 + 31 * 8 + 3);
    EXPECT_TRUE(treeShows(QStringLiteral("L1[31]")));
    hex.view()->moveCursor(50);
    EXPECT_TRUE(treeShows(QStringLiteral("image_size")));
    EXPECT_EQ(hex.view()->cursor(), 50U);
}

TEST_F(CrossSelection, EnterInTheHexViewFollowsThePointer)
{
    hex.view()->moveCursor(4096 + 31 * 8);
    ASSERT_TRUE(treeShows(QStringLiteral("L1[31]")));
    QTest::qWait(50);
    QTest::keyClick(hex.view(), Qt::Key_Return);
    EXPECT_EQ(hex.view()->fields().at(hex.view()->cursor()).slot, (TableSlot { 31, 0 }));
}

TEST_F(CrossSelection, ALinkOfTheInspectorLeadsToTheEntry)
{
    session.selection()->select(session.placeOfCluster(3));
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.details().has_value(); }));
    settle();
    emit inspector.text()->anchorClicked(QUrl(QStringLiteral("qed:l2/0/1")));
    EXPECT_TRUE(treeShows(QStringLiteral("[1]")));
    EXPECT_EQ(hex.view()->fields().at(hex.view()->cursor()).slot, (TableSlot { 0, 1 }));
}

TEST_F(CrossSelection, ALeakIsShownUnderUnreferenced)
{
    const std::size_t leak = findingWith(FindingCode::LeakTail);
    session.selection()->select(session.placeOfFinding(leak));
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return treeRow().startsWith(QStringLiteral("Clusters ")); }));
}

TEST_F(CrossSelection, ComesToRestAfterEachChoice)
{
    QSignalSpy changed(session.selection(), &Selection::changed);
    session.selection()->select(session.placeOfCluster(4));
    settle();
    EXPECT_EQ(changed.count(), 1);
    hex.view()->moveCursor(4096 + 31 * 8);
    settle();
    EXPECT_EQ(changed.count(), 2);
    QTest::keyClick(tree.view(), Qt::Key_Down);
    settle();
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(CrossSelection, TheSelectionSurvivesACheckAgain)
{
    session.selection()->select(session.placeOfFinding(findingWith(FindingCode::L2Outside)));
    ASSERT_TRUE(treeShows(QStringLiteral("[9]")));
    session.checkAgain();
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.state() == Session::State::Checked; }));
    settle();
    EXPECT_TRUE(treeShows(QStringLiteral("[9]")));
}

TEST_F(CrossSelection, WhatThePointerRestsOnIsFramedAndNothingMoves)
{
    session.selection()->select(session.placeOfCluster(5));
    settle();
    const auto seen = [this] {
        return std::pair { tree.view()->grab().toImage(), hex.view()->grab().toImage() };
    };
    const auto row = treeRow();
    const auto cursor = hex.view()->cursor();
    const auto before = seen();
    session.selection()->setHovered(session.placeOfCluster(5));
    EXPECT_NE(seen().first, before.first);
    EXPECT_NE(seen().second, before.second);
    EXPECT_EQ(treeRow(), row);
    EXPECT_EQ(hex.view()->cursor(), cursor);
    session.selection()->setHovered(std::nullopt);
    EXPECT_EQ(seen(), before);
}

} // namespace qed::ui
