// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/memory_source.h"
#include "core/map/guest_map.h"
#include "tests/support/faulty_source.h"
#include "tests/support/image_builder.h"

#include <gtest/gtest.h>

namespace qed::test {

namespace {

std::vector<GuestRange> rangesOf(const Image &image)
{
    std::vector<GuestRange> ranges;
    const Progress progress;
    EXPECT_TRUE(forEachGuestRange(image, progress, [&](const GuestRange &range) {
        ranges.push_back(range);
        return true;
    }));
    return ranges;
}

TEST(GuestMap, AnEmptyImageIsOneUnallocatedRange)
{
    const auto ranges = rangesOf(*imageOf(ImageBuilder()));
    ASSERT_EQ(ranges.size(), 1U);
    EXPECT_EQ(ranges[0].guest, (ByteRange { 0, 1 << 20 }));
    EXPECT_EQ(ranges[0].state, GuestState::Unallocated);
}

TEST(GuestMap, AGuestDiskOfNothingHasNoRange)
{
    EXPECT_TRUE(rangesOf(*imageOf(ImageBuilder({ .imageSize = 0 }))).empty());
}

TEST(GuestMap, JoinsDataWhereTheFileGoesOn)
{
    ImageBuilder image;
    image.map(0, 3);
    image.zero(3, 2);
    image.map(6, 1);
    image.map(5, 1);
    const auto ranges = rangesOf(*imageOf(image));
    ASSERT_EQ(ranges.size(), 5U);
    EXPECT_EQ(ranges[0].guest, (ByteRange { 0, 3 * 4096 }));
    EXPECT_EQ(ranges[0].fileOffset, 3 * 4096U);
    EXPECT_EQ(ranges[1].state, GuestState::Zero);
    EXPECT_EQ(ranges[1].guest.length, 2 * 4096U);
    EXPECT_EQ(ranges[2].fileOffset, 7 * 4096U);
    EXPECT_EQ(ranges[3].fileOffset, 6 * 4096U);
    EXPECT_EQ(ranges[4].state, GuestState::Unallocated);
}

TEST(GuestMap, BadPlacesAreRangesAndTheListGoesOn)
{
    ImageBuilder image({ .imageSize = 8ULL << 20 });
    image.map(0, 3);
    image.map(1024, 2);
    image.setL2(0, 1, 1ULL << 50).setL1(1, 12345);
    const auto ranges = rangesOf(*imageOf(image));
    ASSERT_EQ(ranges.size(), 7U);
    EXPECT_EQ(ranges[1].state, GuestState::Invalid);
    EXPECT_EQ(ranges[1].value, 1ULL << 50);
    EXPECT_EQ(ranges[4].state, GuestState::CutOff);
    EXPECT_EQ(ranges[4].guest, (ByteRange { 2ULL << 20, 2ULL << 20 }));
    EXPECT_EQ(ranges[5].state, GuestState::Data);
}

TEST(GuestMap, UnreadableTablesAreRangesToo)
{
    ImageBuilder image({ .imageSize = 8ULL << 20 });
    image.map(0, 3);
    image.map(512, 3);
    const auto opened
        = imageOf(std::make_unique<FaultySource>(std::make_unique<MemorySource>(image.bytes()),
            std::vector { ByteRange { image.l1(0), 4 } }));
    const auto ranges = rangesOf(*opened);
    ASSERT_GE(ranges.size(), 2U);
    EXPECT_EQ(ranges[0].state, GuestState::Unreadable);
    EXPECT_EQ(ranges[0].guest, (ByteRange { 0, 2ULL << 20 }));
    EXPECT_EQ(ranges[1].state, GuestState::Data);
}

TEST(GuestMap, EndsWhereTheGuestsDiskEndsInsideACluster)
{
    ImageBuilder image({ .imageSize = 4096 + 512 });
    image.map(0, 4);
    const auto ranges = rangesOf(*imageOf(image));
    ASSERT_EQ(ranges.size(), 1U);
    EXPECT_EQ(ranges[0].guest, (ByteRange { 0, 4096 + 512 }));
}

TEST(GuestMap, CoversGuestDisksThatNoTableReaches)
{
    ImageBuilder image;
    image.map(0, 1);
    image.changeHeader([](Header &header) { header.imageSize = ~std::uint64_t { 511 }; });
    const auto ranges = rangesOf(*imageOf(image));
    EXPECT_EQ(ranges.back().guest.end(), ~std::uint64_t { 511 });
}

TEST(GuestMap, StopsWhenItIsTold)
{
    ImageBuilder image;
    image.map(0, 1);
    int ranges = 0;
    const Progress progress;
    EXPECT_TRUE(forEachGuestRange(
        *imageOf(image), progress, [&](const GuestRange &) { return ++ranges < 1; }));
    EXPECT_EQ(ranges, 1);
    std::stop_source stop;
    stop.request_stop();
    const Progress stopped(stop.get_token());
    const auto walked
        = forEachGuestRange(*imageOf(image), stopped, [](const GuestRange &) { return true; });
    ASSERT_FALSE(walked);
    EXPECT_EQ(walked.error().kind, ErrorKind::Cancelled);
}

TEST(GuestMap, StoppedInsideItsLastTableIsCancelledAndNotComplete)
{
    ImageBuilder image;
    image.map(0, 1);
    auto source = std::make_unique<FaultySource>(
        std::make_unique<MemorySource>(image.bytes()), std::vector<ByteRange>());
    std::stop_source stop;
    bool walking = false;
    int reads = 0;
    source->onRead([&](std::uint64_t) {
        if (walking && ++reads == 2) // the L1 table, then the L2 table
            stop.request_stop();
    });
    const auto opened = imageOf(std::move(source));
    walking = true;
    const Progress progress(stop.get_token());
    const auto walked
        = forEachGuestRange(*opened, progress, [](const GuestRange &) { return true; });
    EXPECT_EQ(reads, 2);
    ASSERT_FALSE(walked);
    EXPECT_EQ(walked.error().kind, ErrorKind::Cancelled);
}

TEST(GuestMap, NeedsAHeaderThatCanBeFollowed)
{
    ImageBuilder image;
    image.changeHeader([](Header &header) { header.tableSize = 0; });
    const Progress progress;
    const auto walked
        = forEachGuestRange(*imageOf(image), progress, [](const GuestRange &) { return true; });
    ASSERT_FALSE(walked);
    EXPECT_EQ(walked.error().kind, ErrorKind::HeaderUnusable);
}

} // namespace

} // namespace qed::test
