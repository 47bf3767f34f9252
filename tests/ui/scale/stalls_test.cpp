// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Whatever the user does on a large image, the window's thread does not work longer than a moment.

#include "tests/ui/scale/scale_test.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/plan_page.h"
#include "ui/dialogs/repair_dialog.h"
#include "ui/panels/structure_panel.h"
#include "ui/window/banner.h"

#include <QAction>
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
    void trigger(const QKeySequence &key) const
    {
        for (auto *action : m_window.findChildren<QAction *>()) {
            if (action->shortcuts().contains(key))
                action->trigger();
        }
    }
    void resizeInSteps()
    {
        for (int step = 0; step < 20; ++step) {
            m_window.resize(1280 + step * 20, 800 + step * 10);
            QTest::qWait(5);
        }
    }
    /// Down to the entries of the first table.
    static void expand(QTreeView *tree)
    {
        auto index = tree->model()->index(1, 0); // the L1 table
        for (int depth = 0; depth < 4 && index.isValid(); ++depth) {
            tree->expand(index);
            QTest::qWait(50);
            index = tree->model()->index(0, 0, index);
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

TEST_F(StallsTest, OpeningTheTree)
{
    openMillion();
    auto *tree = m_window.findChild<StructurePanel *>()->findChild<QTreeView *>();
    watch("tree", [&] { expand(tree); });
    watch("scroll", [&] { tree->scrollToBottom(); });
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
