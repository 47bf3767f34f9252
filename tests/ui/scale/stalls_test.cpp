// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Whatever the user does on a large image, the window's thread does not work longer than a moment.

#include "tests/ui/scale/scale_test.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/plan_page.h"
#include "ui/dialogs/repair_dialog.h"
#include "ui/map/map_pane.h"
#include "ui/window/banner.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeView>

namespace qed::ui {

namespace {

/// A million clusters in tables of 32,768 entries; of each table one entry is damaged.
test::ImageBuilder million()
{
    constexpr std::uint64_t kClusters = 1 << 20;
    test::ImageBuilder builder(
        { .clusterSize = 65536, .tableSize = 4, .imageSize = kClusters * 65536 });
    builder.map(0, kClusters);
    const auto tables = static_cast<std::uint32_t>(kClusters / builder.tableEntries());
    for (std::uint32_t table = 0; table < tables; ++table) {
        if (table % 2 == 0)
            builder.setL2(table, 7 * table, 1ULL << 50);
        else
            builder.setL2(table, 7 * table, builder.l2(table, 7 * table + 1));
    }
    builder.append(3);
    return builder;
}

class StallsTest : public ScaleTest {
protected:
    void openMillion() { openAndCheck(write("disk.qed", million())); }
    [[nodiscard]] QTreeView *findings() const
    {
        return m_window.findChild<QTreeView *>(QStringLiteral("findings"));
    }
    void resizeInSteps()
    {
        for (int step = 0; step < 20; ++step) {
            m_window.resize(kSize + QSize(step * 10, step * 5));
            QTest::qWait(5);
        }
    }
};

TEST_F(StallsTest, CheckZoomAndResize)
{
    const auto path = write("disk.qed", million());
    watch("check", [&] { openAndCheck(path); });
    watch("resize", [&] { resizeInSteps(); });
    watch("zoom in", [&] {
        for (int step = 0; step < 20; ++step) {
            map()->zoomIn();
            QTest::qWait(5);
        }
    });
    watch("fit", [&] { map()->fit(); });
    watch("both maps", [&] { map()->setMode(MapMode::Both); });
    watch("check again", [&] {
        trigger(Qt::Key_F5);
        ASSERT_TRUE(waitForVerdict(m_window));
    });
}

TEST_F(StallsTest, AResizeReadsNothingFromTheFile)
{
    openMillion();
    map()->setMode(MapMode::Both);
    ASSERT_TRUE(QTest::qWaitFor([&] { return map()->guestPane()->drawn(); }, kPatience));
    QTest::qWait(200);
    const auto before = diskCalls();
    EXPECT_GT(before, 0);
    resizeInSteps();
    QTest::qWait(200);
    EXPECT_EQ(diskCalls(), before);
}

TEST_F(StallsTest, OpeningTheTree)
{
    openMillion();
    QModelIndex table;
    watch("L1 table", [&] { table = firstTable(); });
    watch("L2 table", [&] {
        tree()->expand(table);
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return tree()->model()->rowCount(table) > 0; }, kPatience));
    });
    watch("a run of entries", [&] { tree()->expand(tree()->model()->index(0, 0, table)); });
    watch("to the end", [&] { tree()->scrollToBottom(); });
}

TEST_F(StallsTest, GoingThroughTheFindings)
{
    openMillion();
    auto *view = findings();
    watch("next problem", [&] {
        for (int i = 0; i < 10; ++i) {
            trigger(Qt::Key_F4);
            QTest::qWait(5);
        }
    });
    watch("choose a finding", [&] {
        const auto group = view->model()->index(0, 0);
        view->expand(group);
        for (int row = 0; row < view->model()->rowCount(group); ++row) {
            view->setCurrentIndex(view->model()->index(row, 0, group));
            QTest::qWait(5);
        }
    });
}

TEST_F(StallsTest, PlanAndRepair)
{
    openMillion();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !m_window.session()->access().owner.empty(); }, kPatience));
    RepairDialog *dialog = nullptr;
    watch("plan", [&] {
        trigger(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
        dialog = m_window.findChild<RepairDialog *>();
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->plan()->ready(); }, kPatience));
    });
    ASSERT_NE(dialog, nullptr);
    watch("repair", [&] {
        dialog->findChild<QPushButton *>(QStringLiteral("repair"))->click();
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                return m_window.session()->lastChange()
                    && m_window.session()->state() == Session::State::Checked;
            },
            kPatience));
    });
    EXPECT_EQ(m_window.session()->report()->figures.corruptions, 0U);
}

TEST_F(StallsTest, ExportUntilItIsStopped)
{
    openMillion();
    watch("export", [&] {
        ExportDialog dialog(m_window.session()->image(), pathOf("disk.raw"), &m_window);
        dialog.show();
        QTest::qWait(500);
        dialog.reject();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.running(); }, kPatience));
    });
}

} // namespace

} // namespace qed::ui
