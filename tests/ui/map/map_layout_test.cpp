// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_layout.h"

#include <gtest/gtest.h>

namespace qed::ui {
namespace {

const MapLayout::Frame kFrame { QSize(640, 400), 80, false };

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

TEST(MapLayout, FitIsTheClosestViewThatShowsEveryCluster)
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

TEST(MapLayout, FindsTheCellUnderEveryPointOfItsSquare)
{
    for (const int step : { 0, 2, 4, 9 }) {
        const MapLayout layout(1'000'000, kFrame, zoomAt(step));
        const auto top = std::min<std::uint64_t>(3, layout.lastTopRow());
        const auto first = top * layout.columns();
        for (auto cell = first; cell < first + layout.columns() * layout.pageRows(); cell += 13) {
            const QRect rect = layout.cellRect(cell, top);
            ASSERT_EQ(layout.cellAt(rect.topLeft(), top), cell);
            ASSERT_EQ(layout.cellAt(rect.bottomRight(), top), cell);
            ASSERT_EQ(layout.nearestCell(rect.center(), top), cell);
        }
    }
}

TEST(MapLayout, KeepsCellsBetweenGutterAndOverview)
{
    for (const bool rightToLeft : { false, true }) {
        const MapLayout layout(100'000, { QSize(640, 400), 80, rightToLeft }, zoomAt(4));
        const QRect last = layout.cellRect(layout.columns() - 1, 0);
        EXPECT_TRUE(layout.grid().contains(last));
        EXPECT_FALSE(layout.grid().intersects(layout.gutter()));
        EXPECT_FALSE(layout.grid().intersects(layout.overview()));
        EXPECT_EQ(layout.overview().left() < layout.grid().left(), rightToLeft);
    }
}

TEST(MapLayout, HasNoCellBesideTheGridAndBehindTheEnd)
{
    const MapLayout layout(10, kFrame, zoomAt(4));
    EXPECT_EQ(layout.cellAt(QPoint(0, 0), 0), std::nullopt);
    EXPECT_EQ(layout.cellAt(layout.overview().center(), 0), std::nullopt);
    EXPECT_EQ(layout.cellAt(layout.grid().topLeft() + QPoint(8 * 10, 0), 0), std::nullopt);
    EXPECT_EQ(layout.cellAt(layout.grid().topLeft() + QPoint(8 * 10 - 1, 0), 0), 9U);
    EXPECT_EQ(layout.nearestCell(QPoint(5000, 5000), 0), 9U);
    EXPECT_EQ(layout.nearestCell(QPoint(-5000, -5000), 0), 0U);
}

TEST(MapLayout, CutsTheLastCellAtTheEndOfTheMap)
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

TEST(MapLayout, SurvivesAViewportThatHasNoRoom)
{
    const MapLayout layout(1000, { QSize(10, 5), 80, false }, zoomAt(4));
    EXPECT_EQ(layout.columns(), 1U);
    EXPECT_EQ(layout.pageRows(), 1U);
    EXPECT_EQ(layout.lastTopRow(), 999U);
    EXPECT_EQ(layout.cellAt(QPoint(2, 2), 0), std::nullopt);
}

TEST(MapLayout, OfNothingHasNoCells)
{
    const MapLayout layout(0, kFrame, zoomAt(4));
    EXPECT_EQ(layout.cells(), 0U);
    EXPECT_EQ(layout.rows(), 0U);
    EXPECT_EQ(layout.overviewSlots(), 0U);
    EXPECT_EQ(layout.cellAt(layout.grid().center(), 0), std::nullopt);
    EXPECT_EQ(MapLayout::fitStep(0, kFrame), 0);
}

} // namespace
} // namespace qed::ui
