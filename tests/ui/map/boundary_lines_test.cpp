// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/map/cell_orders.h"
#include "tests/ui/map/run_model.h"
#include "ui/map/boundary_lines.h"
#include "ui/map/map_painter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace qed::ui {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::uint64_t kDividedCluster = 65'536;

Partition partitionAt(std::uint64_t begin, std::uint64_t end)
{
    return { 1, { begin, end - begin }, "Linux", {} };
}

TEST(BoundaryClusters, AreWhereAPartitionBeginsOrHasEnded)
{
    const std::vector<Partition> disk { partitionAt(16 * kDividedCluster, 100 * kDividedCluster),
        partitionAt(100 * kDividedCluster, 300 * kDividedCluster),
        partitionAt(400 * kDividedCluster, 500 * kDividedCluster) };
    EXPECT_THAT(boundaryClusters(disk, kDividedCluster, 1024), ElementsAre(16, 100, 300, 400, 500));
    EXPECT_THAT(boundaryClusters({}, kDividedCluster, 1024), IsEmpty());
}

TEST(BoundaryClusters, AreNotWhereTheDiskBeginsOrEnds)
{
    const auto end = 1024 * kDividedCluster;
    const std::vector<Partition> aligned { partitionAt(0, end / 2), partitionAt(end / 2, end) };
    EXPECT_THAT(boundaryClusters(aligned, kDividedCluster, 1024), ElementsAre(512));
    const std::vector<Partition> odd { partitionAt(63 * 512, end - 512) };
    EXPECT_THAT(boundaryClusters(odd, kDividedCluster, 1024), IsEmpty());
}

TEST(BoundaryClusters, AClusterOfTwoPartitionsIsThereOnce)
{
    const auto inside = 100 * kDividedCluster + 512;
    const std::vector<Partition> disk { partitionAt(kDividedCluster, inside),
        partitionAt(inside + 512, 200 * kDividedCluster) };
    EXPECT_THAT(boundaryClusters(disk, kDividedCluster, 1024), ElementsAre(1, 100, 200));
}

TEST(BoundaryClusters, APartitionHasTheClusterThatItEndsIn)
{
    const std::vector<Partition> disk { partitionAt(0, 100 * kDividedCluster + 512) };
    EXPECT_THAT(boundaryClusters(disk, kDividedCluster, 1024), ElementsAre(101));
}

MapLayout dividedLayout(std::uint64_t clusters, CellOrder order, const MapZoom &zoom)
{
    return { clusters, { .viewport = { 400, 300 }, .order = order }, zoom };
}

class BoundaryLinesInOrder : public testing::TestWithParam<CellOrder> { };

INSTANTIATE_TEST_SUITE_P(Orders, BoundaryLinesInOrder, everyOrder(), orderName);

/// Each pair of neighbours on screen against the boundaries between them.
TEST_P(BoundaryLinesInOrder, StandBetweenCellsOfDifferentPartsAndNowhereElse)
{
    std::mt19937_64 random(7);
    for (const auto &[zoom, topRow] : { std::pair { MapZoom { 8, 0 }, 0U },
             { MapZoom { 8, 2 }, 0U }, { MapZoom { 11, 0 }, 3U }, { MapZoom { 32, 1 }, 40U } }) {
        const auto layout = dividedLayout(4'000, GetParam(), zoom);
        std::set<std::uint64_t> chosen;
        while (chosen.size() < 25)
            chosen.insert(1 + random() % 3'999);
        const std::vector<std::uint64_t> boundaries(chosen.begin(), chosen.end());
        QRegion lines;
        for (const auto &line : boundaryLines(layout, topRow, boundaries))
            lines += line;
        const auto parted = [&](std::uint64_t one, std::uint64_t other) {
            return std::ranges::any_of(boundaries, [&](std::uint64_t cluster) {
                const auto cell = layout.cellOf(cluster);
                return cell > std::min(one, other) && cell <= std::max(one, other);
            });
        };
        const auto pageEnd = topRow + layout.pageRows();
        for (std::uint64_t row = topRow; row < pageEnd; ++row) {
            for (std::uint64_t column = 0; column < layout.columns(); ++column) {
                const auto cell = layout.cellOn({ row, column });
                if (!cell)
                    continue;
                const QRect rect = layout.cellRect(*cell, topRow);
                ASSERT_FALSE(lines.intersects(rect.adjusted(0, 0, -1, -1))) << "it hides a cell";
                const auto left = column > 0 ? layout.cellOn({ row, column - 1 }) : std::nullopt;
                const auto up = row > 0 ? layout.cellOn({ row - 1, column }) : std::nullopt;
                ASSERT_EQ(lines.contains(QPoint(rect.left() - 1, rect.center().y())),
                    left && parted(*left, *cell))
                    << row << ' ' << column;
                ASSERT_EQ(lines.contains(QPoint(rect.center().x(), rect.top() - 1)),
                    up && parted(*up, *cell))
                    << row << ' ' << column;
            }
        }
    }
}

TEST_P(BoundaryLinesInOrder, StandBeforeTheCellThatHoldsTheBoundary)
{
    const auto layout = dividedLayout(4'000, GetParam(), { 8, 2 });
    for (const std::uint64_t cluster : { 400U, 401U, 403U }) {
        const std::vector<std::uint64_t> boundary { cluster };
        EXPECT_EQ(boundaryLines(layout, 0, boundary),
            boundaryLines(layout, 0, std::vector<std::uint64_t> { 400 }));
    }
    EXPECT_NE(boundaryLines(layout, 0, std::vector<std::uint64_t> { 404 }),
        boundaryLines(layout, 0, std::vector<std::uint64_t> { 400 }));
}

TEST_P(BoundaryLinesInOrder, AreNoneWhereNoBoundaryIsOnScreen)
{
    const auto layout = dividedLayout(1'000'000, GetParam(), { 8, 0 });
    const std::vector<std::uint64_t> boundary { 900'000 };
    EXPECT_THAT(boundaryLines(layout, 0, boundary), IsEmpty());
    EXPECT_FALSE(boundaryLines(layout, layout.rowOf(900'000), boundary).empty());
    EXPECT_THAT(boundaryLines(MapLayout(), 0, boundary), IsEmpty());
}

TEST(BoundaryLines, AreAStepInRows)
{
    const auto layout = dividedLayout(2'000, CellOrder::Rows, { 8, 0 });
    const auto columns = layout.columns();
    const std::vector<std::uint64_t> boundary { 2 * columns + 5 };
    const auto origin = layout.grid().topLeft() - QPoint(1, 1);
    const int width = static_cast<int>(columns) * 8 + 1;
    EXPECT_THAT(boundaryLines(layout, 0, boundary),
        testing::UnorderedElementsAre(QRect(origin + QPoint(40, 16), QSize(1, 9)),
            QRect(origin + QPoint(40, 16), QSize(width - 40, 1)),
            QRect(origin + QPoint(0, 24), QSize(41, 1))));
}

/// Neither a mark nor a glyph: what lines cover was the surface between cells.
TEST_P(BoundaryLinesInOrder, HideNothingAtAnyScreen)
{
    auto model = std::make_shared<RunModel>(40'000);
    std::mt19937_64 random(11);
    for (int i = 0; i < 3'000; ++i)
        model->set({ random() % 40'000, 1 }, static_cast<Kind>(kLeak + random() % 3));
    const auto pyramid = MapPyramid::build(model);
    std::vector<std::uint64_t> boundaries;
    for (std::uint64_t at = 777; at < 40'000; at += 777)
        boundaries.push_back(at);
    for (const auto &palette : { MapPalette::light(), MapPalette::dark() }) {
        for (const double ratio : { 1.0, 1.5, 2.0 }) {
            for (const int cell : { 8, 9, 16 }) {
                MapScene scene;
                scene.pyramid = pyramid.get();
                scene.layout = dividedLayout(40'000, GetParam(), { cell, cell == 16 ? 2U : 4U });
                scene.palette = palette;
                scene.devicePixelRatio = ratio;
                MapPainter painter;
                const auto before = painter.paint(scene, { 400, 300 });
                scene.boundaries = boundaries;
                const auto after = painter.paint(scene, { 400, 300 });
                int covered = 0;
                for (int y = 0; y < after.height(); ++y) {
                    for (int x = 0; x < after.width(); ++x) {
                        if (after.pixel(x, y) == before.pixel(x, y))
                            continue;
                        ASSERT_EQ(before.pixelColor(x, y), palette.surface) << ratio << ' ' << cell;
                        ASSERT_EQ(after.pixelColor(x, y), palette.label);
                        ++covered;
                    }
                }
                EXPECT_GT(covered, 0) << ratio << ' ' << cell;
            }
        }
    }
}

TEST(BoundaryLines, StandOutFromWhatIsAroundThem)
{
    for (const auto &palette : { MapPalette::light(), MapPalette::dark() })
        EXPECT_GE(contrast(palette.label, palette.surface), 3);
}

} // namespace

} // namespace qed::ui
