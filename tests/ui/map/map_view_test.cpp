// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/map/cell_orders.h"
#include "tests/ui/map/map_view_fixture.h"
#include "ui/map/map_accessible.h"

#include <QAccessible>
#include <QApplication>

#include <gtest/gtest.h>

#include <random>

namespace qed::ui {
namespace {

class MapViewInOrder : public MapViewTest, public testing::WithParamInterface<CellOrder> {
protected:
    MapViewInOrder() { view.setOrder(GetParam()); }
};

INSTANTIATE_TEST_SUITE_P(Orders, MapViewInOrder, everyOrder(), orderName);

TEST_P(MapViewInOrder, ShowsTheWholeFileAtFirst)
{
    EXPECT_EQ(view.mapLayout().lastTopRow(), 0U);
    EXPECT_FALSE(view.canZoomOut());
    EXPECT_TRUE(view.canZoomIn());
}

TEST_P(MapViewInOrder, ChoosesTheClusterThatGivesTheCellItsColour)
{
    ASSERT_GT(view.mapLayout().clustersPerCell(), 1U);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, centerOf(8'211));
    EXPECT_EQ(view.selection(), (ClusterRange { 8'211, 1 }));
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_TRUE(
        view.statusText().contains(QStringLiteral("1 cluster with several references (64 KiB)")))
        << view.statusText().toStdString();
}

TEST_P(MapViewInOrder, FramesCounterpartsUntilTheSelectionChanges)
{
    view.choose(100);
    const auto plain = view.grab().toImage();
    view.setCounterparts({ { 40'000, 10 }, { 81'900, 100 }, { 90'000, 1 }, {} });
    EXPECT_EQ(view.counterparts(), (std::vector<ClusterRange> { { 40'000, 10 }, { 81'900, 40 } }))
        << "cut at the end of the map";
    EXPECT_EQ(view.selection(), (ClusterRange { 100, 1 }));
    const auto marked = view.grab().toImage();
    const auto edge = centerOf(40'000) - QPoint(view.mapLayout().zoom().cell / 2 + 1, 0);
    EXPECT_NE(plain.pixelColor(edge), marked.pixelColor(edge));
    view.choose(100);
    EXPECT_EQ(view.counterparts().size(), 2U) << "nothing changed";
    view.choose(101);
    EXPECT_TRUE(view.counterparts().empty());
}

TEST_P(MapViewInOrder, ZoomsToTheClusterOnDoubleClick)
{
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, centerOf(70'000));
    EXPECT_EQ(view.mapLayout().clustersPerCell(), 1U);
    EXPECT_EQ(view.selection(), (ClusterRange { 70'000, 1 }));
    EXPECT_EQ(view.mapLayout().cellAt(view.cursorRect().center(), view.topRow()), 70'000U);
}

TEST_P(MapViewInOrder, LandsOnTheOneBadClusterByClickingItsCellAndZooming)
{
    std::mt19937_64 random(1);
    for (int place = 0; place < 20; ++place) {
        auto one = std::make_shared<RunModel>(1'000'000 + static_cast<std::uint64_t>(place));
        const auto bad = random() % one->clusters();
        one->set({ bad, 1 }, kDouble);
        view.setPyramid(MapPyramid::build(one));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, centerOf(bad));
        while (view.canZoomIn())
            view.zoomIn();
        EXPECT_EQ(view.selection(), (ClusterRange { bad, 1 }));
        EXPECT_EQ(view.mapLayout().cellAt(view.cursorRect().center(), view.topRow()), bad);
    }
}

TEST_P(MapViewInOrder, SelectsARangeByDraggingAndSumsItByKind)
{
    view.zoomTo(5'050);
    const auto first = view.mapLayout().cellOf(4'995);
    const auto last = view.mapLayout().cellOf(5'009);
    const auto center = [&](std::uint64_t cell) {
        return view.mapLayout().cellRect(cell, view.topRow()).center();
    };
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, center(first));
    QTest::mouseMove(view.viewport(), center(last));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, center(last));
    EXPECT_EQ(view.selection(), (ClusterRange { 4'995, 15 }));
    EXPECT_TRUE(view.statusText().contains(
        QStringLiteral("10 leaked clusters (640 KiB), 5 data clusters (320 KiB)")))
        << view.statusText().toStdString();
    EXPECT_EQ(chosen.last().front().value<ClusterRange>(), (ClusterRange { 4'995, 15 }));
}

TEST_F(MapViewTest, ExtendsTheSelectionWithShift)
{
    view.zoomTo(100);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(view.selection(), (ClusterRange { 100, 3 }));
    key(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(view.selection(), (ClusterRange { 100, 2 }));
}

TEST_F(MapViewTest, MovesByCellRowPageAndToTheEndsByKeys)
{
    const auto columns = view.mapLayout().columns();
    key(Qt::Key_Right);
    EXPECT_EQ(cell(), 1U);
    key(Qt::Key_Down);
    EXPECT_EQ(cell(), columns + 1);
    key(Qt::Key_Home);
    EXPECT_EQ(cell(), columns);
    key(Qt::Key_End);
    EXPECT_EQ(cell(), 2 * columns - 1);
    key(Qt::Key_Up);
    EXPECT_EQ(cell(), columns - 1);
    key(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(cell(), view.mapLayout().cells() - 1);
    key(Qt::Key_Right);
    EXPECT_EQ(cell(), view.mapLayout().cells() - 1) << "stays at the end";
    key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(cell(), 0U);
    view.zoomTo(0);
    key(Qt::Key_PageDown);
    EXPECT_EQ(cell(), view.mapLayout().pageRows() * view.mapLayout().columns());
    EXPECT_GT(view.topRow(), 0U);
    key(Qt::Key_PageUp);
    EXPECT_EQ(cell(), 0U);
    EXPECT_EQ(view.topRow(), 0U);
}

TEST_P(MapViewInOrder, VisitsEveryProblemOnceByKeyAndZoomsUntilItFillsACell)
{
    key(Qt::Key_N);
    EXPECT_EQ(view.cursor(), 5'000U);
    EXPECT_LE(view.mapLayout().clustersPerCell(), 100U);
    key(Qt::Key_N);
    EXPECT_EQ(view.cursor(), 8'211U);
    EXPECT_EQ(view.mapLayout().clustersPerCell(), 1U);
    EXPECT_FALSE(view.cursorRect().isEmpty());
    key(Qt::Key_N);
    EXPECT_EQ(view.cursor(), 70'000U);
    key(Qt::Key_N);
    EXPECT_EQ(view.cursor(), 70'000U) << "there is no further one";
    key(Qt::Key_N, Qt::ShiftModifier);
    EXPECT_EQ(view.cursor(), 8'211U);
    key(Qt::Key_N, Qt::ShiftModifier);
    EXPECT_EQ(view.cursor(), 5'000U);
    key(Qt::Key_N, Qt::ShiftModifier);
    EXPECT_EQ(view.cursor(), 5'000U);
}

TEST_P(MapViewInOrder, ZoomsByKeysAroundTheCursorAndFollowsWithEnter)
{
    QSignalSpy activated(&view, &MapView::activated);
    view.choose(40'000);
    const auto perCell = view.mapLayout().clustersPerCell();
    key(Qt::Key_Plus);
    EXPECT_EQ(view.mapLayout().clustersPerCell(), perCell / 2);
    EXPECT_FALSE(view.cursorRect().isEmpty());
    key(Qt::Key_Minus);
    EXPECT_EQ(view.mapLayout().clustersPerCell(), perCell);
    key(Qt::Key_Return);
    EXPECT_EQ(view.mapLayout().clustersPerCell(), 1U);
    EXPECT_EQ(view.cursor(), 40'000U);
    EXPECT_EQ(activated.count(), 0);
    key(Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.front().front().toULongLong(), 40'000U);
}

TEST_P(MapViewInOrder, KeepsTheClusterUnderThePointerWhenTheWheelZooms)
{
    const QPoint point = centerOf(8'211);
    QWheelEvent wheel(point, view.viewport()->mapToGlobal(point), {}, QPoint(0, 120), Qt::NoButton,
        Qt::ControlModifier, Qt::NoScrollPhase, false);
    const auto perCell = view.mapLayout().clustersPerCell();
    QApplication::sendEvent(view.viewport(), &wheel);
    EXPECT_EQ(view.mapLayout().clustersPerCell(), perCell / 2);
    EXPECT_FALSE(
        view.mapLayout().cellRect(view.mapLayout().cellOf(8'211), view.topRow()).isEmpty());
}

TEST_P(MapViewInOrder, ShowsACardForTheCellThatThePointerRestsOn)
{
    QSignalSpy hovered(&view, &MapView::hovered);
    QTest::mouseMove(view.viewport(), centerOf(8'211));
    ASSERT_TRUE(hovered.wait(2000));
    EXPECT_TRUE(hovered.front().front().value<ClusterRange>().contains(8'211));
    EXPECT_EQ(chosen.count(), 0);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&view, &leave);
    EXPECT_TRUE(hovered.back().front().value<ClusterRange>().empty()) << "nothing any more";
}

TEST_P(MapViewInOrder, AsksOnceAboutTheClusterThatThePointerRestsOn)
{
    view.zoomTo(8'211);
    QSignalSpy hovered(&view, &MapView::hovered);
    QTest::mouseMove(view.viewport(), centerOf(8'212));
    ASSERT_TRUE(hovered.wait(2000));
    const auto range = hovered.front().front().value<ClusterRange>();
    ASSERT_EQ(range.count, 1U);
    view.setNote(range.first, {});
    EXPECT_EQ(hovered.count(), 1) << "what is known now is no reason to ask again";
}

TEST_P(MapViewInOrder, ShowsTheCursorWholeHoweverFarItZoomsIn)
{
    const auto clusters = view.pyramid()->clusters();
    for (const auto cluster : { std::uint64_t { 0 }, clusters * 2 / 3, clusters - 1 }) {
        view.fit();
        view.choose(cluster);
        while (view.canZoomIn()) {
            view.zoomIn();
            ASSERT_TRUE(view.mapLayout().grid().contains(view.cursorRect())) << cluster;
        }
    }
}

TEST_P(MapViewInOrder, GoesToAProblemThatIsClickedInTheOverview)
{
    view.zoomTo(100);
    const auto &layout = view.mapLayout();
    const QRect mark = layout.slotRect(layout.slotOf(70'000));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, mark.center());
    EXPECT_EQ(view.cursor(), 70'000U);
    EXPECT_FALSE(view.cursorRect().isEmpty());
}

TEST_P(MapViewInOrder, ScrollsToWhatIsSelectedElsewhereAndKeepsTheZoom)
{
    view.zoomTo(100);
    const auto zoom = view.mapLayout().zoom();
    const auto before = chosen.count();
    view.setSelection({ 60'000, 2 });
    EXPECT_FALSE(view.cursorRect().isEmpty());
    EXPECT_EQ(view.mapLayout().zoom(), zoom);
    EXPECT_EQ(chosen.count(), before) << "no echo";
    view.setSelection({});
    EXPECT_TRUE(view.selection().empty());
}

TEST_P(MapViewInOrder, StaysFittedWhenItIsResized)
{
    for (const QSize size : { QSize(300, 200), QSize(1600, 900), QSize(500, 900) }) {
        view.resize(size);
        EXPECT_EQ(view.mapLayout().lastTopRow(), 0U);
    }
}

TEST_P(MapViewInOrder, TakesInputWithoutAMap)
{
    view.setPyramid(nullptr);
    for (const auto pressed :
        { Qt::Key_Right, Qt::Key_N, Qt::Key_Plus, Qt::Key_Return, Qt::Key_Space, Qt::Key_End })
        key(pressed);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(50, 50));
    view.nextProblem();
    view.zoomTo(3);
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(MapViewTest, TellsAssistiveTechnologyWhereTheCursorIs)
{
    view.zoomTo(8'210);
    view.activateWindow();
    view.setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    key(Qt::Key_Right);
    const auto events = cursorEvents(&view);
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[0]->type(), QAccessible::ValueChanged);
    EXPECT_EQ(
        events[0]->accessibleInterface()->text(QAccessible::Name), QStringLiteral("File map"));
    EXPECT_EQ(events[1]->type(), QAccessible::Focus);
    EXPECT_EQ(events[1]->accessibleInterface()->role(), QAccessible::Cell);
    EXPECT_EQ(events[1]->accessibleInterface()->text(QAccessible::Name),
        QStringLiteral("Cluster 8,211 of 81,940: double reference"));
    EXPECT_TRUE(events[1]->accessibleInterface()->state().focused);

    view.setNote(8'211, { QStringLiteral("guest 2 GiB and 4 GiB"), {} });
    const auto full
        = QStringLiteral("Cluster 8,211 of 81,940: double reference, guest 2 GiB and 4 GiB");
    auto *interface = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(interface, nullptr);
    EXPECT_EQ(interface->text(QAccessible::Name), QStringLiteral("File map"));
    EXPECT_EQ(interface->text(QAccessible::Value), full);
    ASSERT_NE(interface->valueInterface(), nullptr);
    EXPECT_EQ(interface->valueInterface()->currentValue().toULongLong(), 8'211U);
    EXPECT_EQ(interface->valueInterface()->maximumValue().toULongLong(), 81'939U);
    interface->valueInterface()->setCurrentValue(QVariant::fromValue<qulonglong>(12));
    EXPECT_EQ(view.cursor(), 12U);
}

} // namespace
} // namespace qed::ui
