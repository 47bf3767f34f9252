// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/format/geometry.h"

#include <gtest/gtest.h>

namespace qed {

namespace {

constexpr std::uint64_t kMaxOffset = ~std::uint64_t { 0 };

Geometry geometryOf(
    std::uint64_t fileSize, std::uint32_t tableSize = 4, std::uint64_t imageSize = 1ULL << 30)
{
    return *Geometry::from({ .magic = kMagic,
                               .clusterSize = 65536,
                               .tableSize = tableSize,
                               .headerSize = 2,
                               .l1TableOffset = 2 * 65536,
                               .imageSize = imageSize },
        fileSize);
}

TEST(Geometry, NeedsUsableSizes)
{
    EXPECT_FALSE(Geometry::from({ .clusterSize = 65537, .tableSize = 4 }, 1 << 20));
    EXPECT_FALSE(Geometry::from({ .clusterSize = 65536, .tableSize = 0 }, 1 << 20));
    EXPECT_EQ(Geometry::from({ .clusterSize = 65536, .tableSize = 4, .headerSize = 0 }, 1 << 20)
                  ->headerClusters(),
        1U);
}

TEST(Geometry, TheLargestTableHas2To27Entries)
{
    const auto geometry = *Geometry::from({ .clusterSize = 1U << 26, .tableSize = 16 }, kMaxOffset);
    EXPECT_EQ(geometry.tableEntries(), 1U << 27);
    EXPECT_EQ(geometry.tableBytes(), 1ULL << 30);
    EXPECT_EQ(geometry.guestBytesPerTable(), 1ULL << 53);
}

TEST(Geometry, WhatLiesBehindTheLastWholeClusterIsATail)
{
    const auto geometry = geometryOf(10 * 65536 + 77);
    EXPECT_EQ(geometry.fileClusters(), 10U);
    EXPECT_EQ(geometry.tail(), (ByteRange { 10 * 65536, 77 }));
    EXPECT_TRUE(geometryOf(10 * 65536).tail().empty());
}

TEST(Geometry, DataEntriesAreClassified)
{
    const auto geometry = geometryOf(10 * 65536 + 77);
    EXPECT_EQ(geometry.dataEntryKind(0), EntryKind::Unallocated);
    EXPECT_EQ(geometry.dataEntryKind(1), EntryKind::Zero);
    EXPECT_EQ(geometry.dataEntryKind(2), EntryKind::IntoHeader);
    EXPECT_EQ(geometry.dataEntryKind(65536), EntryKind::IntoHeader);
    EXPECT_EQ(geometry.dataEntryKind(2 * 65536), EntryKind::Valid);
    EXPECT_EQ(geometry.dataEntryKind(9 * 65536), EntryKind::Valid);
    EXPECT_EQ(geometry.dataEntryKind(9 * 65536 + 512), EntryKind::Misaligned);
    EXPECT_EQ(geometry.dataEntryKind(10 * 65536), EntryKind::PartialCluster);
    EXPECT_EQ(geometry.dataEntryKind(10 * 65536 + 1), EntryKind::Outside);
    EXPECT_EQ(geometry.dataEntryKind(11 * 65536), EntryKind::Outside);
    EXPECT_EQ(geometry.dataEntryKind(kMaxOffset), EntryKind::Outside);
    EXPECT_EQ(geometryOf(10 * 65536).dataEntryKind(10 * 65536), EntryKind::Outside);
}

TEST(Geometry, TableEntriesAreClassifiedByAllTheirClusters)
{
    const auto geometry = geometryOf(10 * 65536 + 77);
    EXPECT_EQ(geometry.tableEntryKind(0), EntryKind::Unallocated);
    EXPECT_EQ(geometry.tableEntryKind(1), EntryKind::Reserved);
    EXPECT_EQ(geometry.tableEntryKind(6 * 65536), EntryKind::Valid);
    EXPECT_EQ(geometry.tableEntryKind(7 * 65536), EntryKind::PastEnd);
    EXPECT_EQ(geometry.tableEntryKind(9 * 65536), EntryKind::PastEnd);
    EXPECT_EQ(geometry.tableEntryKind(10 * 65536), EntryKind::PastEnd);
    EXPECT_EQ(geometry.tableEntryKind(11 * 65536), EntryKind::Outside);
    EXPECT_EQ(geometry.tableEntryKind(kMaxOffset & ~std::uint64_t { 65535 }), EntryKind::Outside);
    EXPECT_EQ(geometry.tableEntryKind(65536), EntryKind::IntoHeader);
    EXPECT_EQ(geometry.tableEntryKind(6 * 65536 + 4096), EntryKind::Misaligned);
}

TEST(Geometry, GuestOffsetsAndSlotsAreEachOthersInverse)
{
    const auto geometry = geometryOf(1 << 20);
    for (const std::uint64_t offset :
        { 0ULL, 65536ULL, 2147483648ULL, 2147418112ULL, 70000ULL * 65536 }) {
        const auto slot = geometry.slotOf(offset);
        ASSERT_TRUE(slot);
        EXPECT_EQ(geometry.guestOffset(*slot), offset);
    }
    EXPECT_EQ(geometry.slotOf(2147483648ULL + 5), (TableSlot { 1, 0 }));
    EXPECT_FALSE(geometry.slotOf(geometry.guestBytesPerTable() * geometry.tableEntries()));
}

TEST(Geometry, GuestOffsetsFrom2To64OnAreNone)
{
    const auto geometry = *Geometry::from(
        { .clusterSize = 1U << 26, .tableSize = 16, .imageSize = kMaxOffset }, kMaxOffset);
    EXPECT_EQ(geometry.guestOffset({ 2047, (1U << 27) - 1 }), kMaxOffset - (1ULL << 26) + 1);
    EXPECT_FALSE(geometry.guestOffset({ 2048, 0 }));
    EXPECT_TRUE(geometry.guestRange({ 2048, 0 }, 5).empty());
    EXPECT_EQ(geometry.guestRange({ 0, 0 }, kMaxOffset), (ByteRange { 0, kMaxOffset }));
}

TEST(Geometry, GuestRangesEndWithTheGuestsDisk)
{
    const auto geometry = geometryOf(1 << 20, 4, 3 * 65536 + 512);
    EXPECT_EQ(geometry.guestClusters(), 4U);
    EXPECT_EQ(geometry.guestRange({ 0, 2 }, 10), (ByteRange { 2 * 65536, 65536 + 512 }));
    EXPECT_TRUE(geometry.guestRange({ 0, 4 }, 1).empty());
    EXPECT_EQ(geometry.reachableEntries(0), 4U);
    EXPECT_EQ(geometry.reachableEntries(1), 0U);
}

} // namespace

} // namespace qed
