// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/window/window_test.h"
#include "ui/map/map_panel.h"

namespace qed::ui {
namespace {

class MapMemory : public WindowTest {
protected:
    static MapPanel *mapOf(const MainWindow &window) { return window.findChild<MapPanel *>(); }
};

TEST_F(MapMemory, AtTheFirstStartTheFileIsShownInRows)
{
    const MainWindow window;
    EXPECT_EQ(mapOf(window)->mode(), MapMode::File);
    EXPECT_EQ(mapOf(window)->order(), CellOrder::Rows);
}

TEST_F(MapMemory, TheNextStartShowsTheSameMapInTheSameOrder)
{
    for (const auto mode : { MapMode::GuestDisk, MapMode::Both, MapMode::File }) {
        for (const auto order : { CellOrder::Hilbert, CellOrder::Rows }) {
            MainWindow window;
            mapOf(window)->setMode(mode);
            mapOf(window)->setOrder(order);
            window.close();
            const MainWindow next;
            EXPECT_EQ(mapOf(next)->mode(), mode);
            EXPECT_EQ(mapOf(next)->order(), order);
        }
    }
}

TEST_F(MapMemory, ThatAPreviewWasOpenIsNotRemembered)
{
    MainWindow window;
    window.show();
    window.openHere(write("disk.qed", damaged()));
    ASSERT_TRUE(waitForVerdict(window));
    mapOf(window)->setMode(MapMode::Both);
    mapOf(window)->showPreview(window.session()->report()->map);
    ASSERT_EQ(mapOf(window)->mode(), MapMode::File);
    window.close();
    const MainWindow next;
    EXPECT_EQ(mapOf(next)->mode(), MapMode::Both);
}

TEST_F(MapMemory, SettingsThatMeanNothingAreNoSettings)
{
    QSettings().setValue(QStringLiteral("map/shown"), QStringLiteral("sideways"));
    QSettings().setValue(QStringLiteral("map/order"), 7);
    SettingsStore::instance().reload();
    const MainWindow window;
    EXPECT_EQ(mapOf(window)->mode(), MapMode::File);
    EXPECT_EQ(mapOf(window)->order(), CellOrder::Rows);
}

} // namespace
} // namespace qed::ui
