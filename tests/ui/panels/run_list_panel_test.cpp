// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/map/run_model.h"
#include "tests/ui/patience.h"
#include "ui/map/map_view.h"
#include "ui/map/run_list.h"
#include "ui/panels/run_list_panel.h"

#include <QAccessible>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace qed::ui {
namespace {

class RunListPanelTest : public testing::Test {
protected:
    RunListPanelTest()
    {
        map.resize(400, 300);
        panel.resize(800, 300);
        panel.show();
    }

    /// Data, with a leak of three clusters, a double reference and a lost pointer in it: 7 runs.
    void showDamage()
    {
        auto model = std::make_shared<RunModel>(10'000);
        model->set({ 100, 3 }, kLeak);
        model->set({ 500, 1 }, kDouble);
        model->set({ 9'000, 1 }, kLost);
        map.setPyramid(MapPyramid::build(model));
        waitForRows(7);
    }
    void waitForRows(int rows)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return count() == rows; }, kPatience)) << count();
    }
    [[nodiscard]] int count() const { return panel.view()->model()->rowCount(); }
    [[nodiscard]] int row() const
    {
        const auto rows = panel.view()->selectionModel()->selectedRows();
        return rows.size() == 1 ? rows.front().row() : -1;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(panel.view(), key, modifiers);
    }

    MapView map;
    RunListPanel panel { &map };
};

TEST_F(RunListPanelTest, ListsWhatTheMapShows)
{
    EXPECT_EQ(count(), 0);
    showDamage();
    EXPECT_EQ(panel.note(), QStringLiteral("10,000 clusters (625 MiB) in 7 runs"));
    map.setPyramid(MapPyramid::build(std::make_shared<UnscannedModel>(5, 4096)));
    waitForRows(1);
    EXPECT_EQ(panel.note(), QStringLiteral("5 clusters (20 KiB) in 1 run"));
    map.setPyramid(nullptr);
    EXPECT_EQ(count(), 0);
}

TEST_F(RunListPanelTest, FollowsAnotherMapFromThenOn)
{
    showDamage();
    MapView other(MapSpace::GuestDisk);
    other.resize(400, 300);
    other.setPyramid(MapPyramid::build(std::make_shared<RunModel>(50)));
    panel.setMap(&other);
    waitForRows(1);
    map.setPyramid(nullptr);
    EXPECT_EQ(count(), 1);
    press(Qt::Key_Down);
    panel.view()->selectRow(0);
    EXPECT_EQ(other.selection(), (ClusterRange { 0, 50 }));
    panel.setMap(&map);
    EXPECT_EQ(count(), 0);
}

TEST_F(RunListPanelTest, ShowsOnlyProblemsOrOneKind)
{
    showDamage();
    QStringList names;
    for (int i = 0; i < panel.filter()->count(); ++i)
        names += panel.filter()->itemText(i);
    EXPECT_EQ(names.join(u'|'),
        QStringLiteral("All kinds|Only problems|data|leak|double reference|bad pointer"));
    panel.filter()->setCurrentIndex(1);
    waitForRows(3);
    EXPECT_EQ(panel.note(), QStringLiteral("5 clusters (320 KiB) in 3 runs"));
    panel.filter()->setCurrentIndex(4);
    waitForRows(1);
    EXPECT_EQ(panel.note(), QStringLiteral("1 cluster (64 KiB) in 1 run"));
}

TEST_F(RunListPanelTest, KeepsItsFilterWhenTheMapIsAnother)
{
    showDamage();
    panel.filter()->setCurrentIndex(1);
    waitForRows(3);
    auto model = std::make_shared<RunModel>(10'000);
    model->set({ 7, 1 }, kLost);
    map.setPyramid(MapPyramid::build(model));
    waitForRows(1);
    EXPECT_EQ(panel.filter()->currentText(), QStringLiteral("Only problems"));
}

TEST_F(RunListPanelTest, ChoosesTheWholeRunOnTheMapByKeysAlone)
{
    showDamage();
    QSignalSpy chosen(&map, &MapView::chosen);
    panel.setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down);
    EXPECT_EQ(row(), 1);
    EXPECT_EQ(map.selection(), (ClusterRange { 100, 3 }));
    EXPECT_EQ(chosen.back().front().value<ClusterRange>(), (ClusterRange { 100, 3 }));
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(map.selection(), (ClusterRange { 9'001, 999 }));
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_EQ(map.selection(), (ClusterRange { 9'000, 1 }));
    EXPECT_EQ(map.mapLayout().clustersPerCell(), 1U) << "Enter shows it as a cell of its own";
}

TEST_F(RunListPanelTest, MovesToWhatIsSelectedElsewhereWithoutChoosing)
{
    showDamage();
    QSignalSpy chosen(&map, &MapView::chosen);
    map.setSelection({ 101, 1 });
    EXPECT_EQ(row(), 1);
    EXPECT_EQ(map.selection(), (ClusterRange { 101, 1 })) << "not grown to the run";
    map.setSelection({});
    EXPECT_EQ(row(), -1);
    EXPECT_TRUE(chosen.isEmpty());
}

TEST_F(RunListPanelTest, FindsTheSelectionOnceTheListIsMade)
{
    showDamage();
    map.setSelection({ 500, 1 });
    panel.filter()->setCurrentIndex(1);
    waitForRows(3);
    EXPECT_EQ(row(), 1);
    panel.filter()->setCurrentIndex(2);
    waitForRows(4);
    EXPECT_EQ(row(), -1) << "what is selected is not data";
}

TEST_F(RunListPanelTest, IsNotMadeBeforeItIsLookedAt)
{
    panel.hide();
    map.setPyramid(MapPyramid::build(std::make_shared<RunModel>(10)));
    QTest::qWait(0);
    EXPECT_EQ(count(), 0);
    panel.show();
    waitForRows(1);
}

TEST_F(RunListPanelTest, SaysWhenItDoesNotListEverything)
{
    auto model = std::make_shared<RunModel>(2 * RunList::kMaxRuns + 10);
    for (std::uint64_t at = 0; at < model->clusters(); at += 2)
        model->set({ at, 1 }, kLeak);
    map.setPyramid(MapPyramid::build(model));
    waitForRows(1'000'000);
    EXPECT_TRUE(panel.note().endsWith(
        QStringLiteral("Only the first 1,000,000 runs are listed, up to cluster 999,999. Show one "
                       "kind to see more of it.")))
        << panel.note().toStdString();
    map.setSelection({ 1'999'999, 1 });
    EXPECT_TRUE(panel.note().contains(QStringLiteral("The selected cluster is behind them.")));
}

TEST_F(RunListPanelTest, ReadsAWholeRowToThoseWhoCannotSeeIt)
{
    showDamage();
    auto *view = QAccessible::queryAccessibleInterface(panel.view());
    ASSERT_NE(view, nullptr);
    EXPECT_FALSE(view->text(QAccessible::Name).isEmpty());
    auto *table = view->tableInterface();
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->rowCount(), 7);
    EXPECT_EQ(table->columnDescription(1), QStringLiteral("First Cluster"));
    EXPECT_EQ(table->cellAt(3, 0)->text(QAccessible::Name),
        QStringLiteral("double reference: Cluster 500, 64 KiB, 0x1f40000–0x1f4ffff"));
}

TEST_F(RunListPanelTest, TabLeavesTheList)
{
    showDamage();
    panel.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    panel.setFocus();
    ASSERT_TRUE(panel.view()->hasFocus());
    press(Qt::Key_Tab);
    EXPECT_TRUE(panel.filter()->hasFocus());
}

} // namespace
} // namespace qed::ui
