// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/map/cell_orders.h"
#include "ui/map/map_layout.h"
#include "ui/map/row_labels.h"
#include "ui/text/number_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <utility>

namespace qed::ui {
namespace {

MapLayout::Frame frameIn(CellOrder order, const QSize &size = { 640, 400 })
{
    return { .viewport = size, .gutter = 80, .order = order };
}

const MapLayout::Frame kFrame = frameIn(CellOrder::Rows);

class MapLayoutInOrder : public testing::TestWithParam<CellOrder> {
protected:
    const MapLayout::Frame kFrame = frameIn(GetParam());
};

INSTANTIATE_TEST_SUITE_P(Orders, MapLayoutInOrder, everyOrder(), orderName);

TEST(MapZoom, GoesFromLargeCellsOfOneClusterToCellsOfManyClusters)
{
    EXPECT_EQ(zoomAt(0), (MapZoom { 32, 0 }));
    EXPECT_EQ(zoomAt(3), (MapZoom { 12, 0 }));
    EXPECT_EQ(zoomAt(4), (MapZoom { 8, 0 }));
    EXPECT_EQ(zoomAt(5), (MapZoom { 8, 1 }));
    EXPECT_EQ(zoomAt(34), (MapZoom { 8, 30 }));
    EXPECT_EQ(zoomAt(6, 4), (MapZoom { 4, 0 }));
    EXPECT_EQ(zoomAt(0, 32), (MapZoom { 32, 0 }));
    EXPECT_EQ(zoomAt(2, 32), (MapZoom { 32, 2 }));
}

TEST_P(MapLayoutInOrder, FitIsTheClosestViewThatShowsEveryCluster)
{
    for (const std::uint64_t clusters :
        { 1ULL, 50ULL, 1000ULL, 1'000'000ULL, 1ULL << 30, 1ULL << 34 }) {
        const int step = MapLayout::fitStep(clusters, kFrame);
        const MapLayout fit(clusters, kFrame, zoomAt(step));
        EXPECT_EQ(fit.lastTopRow(), 0U);
        if (step > 0) {
            EXPECT_GT(MapLayout(clusters, kFrame, zoomAt(step - 1)).lastTopRow(), 0U) << clusters;
        }
    }
}

TEST_P(MapLayoutInOrder, FindsTheCellUnderEveryPointOfItsSquare)
{
    for (const int step : { 0, 2, 4, 9 }) {
        const MapLayout layout(1'000'000, kFrame, zoomAt(step));
        const auto top = std::min<std::uint64_t>(3, layout.lastTopRow());
        const auto seen = layout.rowCells(top, layout.pageRows());
        std::uint64_t found = 0;
        for (auto cell = seen.first; cell < seen.end(); ++cell) {
            const QRect rect = layout.cellRect(cell, top);
            if (!layout.grid().contains(rect))
                continue;
            ++found;
            ASSERT_EQ(layout.cellAt(rect.center(), top), cell);
            ASSERT_EQ(layout.cellAt(rect.topLeft(), top), cell);
            ASSERT_EQ(layout.cellAt(rect.bottomRight(), top), cell);
            ASSERT_EQ(layout.nearestCell(rect.center(), top), cell);
        }
        EXPECT_EQ(found, layout.pageRows() * layout.columns());
    }
}

TEST_P(MapLayoutInOrder, KeepsCellsBetweenGutterAndOverview)
{
    for (const bool rightToLeft : { false, true }) {
        auto frame = kFrame;
        frame.rightToLeft = rightToLeft;
        const MapLayout layout(100'000, frame, zoomAt(4));
        for (std::uint64_t cell = 0; cell < layout.columns() * layout.bandRows(); ++cell)
            ASSERT_TRUE(layout.grid().contains(layout.cellRect(cell, 0)));
        EXPECT_FALSE(layout.grid().intersects(layout.gutter()));
        EXPECT_FALSE(layout.grid().intersects(layout.overview()));
        EXPECT_EQ(layout.overview().left() < layout.grid().left(), rightToLeft);
    }
}

TEST_P(MapLayoutInOrder, HasNoCellBesideTheGridAndBehindTheEnd)
{
    const MapLayout layout(10, kFrame, zoomAt(4));
    EXPECT_EQ(layout.cellAt(QPoint(0, 0), 0), std::nullopt);
    EXPECT_EQ(layout.cellAt(layout.overview().center(), 0), std::nullopt);
    const QRect last = layout.cellRect(9, 0);
    const QRect behind(
        layout.cellRects({ 0, 10 }, 0).front().topRight(), layout.grid().bottomRight());
    EXPECT_EQ(layout.cellAt(behind.topLeft() + QPoint(8 * 10, 0), 0), std::nullopt);
    EXPECT_EQ(layout.cellAt(last.bottomRight(), 0), 9U);
    EXPECT_EQ(layout.cellOn({ 0, layout.columns() }), std::nullopt);
    EXPECT_EQ(layout.nearestCell(QPoint(5000, 5000), 0), 9U);
    EXPECT_EQ(layout.nearestCell(QPoint(-5000, -5000), 0), 0U);
}

TEST_P(MapLayoutInOrder, CutsTheLastCellAtTheEndOfTheMap)
{
    const MapLayout layout(1000, kFrame, { 8, 6 });
    EXPECT_EQ(layout.cells(), 16U);
    EXPECT_EQ(layout.cellClusters(0), (ClusterRange { 0, 64 }));
    EXPECT_EQ(layout.cellClusters(15), (ClusterRange { 960, 40 }));
    EXPECT_EQ(layout.cellOf(999), 15U);
}

TEST(MapLayout, GivesEveryClusterASlotOfTheOverview)
{
    for (const std::uint64_t clusters :
        { 1ULL, 7ULL, 191ULL, 192ULL, 193ULL, 10'007ULL, 1ULL << 34 }) {
        const MapLayout layout(clusters, kFrame, zoomAt(4));
        for (std::uint64_t i = 0; i < 500; ++i) {
            const auto cluster = clusters < 500 ? i % clusters : (clusters - 1) / 499 * i;
            const auto slot = layout.slotOf(cluster);
            ASSERT_LT(slot, layout.overviewSlots());
            ASSERT_TRUE(layout.slotClusters(slot).contains(cluster)) << clusters << ' ' << cluster;
            ASSERT_EQ(layout.slotAt(layout.slotRect(slot).top()), slot);
        }
        EXPECT_EQ(layout.slotClusters(layout.overviewSlots() - 1).end(), clusters);
    }
}

TEST_P(MapLayoutInOrder, SurvivesAViewportThatHasNoRoom)
{
    const MapLayout layout(1000, frameIn(GetParam(), { 10, 5 }), zoomAt(4));
    EXPECT_EQ(layout.columns(), 1U);
    EXPECT_EQ(layout.pageRows(), 1U);
    EXPECT_EQ(layout.lastTopRow(), 999U);
    EXPECT_EQ(layout.cellAt(QPoint(2, 2), 0), std::nullopt);
}

TEST_P(MapLayoutInOrder, OfNothingHasNoCells)
{
    const MapLayout layout(0, kFrame, zoomAt(4));
    EXPECT_EQ(layout.cells(), 0U);
    EXPECT_EQ(layout.rows(), 0U);
    EXPECT_EQ(layout.overviewSlots(), 0U);
    EXPECT_EQ(layout.cellAt(layout.grid().center(), 0), std::nullopt);
    EXPECT_EQ(MapLayout::fitStep(0, kFrame), 0);
}

TEST_P(MapLayoutInOrder, HasAPlaceOnScreenForEveryClusterThatIsFitted)
{
    for (const QSize size : { QSize(640, 400), QSize(201, 97), QSize(3840, 2160) }) {
        for (const std::uint64_t clusters : { 1ULL, 28ULL, 1000ULL, 999'999ULL, 1ULL << 30 }) {
            const auto frame = frameIn(GetParam(), size);
            const MapLayout layout(clusters, frame, MapLayout::fitZoom(clusters, frame));
            ASSERT_EQ(layout.lastTopRow(), 0U);
            std::set<std::pair<int, int>> corners;
            for (std::uint64_t cell = 0; cell < layout.cells(); ++cell) {
                const QRect rect = layout.cellRect(cell, 0);
                ASSERT_EQ(layout.cellAt(rect.center(), 0), cell);
                corners.emplace(rect.left(), rect.top());
            }
            EXPECT_EQ(corners.size(), layout.cells());
        }
    }
}

TEST_P(MapLayoutInOrder, CoversARangeOfCellsWithoutGapAndOverlap)
{
    const MapLayout layout(1'000'000, kFrame, zoomAt(6));
    const auto top = std::uint64_t { 21 };
    for (const CellRange range : { CellRange { 0, 1 }, CellRange { 2'000, 1 },
             CellRange { 1'000, 7'777 }, CellRange { 4'321, 3 }, CellRange { 0, 1'000'000 } }) {
        const auto rects = layout.cellRects(range, top);
        for (auto row = top; row <= top + layout.pageRows(); ++row) {
            for (std::uint64_t column = 0; column < layout.columns(); ++column) {
                const auto cell = layout.cellOn({ row, column });
                ASSERT_TRUE(cell);
                const QPoint center = layout.cellRect(*cell, top).center();
                const bool inside = *cell >= range.first && *cell < range.end();
                ASSERT_EQ(std::ranges::count_if(
                              rects, [&](const QRect &rect) { return rect.contains(center); }),
                    inside ? 1 : 0);
            }
        }
    }
}

TEST_P(MapLayoutInOrder, ReadsEveryCellForthAndBack)
{
    const MapLayout layout(1'000, kFrame, zoomAt(4));
    std::set<std::uint64_t> read;
    GridPlace place;
    for (auto cell = layout.cellFrom({}); cell;
        cell = layout.cellFrom({ place.row, place.column + 1 })) {
        place = layout.placeOf(*cell);
        read.insert(*cell);
        if (const auto before = layout.cellBefore(place)) {
            const auto [row, column] = layout.placeOf(*before);
            ASSERT_EQ(layout.cellFrom({ row, column + 1 }), cell);
        }
    }
    EXPECT_EQ(read.size(), layout.cells());
    EXPECT_EQ(layout.cellBefore({}), std::nullopt);
}

TEST_P(MapLayoutInOrder, LabelsRowsWithTheOffsetOfTheCellAtTheirLeft)
{
    const MapLayout layout(1'000'000, kFrame, zoomAt(6));
    const auto labels = rowLabels(layout, 7, 65'536, 14);
    EXPECT_GE(labels.size(), 2U);
    for (const auto &[center, text] : labels) {
        const auto cell = layout.cellAt({ layout.grid().left(), center }, 7);
        ASSERT_TRUE(cell);
        EXPECT_EQ(text, hexText(layout.cellClusters(*cell).first * 65'536));
        EXPECT_EQ(layout.rowCells(layout.placeOf(*cell).row, 1).first, *cell);
    }
}

TEST(MapLayout, MakesBlocksOfACurveAsLargeAsThereIsRoomFor)
{
    const auto block = [](const QSize &size, int cell) {
        return MapLayout(1ULL << 30, frameIn(CellOrder::Hilbert, size), { cell, 0 }).bandRows();
    };
    EXPECT_EQ(block({ 3840, 2160 }, 4), 32U);
    EXPECT_EQ(block({ 3840, 2160 }, 8), 16U);
    EXPECT_EQ(block({ 3840, 2160 }, 32), 4U);
    EXPECT_EQ(block({ 3840, 200 }, 8), 4U) << "three of them in the height";
    EXPECT_EQ(block({ 10, 5 }, 8), 1U);
    EXPECT_EQ(MapLayout(1'000, frameIn(CellOrder::Rows), zoomAt(4)).bandRows(), 1U);
}

} // namespace
} // namespace qed::ui
