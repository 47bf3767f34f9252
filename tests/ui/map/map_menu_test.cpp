// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What a map offers for its selection, and what it tells of what the pointer rests on.

#include "tests/ui/map/guest_map_fixture.h"
#include "ui/map/map_menu.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QSignalSpy>

namespace qed::ui {

namespace {

class MapMenuTest : public GuestMapTest {
protected:
    /// As the menu key does.
    MapMenu *openMenu(MapView &map) const
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(&map, &event);
        const auto menus = panel.findChildren<MapMenu *>();
        return menus.isEmpty() ? nullptr : menus.last();
    }
    static QAction *item(const MapMenu &menu, const QString &text)
    {
        for (auto *action : menu.actions()) {
            if (action->isVisible() && action->text().remove(QLatin1Char('&')) == text)
                return action;
        }
        return nullptr;
    }
};

TEST_F(MapMenuTest, ItsMenuFollowsAnEntryIntoTheFile)
{
    open(damaged());
    guestMap().choose(2);
    ASSERT_TRUE(settled());
    const auto *menu = openMenu(guestMap());
    ASSERT_NE(menu, nullptr);
    ASSERT_NE(item(*menu, QStringLiteral("Follow")), nullptr);
    item(*menu, QStringLiteral("Copy Offset"))->trigger();
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("0x2000"));
    item(*menu, QStringLiteral("Follow"))->trigger();
    EXPECT_EQ(session.selection()->current()->file, (ByteRange { 5 * 4096, 4096 }));
    EXPECT_FALSE(session.selection()->current()->slot) << "the cluster, no longer the entry";
}

TEST_F(MapMenuTest, ItsMenuShowsTheSamePlaceInTheOtherMap)
{
    open(damaged());
    guestMap().choose(2);
    ASSERT_TRUE(settled());
    item(*openMenu(guestMap()), QStringLiteral("Show in File Map"))->trigger();
    EXPECT_EQ(panel.mode(), MapMode::File);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return fileMap().selection() == ClusterRange { 5, 1 }; }, kPatience));
    auto &map = *panel.filePane()->view();
    EXPECT_EQ(item(*openMenu(map), QStringLiteral("Follow")), nullptr);
    item(*openMenu(map), QStringLiteral("Show in Guest Disk Map"))->trigger();
    EXPECT_EQ(panel.mode(), MapMode::GuestDisk);
    EXPECT_EQ(guestMap().selection(), (ClusterRange { 2, 1 }));
}

TEST_F(MapMenuTest, TheMenuOffersOnlyWhatThereIs)
{
    open(damaged(), MapMode::Both);
    auto &map = *panel.filePane()->view();
    map.choose(7); // a leak
    ASSERT_TRUE(settled());
    const auto *menu = openMenu(map);
    EXPECT_FALSE(item(*menu, QStringLiteral("Show Referrers"))->isEnabled());
    EXPECT_FALSE(item(*menu, QStringLiteral("Show in Guest Disk Map"))->isEnabled());
    EXPECT_TRUE(item(*menu, QStringLiteral("Explain"))->isEnabled());
    QSignalSpy referrers(&panel, &MapPanel::referrersWanted);
    map.choose(4);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return item(*menu, QStringLiteral("Show Referrers"))->isEnabled(); }, kPatience))
        << "an open menu keeps up";
    item(*menu, QStringLiteral("Show Referrers"))->trigger();
    EXPECT_EQ(referrers.size(), 1);
}

TEST_F(MapMenuTest, AClickForTheMenuSelectsWhatItIsOn)
{
    open(damaged());
    const auto click = [this](std::uint64_t cluster) {
        const auto &layout = guestMap().mapLayout();
        const auto point = layout.cellRect(layout.cellOf(cluster), guestMap().topRow()).center();
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, point, guestMap().viewport()->mapToGlobal(point));
        QApplication::sendEvent(guestMap().viewport(), &event);
    };
    click(3);
    EXPECT_EQ(guestMap().selection(), (ClusterRange { 3, 1 }));
    guestMap().choose(ClusterRange { 1, 5 });
    click(3);
    EXPECT_EQ(guestMap().selection(), (ClusterRange { 1, 5 })) << "it is part of what is selected";
}

TEST_F(MapMenuTest, TellsTheOthersWhatThePointerRestsOn)
{
    open(damaged());
    emit guestMap().hovered({ 2, 1 });
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return session.selection()->hovered().has_value(); }, kPatience));
    EXPECT_EQ(session.selection()->hovered()->file, (ByteRange { 5 * 4096, 4096 }));
    EXPECT_FALSE(session.selection()->current()) << "it is not chosen by that";
    emit guestMap().hovered({});
    EXPECT_FALSE(session.selection()->hovered());
}

TEST_F(MapMenuTest, EnterFollowsAsTheMenuDoes)
{
    open(damaged());
    guestMap().zoomTo(2);
    ASSERT_TRUE(settled());
    QTest::keyClick(&guestMap(), Qt::Key_Return);
    EXPECT_EQ(session.selection()->current()->file, (ByteRange { 5 * 4096, 4096 }));
}

} // namespace

} // namespace qed::ui
