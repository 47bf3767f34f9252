// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/query/sketch.h"
#include "tests/support/checked.h"
#include "tests/support/image_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace qed::test {

namespace {

/// Sixteen tables of 512 entries: a table for each four cells.
constexpr Shape kWide { .imageSize = 32ULL << 20 };
constexpr std::size_t kCellClusters = 128;

std::size_t count(const Sketch &sketch, SketchKind kind)
{
    return static_cast<std::size_t>(std::ranges::count(sketch.cells, kind, &SketchCell::kind));
}

TEST(Sketch, ShowsWhereTheDiskHasData)
{
    ImageBuilder image(kWide);
    image.map(2 * kCellClusters, kCellClusters);
    image.map(3 * kCellClusters, kCellClusters / 2);
    const auto sketch = sketchOf(*imageOf(image));
    EXPECT_EQ(count(sketch, SketchKind::Used), kSketchCells);
    EXPECT_EQ(sketch.cells[1].data, 0);
    EXPECT_EQ(sketch.cells[2].data, 255);
    EXPECT_EQ(sketch.cells[3].data, 128);
    EXPECT_EQ(sketch.cells[4].data, 0);
    EXPECT_FALSE(sketch.damaged);
}

TEST(Sketch, OneClusterIsNotRoundedAway)
{
    ImageBuilder image(kWide);
    image.map(0);
    EXPECT_GT(sketchOf(*imageOf(image)).cells[0].data, 0);
}

TEST(Sketch, MarksEntriesThatLeadNowhere)
{
    ImageBuilder image(kWide);
    image.map(0);
    image.setL2(0, 7, 1ULL << 50).setL1(15, 1ULL << 50);
    const auto sketch = sketchOf(*imageOf(image));
    EXPECT_EQ(sketch.cells[0].kind, SketchKind::Broken);
    EXPECT_EQ(sketch.cells[63].kind, SketchKind::Broken);
    EXPECT_EQ(count(sketch, SketchKind::Broken), 5); // one, and the four of the lost table
    EXPECT_TRUE(sketch.damaged);
}

TEST(Sketch, MarksBothCellsThatShareACluster)
{
    ImageBuilder image(kWide);
    const auto cluster = image.map(0);
    image.map(20 * kCellClusters);
    image.pointL2(5, 0, cluster);
    const auto sketch = sketchOf(*imageOf(image));
    EXPECT_EQ(sketch.cells[0].kind, SketchKind::Shared);
    EXPECT_EQ(sketch.cells[20].kind, SketchKind::Shared);
    EXPECT_EQ(count(sketch, SketchKind::Shared), 2);
    EXPECT_TRUE(sketch.damaged);
}

TEST(Sketch, ADiskOfFewClustersIsNotSharedWithItself)
{
    ImageBuilder image({ .imageSize = 3 * kDefaultCluster });
    image.map(0, 3);
    const auto sketch = sketchOf(*imageOf(image));
    EXPECT_EQ(count(sketch, SketchKind::Used), kSketchCells);
    EXPECT_FALSE(sketch.damaged);
}

TEST(Sketch, AHeaderThatCannotBeFollowedIsDamageWithoutCells)
{
    ImageBuilder image(kWide);
    image.changeHeader([](Header &header) { header.clusterSize = 3; });
    const auto sketch = sketchOf(*imageOf(image));
    EXPECT_EQ(count(sketch, SketchKind::Unknown), kSketchCells);
    EXPECT_TRUE(sketch.damaged);
}

TEST(Sketch, ADiskWithoutClustersHasNoCells)
{
    const auto sketch = sketchOf(*imageOf(ImageBuilder({ .imageSize = 0 })));
    EXPECT_EQ(count(sketch, SketchKind::Unknown), kSketchCells);
    EXPECT_FALSE(sketch.damaged);
}

} // namespace

} // namespace qed::test
