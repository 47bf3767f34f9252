// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/map/guest_reader.h"
#include "tests/support/faulty_source.h"
#include "tests/support/image_builder.h"

#include <gtest/gtest.h>

namespace qed::test {

namespace {

constexpr std::uint64_t kTableGuest = 512 * kDefaultCluster;
constexpr std::uint64_t kSectorGuest = 64 * kDefaultCluster; ///< what a sector of an L2 table maps

std::vector<GuestRange> rangesOf(const std::shared_ptr<const Image> &image, TableReading how)
{
    auto reader = GuestReader::open(image, how);
    std::vector<GuestRange> ranges;
    for (std::uint64_t at = 0; at < reader->size(); at = ranges.back().guest.end())
        ranges.push_back(reader->at(at));
    return ranges;
}

TEST(GuestReader, ARescueLosesNoMoreThanTheBadSectorsOfATable)
{
    ImageBuilder image({ .imageSize = 2 * kTableGuest });
    image.map(0, 512);
    const auto opened = withBadSectors(image, { { image.l1(0) + 600, 1 } });
    const auto asGuest = rangesOf(opened, TableReading::AsGuest);
    ASSERT_EQ(asGuest.size(), 2U);
    EXPECT_EQ(asGuest[0].state, GuestState::Unreadable);
    EXPECT_EQ(asGuest[0].guest, (ByteRange { 0, kTableGuest }));

    const auto rescued = rangesOf(opened, TableReading::Rescue);
    ASSERT_EQ(rescued.size(), 4U);
    EXPECT_EQ(rescued[0].state, GuestState::Data);
    EXPECT_EQ(rescued[0].guest, (ByteRange { 0, kSectorGuest }));
    EXPECT_EQ(rescued[1].state, GuestState::Unreadable);
    EXPECT_EQ(rescued[1].guest, (ByteRange { kSectorGuest, kSectorGuest }));
    EXPECT_EQ(rescued[2].state, GuestState::Data);
    EXPECT_EQ(rescued[2].guest, (ByteRange { 2 * kSectorGuest, kTableGuest - 2 * kSectorGuest }));
    EXPECT_EQ(rescued[3].state, GuestState::Unallocated);
}

TEST(GuestReader, ARescueGoesOnWithWhatCanBeReadOfTheL1Table)
{
    ImageBuilder image({ .imageSize = 200 * kTableGuest });
    image.map(0, 512);
    image.map(70 * 512, 512);
    image.map(130 * 512, 512);
    const auto opened = withBadSectors(image, { { image.offsetOf(image.l1Cluster()) + 512, 512 } });
    EXPECT_FALSE(GuestReader::open(opened, TableReading::AsGuest));

    const auto rescued = rangesOf(opened, TableReading::Rescue);
    ASSERT_EQ(rescued.size(), 6U);
    EXPECT_EQ(rescued[0].state, GuestState::Data);
    EXPECT_EQ(rescued[1].state, GuestState::Unallocated);
    EXPECT_EQ(rescued[2].state, GuestState::Unreadable);
    EXPECT_EQ(rescued[2].guest, (ByteRange { 64 * kTableGuest, 64 * kTableGuest }));
    EXPECT_EQ(rescued[3].state, GuestState::Unallocated);
    EXPECT_EQ(rescued[3].guest, (ByteRange { 128 * kTableGuest, 2 * kTableGuest }));
    EXPECT_EQ(rescued[4].state, GuestState::Data);
    EXPECT_EQ(rescued[4].guest.offset, 130 * kTableGuest);
    EXPECT_EQ(rescued[5].state, GuestState::Unallocated);
}

TEST(GuestReader, ARescueUsesTheEntriesOfATableThatTheFilesEndCutsOff)
{
    ImageBuilder image({ .tableSize = 2, .imageSize = 2 * 1024 * kDefaultCluster });
    const auto data = image.append(3);
    const auto table = image.addTable(0);
    for (std::uint32_t index = 0; index < 3; ++index)
        image.pointL2(0, index, data + index);
    image.resize(image.offsetOf(table) + 600);
    const auto opened = imageOf(image);
    EXPECT_EQ(rangesOf(opened, TableReading::AsGuest)[0].state, GuestState::CutOff);

    const auto rescued = rangesOf(opened, TableReading::Rescue);
    ASSERT_EQ(rescued.size(), 4U);
    EXPECT_EQ(rescued[0].state, GuestState::Data);
    EXPECT_EQ(rescued[0].guest, (ByteRange { 0, 3 * kDefaultCluster }));
    EXPECT_EQ(rescued[1].state, GuestState::Unallocated);
    EXPECT_EQ(rescued[2].state, GuestState::CutOff);
    EXPECT_EQ(rescued[2].value, image.offsetOf(table));
    EXPECT_EQ(
        rescued[2].guest, (ByteRange { 75 * kDefaultCluster, (1024 - 75) * kDefaultCluster }));
}

TEST(GuestReader, AnEntryOfThePartialLastClusterIsARangeOfItsOwn)
{
    ImageBuilder image;
    image.map(0, 2);
    image.setL2(0, 2, image.l2(0, 1)).setL2(0, 3, 1ULL << 50).setL2(0, 4, 3ULL << 50);
    image.shorten(100);
    const auto ranges = rangesOf(imageOf(image), TableReading::AsGuest);
    ASSERT_EQ(ranges.size(), 5U);
    for (const std::size_t index : { 1U, 2U, 3U })
        EXPECT_EQ(ranges[index].state, GuestState::Invalid);
    EXPECT_EQ(ranges[1].guest, (ByteRange { kDefaultCluster, kDefaultCluster }));
    EXPECT_EQ(ranges[2].guest, (ByteRange { 2 * kDefaultCluster, kDefaultCluster }));
    EXPECT_EQ(ranges[3].guest, (ByteRange { 3 * kDefaultCluster, 2 * kDefaultCluster }));
}

} // namespace

} // namespace qed::test
