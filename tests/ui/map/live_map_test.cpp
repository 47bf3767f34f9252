// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The map while a check runs that takes its time.

#include "tests/ui/dialogs/slow_disk.h"
#include "tests/ui/window/window_test.h"
#include "ui/map/map_panel.h"
#include "ui/map/map_view.h"

namespace qed::ui {

namespace {

constexpr auto kUnknown = static_cast<Kind>(ClusterClass::Unknown);
constexpr auto kData = static_cast<Kind>(ClusterClass::Data);

class LiveMapTest : public WindowTest {
protected:
    static test::ImageBuilder manyTables()
    {
        test::ImageBuilder image({ .imageSize = 64ULL << 20 });
        for (std::uint64_t guest = 0; guest < 16'000; guest += image.tableEntries())
            image.map(guest, 200);
        return image;
    }
    [[nodiscard]] MapView *map() const { return m_window.findChild<MapPanel *>()->view(); }
    /// How many clusters of a kind the map shows now.
    [[nodiscard]] std::uint64_t shown(Kind kind) const
    {
        const auto *pyramid = map()->pyramid();
        return pyramid != nullptr && pyramid->model().kinds().size() > 1 ? pyramid->counts()[kind]
                                                                         : 0;
    }

    MainWindow m_window;
};

TEST_F(LiveMapTest, FillsWhileTheTablesAreRead)
{
    SlowDisk disk(SlowDisk::Slow::Reads, 12); // of the header, the L1 table, and some of the others
    m_window.show();
    m_window.openHere(write("disk.qed", manyTables()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown(kData) > 0; }, kPatience));
    EXPECT_EQ(m_window.session()->state(), Session::State::Checking);
    const auto unknown = shown(kUnknown);
    EXPECT_GT(unknown, 0);
    for (int table = 0; table < 4; ++table)
        disk.letOneEnd();
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown(kUnknown) < unknown; }, kPatience));
    disk.letAllEnd();
    ASSERT_TRUE(waitForVerdict(m_window));
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown(kUnknown) == 0; }, kPatience));
}

} // namespace

} // namespace qed::ui
