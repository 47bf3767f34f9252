// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the order of cells means for keys and outlines of the map.
#include "tests/ui/map/cell_orders.h"
#include "tests/ui/map/map_view_fixture.h"

#include <QCoreApplication>

#include <set>

namespace qed::ui {
namespace {

class MapOrderTest : public MapViewTest, public testing::WithParamInterface<CellOrder> {
protected:
    MapOrderTest() { view.setOrder(GetParam()); }
};

INSTANTIATE_TEST_SUITE_P(Orders, MapOrderTest, everyOrder(), orderName);

TEST_P(MapOrderTest, MovesByKeysToTheCellBesideAndByRowAndPage)
{
    view.zoomTo(30'000);
    const auto &layout = view.mapLayout();
    const auto place = [&] { return layout.placeOf(cell()); };
    const auto [row, column] = place();
    key(Qt::Key_Down);
    EXPECT_EQ(place(), (GridPlace { row + 1, column }));
    key(Qt::Key_Home);
    EXPECT_EQ(place(), (GridPlace { row + 1, 0 }));
    key(Qt::Key_Right);
    EXPECT_EQ(place(), (GridPlace { row + 1, 1 }));
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    EXPECT_EQ(place(), (GridPlace { row, layout.columns() - 1 })) << "as one reads";
    key(Qt::Key_Up);
    EXPECT_EQ(place(), (GridPlace { row - 1, layout.columns() - 1 }));
    key(Qt::Key_PageDown);
    EXPECT_EQ(place(), (GridPlace { row - 1 + layout.pageRows(), layout.columns() - 1 }));
    EXPECT_FALSE(view.cursorRect().isEmpty());
    key(Qt::Key_PageUp);
    key(Qt::Key_End);
    EXPECT_EQ(place(), (GridPlace { row - 1, layout.columns() - 1 }));
    EXPECT_FALSE(view.cursorRect().isEmpty());
}

TEST_P(MapOrderTest, ReachesEveryCellByTheRightKeyAlone)
{
    auto small = std::make_shared<RunModel>(777);
    view.setPyramid(MapPyramid::build(small));
    const auto cells = view.mapLayout().cells();
    std::set<std::uint64_t> reached { cell() };
    for (std::uint64_t i = 0; i < cells; ++i) {
        key(Qt::Key_Right);
        reached.insert(cell());
    }
    EXPECT_EQ(reached.size(), cells);
    key(Qt::Key_Right);
    EXPECT_EQ(view.mapLayout().cellFrom({ view.mapLayout().placeOf(cell()).row,
                  view.mapLayout().placeOf(cell()).column + 1 }),
        std::nullopt)
        << "stays at the end";
}

TEST_P(MapOrderTest, GoesAlongTheFileByCtrlAndAnArrow)
{
    view.zoomTo(5'000);
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(view.cursor(), 5'001U);
    key(Qt::Key_Left, Qt::ControlModifier);
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(view.cursor(), 4'999U);
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(view.selection(), (ClusterRange { 4'999, 2 }));
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(view.cursor(), 0U);
    key(Qt::Key_End, Qt::ControlModifier);
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(view.cursor(), 81'939U);
}

TEST_P(MapOrderTest, OutlinesEveryCellOfALongSelectionAndNoOther)
{
    view.zoomTo(30'000);
    const auto &layout = view.mapLayout();
    view.choose(ClusterRange { 29'950, 300 });
    view.choose(ClusterRange { 29'900, 300 });
    const auto image = view.grab().toImage();
    const auto ratio = image.devicePixelRatio();
    const auto highlight = MapPalette::matching(view.palette()).highlight;
    const auto framed = [&](const QPoint &at) {
        return image.pixelColor((QPointF(at) * ratio).toPoint()) == highlight;
    };
    const auto inside = [&](const GridPlace &place) {
        const auto there = layout.cellOn(place);
        return there && view.selection().contains(*there);
    };
    int edges = 0;
    for (auto row = view.topRow() + 1; row + 1 < view.topRow() + layout.pageRows(); ++row) {
        for (std::uint64_t column = 1; column + 1 < layout.columns(); ++column) {
            const QRect rect = layout.cellRect(*layout.cellOn({ row, column }), view.topRow());
            const QPoint left(rect.left() - 1, rect.center().y());
            const QPoint top(rect.center().x(), rect.top() - 1);
            const bool here = inside({ row, column });
            ASSERT_EQ(framed(left), here != inside({ row, column - 1 })) << row << ' ' << column;
            ASSERT_EQ(framed(top), here != inside({ row - 1, column })) << row << ' ' << column;
            edges += framed(left) ? 1 : 0;
        }
    }
    EXPECT_GT(edges, 0);
}

TEST_P(MapOrderTest, NeverCoversACellThatIsNotSelectedByTheOutline)
{
    model->set({ 40'000, 256 }, kDouble);
    view.setPyramid(MapPyramid::build(model));
    view.zoomTo(40'128);
    const auto &layout = view.mapLayout();
    ASSERT_GE(layout.zoom().cell, kDefaultCell);
    while (layout.zoom().cell > kDefaultCell)
        view.zoomOut();
    ASSERT_EQ(layout.clustersPerCell(), 1U);
    const auto red = MapPalette::matching(view.palette()).fill(MapStyle::DoubleReference);
    int seen = 0;
    for (std::uint64_t bad = 40'000; bad < 40'256; ++bad) {
        view.choose(ClusterRange { bad - 700, 700 });
        const QRect rect = layout.cellRect(bad, view.topRow());
        if (!layout.grid().contains(rect))
            continue;
        ++seen;
        const auto cell = view.grab(rect).toImage();
        bool found = false;
        for (int at = 0; at < cell.width() * cell.height(); ++at)
            found = found || cell.pixelColor(at % cell.width(), at / cell.width()) == red;
        ASSERT_TRUE(found) << bad;
    }
    EXPECT_GT(seen, 200);
}

TEST_F(MapViewTest, KeepsSelectionZoomAndPlaceWhenTheOrderChanges)
{
    view.zoomTo(30'000);
    const auto zoom = view.mapLayout().zoom();
    QSignalSpy selected(&view, &MapView::selectionChanged);
    for (const auto order : { CellOrder::Hilbert, CellOrder::Rows }) {
        view.setOrder(order);
        EXPECT_EQ(view.selection(), (ClusterRange { 30'000, 1 }));
        EXPECT_FALSE(view.cursorRect().isEmpty());
        EXPECT_EQ(view.mapLayout().zoom(), zoom);
    }
    EXPECT_EQ(selected.count(), 0);
}

TEST_F(MapViewTest, SaysInItsDescriptionThatCellsFollowACurve)
{
    const auto says
        = [this] { return view.accessibleDescription().contains(QStringLiteral("Hilbert curve")); };
    EXPECT_FALSE(says());
    view.setOrder(CellOrder::Hilbert);
    EXPECT_TRUE(says());
}

TEST_P(MapOrderTest, ShowsTheSamePlaceAgainAfterItWasNarrow)
{
    view.zoomTo(30'000);
    QCoreApplication::processEvents(); // until the scroll bar is there
    const auto top = view.topRow();
    for (int width = 800; width > 300; width -= 17)
        view.resize(width, 500);
    EXPECT_NE(view.topRow(), top);
    view.resize(800, 500);
    EXPECT_EQ(view.topRow(), top);
}

} // namespace
} // namespace qed::ui
