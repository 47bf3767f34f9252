// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/entry_run.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <format>
#include <numeric>

namespace qed::ui {

namespace {

constexpr std::uint64_t kCluster = 4096;

Geometry geometryOf(std::uint32_t clusterSize = kCluster, std::uint32_t tableSize = 1)
{
    const Header header { .magic = kMagic,
        .clusterSize = clusterSize,
        .tableSize = tableSize,
        .headerSize = 1,
        .l1TableOffset = clusterSize,
        .imageSize = 1ULL << 20 };
    return *Geometry::from(header, 1000 * std::uint64_t { clusterSize });
}

std::vector<EntryRun> fold(const std::vector<std::uint64_t> &entries, TableLevel level,
    std::vector<std::uint32_t> breaks = {})
{
    RunFolder folder(geometryOf(), level, std::move(breaks));
    folder.add(0, entries);
    return folder.finish(512);
}

std::string text(const std::vector<EntryRun> &runs)
{
    std::string result;
    for (const EntryRun &run : runs) {
        const char shape = run.shape == EntryRun::Shape::Same ? '='
            : run.shape == EntryRun::Shape::Contiguous        ? '+'
                                                              : '?';
        result += std::format("{}x{}{}{:x} ", run.first, run.count, shape, run.value);
    }
    return result;
}

/// Every entry stands in exactly one run.
void expectCover(const std::vector<EntryRun> &runs, std::uint32_t first, std::uint32_t end)
{
    std::uint32_t next = first;
    for (const EntryRun &run : runs) {
        ASSERT_EQ(run.first, next);
        ASSERT_GT(run.count, 0U);
        next = run.end();
    }
    ASSERT_EQ(next, end);
}

} // namespace

TEST(EntryRun, FoldsWhatIsUnallocatedAndWhatIsContiguous)
{
    EXPECT_EQ(text(fold({ 0, 0, 0x5000, 0x6000, 0x7000, 1, 1, 0x9000 }, TableLevel::L2)),
        "0x2=0 2x3+5000 5x2=1 7x1=9000 8x504=0 ");
}

TEST(EntryRun, DoesNotFoldAValidEntryWithOneThatLeadsOutsideTheFile)
{
    // The file has 1000 clusters.
    EXPECT_EQ(text(fold({ 998 * kCluster, 999 * kCluster, 1000 * kCluster, 1001 * kCluster },
                  TableLevel::L2)),
        "0x2+3e6000 2x2+3e8000 4x508=0 ");
}

TEST(EntryRun, GivesEachL1EntryThatLeadsToATableARowOfItsOwn)
{
    EXPECT_EQ(text(fold({ 0x5000, 0x6000, 0x6000, 1, 1 }, TableLevel::L1)),
        "0x1=5000 1x1=6000 2x1=6000 3x2=1 5x507=0 ");
}

TEST(EntryRun, BeginsANewRunAtABreak)
{
    EXPECT_EQ(text(fold({ 0x5000, 0x6000, 0x7000, 0x8000 }, TableLevel::L2, { 2, 3, 100 })),
        "0x2+5000 2x1=7000 3x1=8000 4x96=0 100x412=0 ");
}

TEST(EntryRun, TakesEntriesThatWerePassedOverForZeroes)
{
    RunFolder folder(geometryOf(), TableLevel::L2, { 50 });
    const std::vector<std::uint64_t> entries { 0x5000 };
    folder.add(100, entries);
    EXPECT_EQ(text(folder.finish(512)), "0x50=0 50x50=0 100x1=5000 101x411=0 ");
}

TEST(EntryRun, UnfoldsAContiguousRunIntoEntriesWithTheirValues)
{
    EXPECT_EQ(text(unfold({ 2, 3, EntryRun::Shape::Contiguous, 0x5000 }, kCluster)),
        "2x1=5000 3x1=6000 4x1=7000 ");
}

TEST(EntryRun, UnfoldsTheLargestTableInBoundedSteps)
{
    EntryRun run { 1, (1U << 27) - 1, EntryRun::Shape::Contiguous, 0x5000 };
    int steps = 0;
    while (run.count > 1) {
        const auto rows = unfold(run, kCluster);
        ASSERT_FALSE(rows.empty());
        ASSERT_LE(rows.size(), kUnfoldStep + 1);
        expectCover(rows, run.first, run.end());
        ASSERT_EQ(rows.back().value, run.value + (rows.back().first - run.first) * kCluster);
        run = rows.back();
        ++steps;
    }
    EXPECT_EQ(steps, 3);
    EXPECT_EQ(run.first, (1U << 27) - 1);
}

TEST(EntryRun, StaysBoundedWhateverTheLargestTableHolds)
{
    RunFolder folder(geometryOf(kMaxClusterSize, kMaxTableSize), TableLevel::L2, {});
    std::vector<std::uint64_t> garbage(1U << 20);
    std::iota(garbage.begin(), garbage.end(), std::uint64_t { 3 });
    std::ranges::transform(
        garbage, garbage.begin(), [](std::uint64_t i) { return i * 0x9e3779b97f4a7c15; });
    for (std::uint32_t first = 0; first < (1U << 27); first += 1U << 23)
        folder.add(first, garbage); // and zeroes between the pieces
    const auto runs = folder.finish(1U << 27);
    EXPECT_LE(runs.size(), RunFolder::kMaxRuns);
    expectCover(runs, 0, 1U << 27);
    EXPECT_GT(std::ranges::count(runs, EntryRun::Shape::Same, &EntryRun::shape), 10);
}

TEST(EntryRun, FindsTheRowOfAnEntry)
{
    const std::vector<EntryRun> runs { { 10, 5, {}, 0 }, { 15, 1, {}, 1 }, { 16, 100, {}, 0 } };
    EXPECT_EQ(rowOfEntry(runs, 9), -1);
    EXPECT_EQ(rowOfEntry(runs, 10), 0);
    EXPECT_EQ(rowOfEntry(runs, 15), 1);
    EXPECT_EQ(rowOfEntry(runs, 115), 2);
    EXPECT_EQ(rowOfEntry(runs, 116), -1);
}

} // namespace qed::ui
