// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What tests of the window on large images share: the image is opened, and whatever is done then is
// watched.
#pragma once

#include "tests/support/state_folder.h"
#include "tests/ui/scale/disk_watch.h"
#include "tests/ui/stall_probe.h"
#include "tests/ui/window/window_test.h"
#include "ui/map/map_panel.h"
#include "ui/map/map_view.h"
#include "ui/panels/structure_panel.h"
#include "ui/window/dock_layout.h"

#include <QAction>
#include <QTreeView>

#include <filesystem>
#include <fstream>
#include <functional>
#include <system_error>

namespace qed::ui {

/// Microseconds that the window's thread may work in one go.
inline constexpr qint64 kLongestWork = 50'000;
/// What it may be away for, work or not: other programs share the processors with a test, so that
/// only waiting for something that takes its time is seen.
inline constexpr qint64 kLongestAbsence = 1'000'000;

/// What Qt itself takes to paint a window of this size is far from the limit.
inline constexpr QSize kSize(1024, 640);

class ScaleTest : public WindowTest {
protected:
    ScaleTest()
    {
        m_window.resize(kSize);
        m_window.show();
        settle(); // fonts and icons are loaded
    }

    /// The action, and what it starts, keep the window's thread neither busy nor waiting.
    void watch(const char *what, const std::function<void()> &action)
    {
        const int diskCalls = diskCallsOfThisThread();
        m_probe.reset();
        action();
        settle();
        RecordProperty(
            std::string("work us: ") + what, static_cast<int>(m_probe.longestWorkMicroseconds()));
        EXPECT_LT(m_probe.longestWorkMicroseconds(), kLongestWork) << what;
        EXPECT_LT(m_probe.longestMicroseconds(), kLongestAbsence) << what;
        EXPECT_EQ(diskCallsOfThisThread(), diskCalls)
            << what << ": read or written in the window's thread";
    }
    /// Until the map of the checked image is drawn.
    void openAndCheck(const QString &path)
    {
        m_window.openHere(path);
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                return m_window.session()->state() == Session::State::Checked
                    && map()->view()->pyramid() != nullptr;
            },
            kPatience));
    }
    [[nodiscard]] MapPanel *map() const { return m_window.findChild<MapPanel *>(); }
    [[nodiscard]] QTreeView *tree() const
    {
        return m_window.findChild<StructurePanel *>()->findChild<QTreeView *>();
    }
    /// Opens the L1 table and, as soon as it is read, the first table in it; returns that.
    [[nodiscard]] QModelIndex firstTable() const
    {
        m_window.docks()->show(QStringLiteral("structure"));
        const auto *model = tree()->model();
        QModelIndex l1 = model->index(0, 0);
        while (l1.isValid() && l1.data().toString() != QStringLiteral("L1 table"))
            l1 = l1.siblingAtRow(l1.row() + 1);
        tree()->expand(l1);
        EXPECT_TRUE(QTest::qWaitFor([&] { return model->rowCount(l1) > 0; }, kPatience));
        return model->index(0, 0, l1);
    }
    /// What has this key does what it does.
    void trigger(const QKeySequence &key) const
    {
        for (auto *action : m_window.findChildren<QAction *>()) {
            if (action->shortcuts().contains(key))
                action->trigger();
        }
    }
    static void settle() { QTest::qWait(100); }

    /// False where the file system has no files of this size.
    [[nodiscard]] bool fits(std::uint64_t fileSize) const
    {
        const auto path = m_folder / "size";
        std::ofstream(path).close();
        std::error_code error;
        std::filesystem::resize_file(path, fileSize, error);
        std::filesystem::remove(path);
        return !error;
    }

    test::StateFolder m_state;
    MainWindow m_window;
    StallProbe m_probe;
};

} // namespace qed::ui
