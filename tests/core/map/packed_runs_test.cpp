// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/map/packed_runs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace qed::test {

namespace {

constexpr std::uint64_t kPlenty = std::uint64_t { 1 } << 30;
constexpr std::uint64_t kMiB = std::uint64_t { 1 } << 20;

using Runs = std::vector<PackedRuns::Run>;
using Values = std::vector<PackedRuns::Value>;

PackedRuns packed(const Values &values)
{
    PackedRuns::Writer writer(kPlenty);
    for (const auto value : values)
        EXPECT_TRUE(writer.add(1, value));
    return writer.finish().value();
}

Runs runsOf(const PackedRuns &runs, std::uint64_t from, std::uint64_t to)
{
    Runs found;
    runs.forEachRun(from, to, [&](const PackedRuns::Run &run) {
        found.push_back(run);
        return true;
    });
    return found;
}

Runs expectedRuns(const Values &values, std::uint64_t from, std::uint64_t to)
{
    Runs runs;
    for (auto at = from; at < std::min<std::uint64_t>(to, values.size()); ++at) {
        if (runs.empty() || runs.back().value != values[at])
            runs.push_back({ at, 0, values[at] });
        ++runs.back().count;
    }
    return runs;
}

/// Stretches of long runs, of short ones, and of noise.
Values randomValues(std::uint64_t seed, std::size_t size)
{
    std::mt19937_64 random(seed);
    Values values;
    while (values.size() < size) {
        const auto longest = std::uint64_t { 1 } << random() % 14;
        const auto stretch = random() % 20'000;
        for (const auto end = values.size() + stretch; values.size() < end;)
            values.insert(values.end(), 1 + random() % longest,
                static_cast<PackedRuns::Value>(random() % 16));
    }
    values.resize(size);
    return values;
}

TEST(PackedRuns, GiveBackWhatWasAdded)
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        std::mt19937_64 random(seed);
        const auto values = randomValues(seed, 1 + random() % 100'000);
        const auto runs = packed(values);
        ASSERT_EQ(runs.size(), values.size());
        EXPECT_EQ(runsOf(runs, 0, values.size()), expectedRuns(values, 0, values.size()))
            << "seed " << seed;
        for (int i = 0; i < 20; ++i) {
            const auto from = random() % values.size();
            const auto to = from + random() % 9000;
            EXPECT_EQ(runsOf(runs, from, to), expectedRuns(values, from, to))
                << "seed " << seed << ", " << from << " to " << to;
        }
    }
}

TEST(PackedRuns, HaveNothingBehindTheirEnd)
{
    const auto runs = packed({ 1, 1, 2 });
    EXPECT_EQ(runsOf(runs, 2, 10), (Runs { { 2, 1, 2 } }));
    EXPECT_TRUE(runsOf(runs, 3, 10).empty());
    EXPECT_TRUE(runsOf(PackedRuns(), 0, 10).empty());
    EXPECT_TRUE(runsOf(runs, 1, 1).empty());
}

TEST(PackedRuns, JoinNeighboursOverBlocksAndSegments)
{
    PackedRuns::Writer writer(kPlenty);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(writer.add(kMiB, 7));
    ASSERT_TRUE(writer.add(5, 3));
    EXPECT_EQ(runsOf(writer.finish().value(), 0, ~std::uint64_t { 0 }),
        (Runs { { 0, 3 * kMiB, 7 }, { 3 * kMiB, 5, 3 } }));
}

TEST(PackedRuns, AVisitorMayStop)
{
    const auto runs = packed(randomValues(1, 50'000));
    int visited = 0;
    runs.forEachRun(0, 50'000, [&](const PackedRuns::Run &) { return ++visited < 3; });
    EXPECT_EQ(visited, 3);
}

TEST(PackedRuns, TakeHalfAByteForEachClusterAtWorst)
{
    const std::uint64_t clusters = 8 * kMiB;
    PackedRuns::Writer writer(kPlenty);
    for (std::uint64_t at = 0; at < clusters; ++at)
        ASSERT_TRUE(writer.add(1, at % 2 == 0 ? 2 : 3));
    const auto runs = writer.finish().value();
    EXPECT_GE(runs.memory(), clusters / 2);
    EXPECT_LE(runs.memory(), clusters / 2 + clusters / 500) << "250 million: 125.5 MB";
}

TEST(PackedRuns, TakeNextToNothingForLongRuns)
{
    PackedRuns::Writer writer(kPlenty);
    for (int i = 0; i < 1024; ++i)
        ASSERT_TRUE(writer.add(kMiB + 1, static_cast<PackedRuns::Value>(i % 2)));
    EXPECT_LE(writer.finish()->memory(), 2 * kMiB) << "2^30 clusters";
}

TEST(PackedRuns, RefuseToTakeMoreMemoryThanAllowed)
{
    PackedRuns::Writer noise(kMiB);
    std::uint64_t added = 0;
    while (added < 8 * kMiB && noise.add(1, added % 2 == 0 ? 2 : 3))
        ++added;
    EXPECT_LT(added, 2 * kMiB);
    EXPECT_GT(added, kMiB);
    EXPECT_FALSE(noise.finish());

    PackedRuns::Writer vast(kMiB);
    EXPECT_FALSE(vast.add(~std::uint64_t { 0 }, 1));
    EXPECT_FALSE(vast.finish());

    PackedRuns::Writer few(0);
    EXPECT_TRUE(few.add(1, 1)) << "held until the block is full";
    EXPECT_FALSE(few.finish());
}

} // namespace

} // namespace qed::test
