// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/format/field_map.h"
#include "tests/support/image_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace qed::test {

namespace {

TEST(FieldMap, HasARowForEachFieldWithItsValue)
{
    const auto rows = headerRows(*imageOf(ImageBuilder()));
    ASSERT_EQ(rows.size(), kHeaderFieldCount);
    EXPECT_EQ(rows[1].name, "cluster_size");
    EXPECT_EQ(rows[1].value, 4096U);
    EXPECT_TRUE(std::ranges::all_of(rows, &FieldRow::present));
    EXPECT_TRUE(std::ranges::all_of(rows, [](const FieldRow &row) { return row.broken.empty(); }));
}

TEST(FieldMap, NamesKnownFlagsAndShowsUnknownOnes)
{
    ImageBuilder image;
    image.changeHeader([](Header &header) { header.features = kFeatureNeedCheck | 0x100; });
    const auto flags = headerRows(*imageOf(image))[4].flags;
    const auto dirty = std::ranges::find(flags, 1U, &FlagBit::bit);
    ASSERT_NE(dirty, flags.end());
    EXPECT_TRUE(dirty->set);
    EXPECT_FALSE(dirty->name.empty());
    const auto unknown = std::ranges::find(flags, 8U, &FlagBit::bit);
    ASSERT_NE(unknown, flags.end());
    EXPECT_TRUE(unknown->set);
    EXPECT_TRUE(unknown->name.empty());
    const auto base = std::ranges::find(flags, 0U, &FlagBit::bit);
    ASSERT_NE(base, flags.end());
    EXPECT_FALSE(base->set);
}

TEST(FieldMap, SaysWhichRuleAFieldBreaks)
{
    ImageBuilder image;
    image.changeHeader([](Header &header) { header.clusterSize = 5; });
    EXPECT_EQ(
        headerRows(*imageOf(image))[1].broken, std::vector { HeaderRule::ClusterSizeIsPowerOfTwo });
}

TEST(FieldMap, FieldsBehindTheEndOfTheFileAreNotPresent)
{
    ImageBuilder image;
    image.resize(20);
    const auto rows = headerRows(*imageOf(image));
    EXPECT_TRUE(rows[3].present);
    EXPECT_FALSE(rows[4].present);
    EXPECT_FALSE(rows[10].present);
}

TEST(FieldMap, RegionsAreSortedAndDoNotOverlap)
{
    ImageBuilder image;
    image.setBackingName("base.raw");
    const auto regions = headerRegions(*imageOf(image));
    for (std::size_t i = 1; i < regions.size(); ++i)
        EXPECT_LE(regions[i - 1].bytes.end(), regions[i].bytes.offset);
    EXPECT_TRUE(std::ranges::contains(regions, RegionKind::BackingName, &Region::kind));
    EXPECT_TRUE(std::ranges::contains(regions, RegionKind::HeaderRest, &Region::kind));
    ASSERT_TRUE(std::ranges::contains(regions, RegionKind::L1Table, &Region::kind));
    EXPECT_EQ(std::ranges::find(regions, RegionKind::L1Table, &Region::kind)->bytes,
        (ByteRange { 4096, 4096 }));
}

TEST(FieldMap, RegionsOfAHopelessHeaderStayInsideTheFile)
{
    ImageBuilder image;
    image.changeHeader([](Header &header) {
        header.headerSize = ~0U;
        header.l1TableOffset = ~std::uint64_t { 0 } - 4095;
        header.features = kFeatureBackingFile;
        header.backingNameOffset = 10;
        header.backingNameSize = ~0U;
    });
    std::uint64_t end = 0;
    for (const auto &region : headerRegions(*imageOf(image))) {
        EXPECT_GE(region.bytes.offset, end);
        end = region.bytes.end();
    }
    EXPECT_LE(end, image.content().size());
}

} // namespace

} // namespace qed::test
