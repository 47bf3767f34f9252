// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/map/bitmap.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <random>
#include <set>
#include <thread>
#include <vector>

namespace qed {

namespace {

TEST(Bitmap, MayBeEmpty)
{
    const Bitmap none;
    const Bitmap zero(0);
    EXPECT_TRUE(none.valid());
    EXPECT_TRUE(zero.valid());
    EXPECT_EQ(zero.size(), 0U);
    EXPECT_EQ(zero.lastSet(), 0U);
    EXPECT_EQ(zero.next(0, 0, true), 0U);
}

TEST(Bitmap, BeginsClear)
{
    const Bitmap bits(1000);
    EXPECT_EQ(bits.count(0, 1000), 0U);
    EXPECT_EQ(bits.next(0, 1000, true), 1000U);
    EXPECT_EQ(bits.next(5, 1000, false), 5U);
    EXPECT_EQ(bits.lastSet(), 0U);
}

TEST(Bitmap, TellsWhetherABitWasSetBefore)
{
    Bitmap bits(100);
    EXPECT_FALSE(bits.set(99));
    EXPECT_TRUE(bits.set(99));
    EXPECT_TRUE(bits.test(99));
    EXPECT_EQ(bits.lastSet(), 100U);
}

TEST(Bitmap, AMemoryThatIsTooLargeIsNotValid)
{
    EXPECT_FALSE(Bitmap(std::uint64_t { 1 } << 60).valid());
}

TEST(Bitmap, PagesNeverTouchedCostNothing)
{
    Bitmap bits(std::uint64_t { 1 } << 38); // 32 GiB of bits
    if (!bits.valid())
        GTEST_SKIP() << "the system does not promise more memory than it has";
    EXPECT_FALSE(bits.set((std::uint64_t { 1 } << 38) - 1));
    EXPECT_TRUE(bits.test((std::uint64_t { 1 } << 38) - 1));
}

std::uint64_t residentBytes()
{
    std::uint64_t pages = 0;
    std::ifstream statistics("/proc/self/statm");
    statistics >> pages >> pages;
    return pages * 4096;
}

TEST(Bitmap, ReadingWhatWasNeverWrittenTakesNoMemory)
{
    constexpr std::uint64_t size = std::uint64_t { 1 } << 33; // 1 GiB of bits
    const Bitmap bits(size);
    ASSERT_TRUE(bits.valid());
    const auto before = residentBytes();
    EXPECT_EQ(bits.count(0, size), 0U);
    EXPECT_EQ(bits.next(0, size, true), size);
    EXPECT_EQ(bits.next(size / 2, size, false), size / 2);
    EXPECT_EQ(bits.lastSet(), 0U);
    EXPECT_FALSE(bits.test(size / 3));
    EXPECT_LT(residentBytes(), before + (16U << 20));
}

/// As an image does that was written from front to back, by several threads' turns.
TEST(Bitmap, BitsThatGrowTogetherTakeNoMemory)
{
    constexpr std::uint64_t size = std::uint64_t { 1 } << 30; // 128 MiB of bits
    constexpr std::uint64_t stride = 32'772; // a table of 4 clusters and what it leads to
    Bitmap bits(size);
    Bitmap again(size);
    ASSERT_TRUE(bits.valid() && again.valid());
    const auto before = residentBytes();
    for (std::uint64_t at = 0; at + stride <= size; at += stride)
        for (std::uint64_t cluster = at; cluster < at + 4; ++cluster)
            EXPECT_FALSE(bits.set(cluster));
    for (const auto turn : { std::uint64_t { 1 }, std::uint64_t { 0 } })
        for (auto at = turn * stride; at + stride <= size; at += 2 * stride)
            EXPECT_EQ(bits.setRange(at + 4, stride - 4, again), 0U);
    // A thread sanitizer keeps books on what was touched; the bits themselves would take twice
    // this.
    EXPECT_LT(residentBytes(), before + size / 8 / 2);
    EXPECT_EQ(bits.count(0, size), size / stride * stride);
    EXPECT_EQ(bits.next(0, size, false), size / stride * stride);
    EXPECT_EQ(bits.lastSet(), size / stride * stride);
}

TEST(Bitmap, FindsWhatIsFarApart)
{
    constexpr std::uint64_t size = 100'000'000;
    std::mt19937_64 random(11);
    Bitmap bits(size);
    Bitmap again(size);
    std::set<std::uint64_t> plain;
    for (int i = 0; i < 40; ++i) {
        const auto first = random() % (size - 200);
        const auto count = 1 + random() % 200;
        bits.setRange(first, count, again);
        for (auto bit = first; bit < first + count; ++bit)
            plain.insert(bit);
    }
    EXPECT_EQ(bits.count(0, size), plain.size());
    EXPECT_EQ(bits.lastSet(), *plain.rbegin() + 1);
    std::uint64_t at = 0;
    for (const auto bit : plain) {
        EXPECT_EQ(bits.next(at, size, true), bit);
        at = bit + 1;
    }
    EXPECT_EQ(bits.next(at, size, true), size);
    for (int i = 0; i < 1000; ++i) {
        const auto from = random() % size;
        const auto to = from + random() % (size - from);
        const auto expected = std::distance(plain.lower_bound(from), plain.lower_bound(to));
        EXPECT_EQ(bits.count(from, to - from), expected);
        EXPECT_EQ(bits.next(from, to, false) == from, from == to || !plain.contains(from));
    }
}

TEST(Bitmap, MovesWithItsBits)
{
    Bitmap bits(100);
    bits.set(7);
    Bitmap moved(std::move(bits));
    EXPECT_TRUE(moved.test(7));
    Bitmap assigned(5);
    assigned = std::move(moved);
    EXPECT_EQ(assigned.size(), 100U);
    EXPECT_TRUE(assigned.test(7));
}

/// Bits [first, first + count) as range, as words or one by one; returns how many were set before.
std::uint64_t setSomehow(
    Bitmap &bits, Bitmap &again, std::uint64_t first, std::uint64_t count, std::uint64_t way)
{
    if (way == 0)
        return bits.setRange(first, count, again);
    std::uint64_t repeated = 0;
    for (auto bit = first; bit < first + count; ++bit)
        repeated += bits.setWord(bit / 64, std::uint64_t { 1 } << bit % 64, again);
    return repeated;
}

class BitmapOfSize : public testing::TestWithParam<std::uint64_t> { };

/// Against a vector of bools, on ranges of all lengths and alignments.
TEST_P(BitmapOfSize, DoesWhatAPlainListOfBitsDoes)
{
    const auto size = GetParam();
    std::mt19937_64 random(7);
    for (int round = 0; round < 300; ++round) {
        Bitmap bits(size);
        Bitmap again(size);
        std::vector<bool> plain(size);
        std::vector<bool> plainAgain(size);
        auto next = random() % size;
        for (int step = 0; step < 12; ++step) {
            // Every other time where the last one ended, as runs do.
            const auto first = step % 2 == 0 ? random() % size : next;
            const auto count = random() % (std::min(size - first, size / (1 + random() % 8)) + 1);
            next = (first + count) % size;
            std::uint64_t repeated = 0;
            for (auto bit = first; bit < first + count; ++bit) {
                repeated += plain[bit] ? 1U : 0U;
                plainAgain[bit] = plainAgain[bit] || plain[bit];
                plain[bit] = true;
            }
            ASSERT_EQ(setSomehow(bits, again, first, count, random() % 4), repeated);
        }
        for (std::uint64_t bit = 0; bit < size; ++bit) {
            ASSERT_EQ(bits.test(bit), plain[bit]);
            ASSERT_EQ(again.test(bit), plainAgain[bit]);
        }
        const auto from = random() % size;
        const auto end = from + random() % (size - from + 1);
        std::uint64_t counted = 0;
        std::uint64_t firstSet = end;
        std::uint64_t firstClear = end;
        for (auto bit = end; bit-- > from;) {
            counted += plain[bit] ? 1U : 0U;
            (plain[bit] ? firstSet : firstClear) = bit;
        }
        ASSERT_EQ(bits.count(from, end - from), counted);
        ASSERT_EQ(bits.next(from, end, true), firstSet);
        ASSERT_EQ(bits.next(from, end, false), firstClear);
        std::uint64_t last = size;
        while (last > 0 && !plain[last - 1])
            --last;
        ASSERT_EQ(bits.lastSet(), last);
    }
}

INSTANTIATE_TEST_SUITE_P(Bitmap, BitmapOfSize,
    testing::Values(700, BlockRun::kBits - 1, BlockRun::kBits, 2 * BlockRun::kBits + 777));

TEST(Bitmap, ACopyHasTheSameBits)
{
    constexpr auto size = 4 * BlockRun::kBits;
    Bitmap bits(size);
    Bitmap again(size);
    bits.setRange(10, 3 * BlockRun::kBits, again);
    bits.setWord(size / 64 - 1, 0b1011, again);
    const auto copy = bits.copy();
    for (std::uint64_t bit = 0; bit < size; ++bit)
        ASSERT_EQ(copy.test(bit), bits.test(bit)) << bit;
    EXPECT_EQ(copy.lastSet(), bits.lastSet());
}

TEST(Bitmap, WordsWithGapsAreSetWhole)
{
    Bitmap bits(1000);
    Bitmap again(1000);
    EXPECT_EQ(bits.setWord(2, 0b1101, again), 0U);
    EXPECT_EQ(bits.setWord(2, 0b0110, again), 1U);
    EXPECT_EQ(bits.count(0, 1000), 4U);
    EXPECT_EQ(again.next(0, 1000, true), 130U);
    EXPECT_EQ(again.count(0, 1000), 1U);
}

/// Ranges that begin and end in the middle of what is written by one thread at a time.
TEST(Bitmap, CountsWhatIsRepeatedInLongRanges)
{
    constexpr std::uint64_t size = 200'000;
    Bitmap bits(size);
    Bitmap again(size);
    EXPECT_EQ(bits.setRange(100, 150'000, again), 0U);
    EXPECT_EQ(bits.setRange(60'000, 140'000, again), 90'100U);
    EXPECT_EQ(bits.count(0, size), 199'900U);
    EXPECT_EQ(again.count(0, size), 90'100U);
    EXPECT_EQ(again.next(0, size, true), 60'000U);
    EXPECT_EQ(again.lastSet(), 150'100U);
    EXPECT_EQ(bits.next(100, size, false), size);
}

/// A reader sees each bit that was set before it asked, whether its block is a run or words by now.
TEST(BitmapThreads, WhatWasSetIsSeenWhileOthersAreSet)
{
    constexpr std::uint64_t blocks = 200;
    Bitmap bits(blocks * BlockRun::kBits);
    Bitmap again(blocks * BlockRun::kBits);
    std::atomic<std::uint64_t> done = 0;
    std::atomic<bool> lost = false;
    std::jthread reader([&] {
        for (std::uint64_t seen = 0; seen < blocks;) {
            seen = done.load(std::memory_order_acquire);
            for (auto block = seen < 3 ? 0 : seen - 3; block < seen; ++block) {
                const auto begin = block * BlockRun::kBits;
                lost = lost || !bits.test(begin + 7) || bits.count(begin, 1000) < 900;
            }
        }
    });
    for (std::uint64_t block = 0; block < blocks; ++block) {
        bits.setRange(block * BlockRun::kBits, 900, again);
        done.store(block + 1, std::memory_order_release);
        bits.set(block * BlockRun::kBits + 5000);
    }
    reader.join();
    EXPECT_FALSE(lost);
}

TEST(BitmapThreads, LoseNoReference)
{
    constexpr std::uint64_t size = 100'000;
    Bitmap bits(size);
    Bitmap again(size);
    std::atomic<std::uint64_t> repeated = 0;
    {
        std::vector<std::jthread> threads;
        for (std::uint64_t i = 0; i < 4; ++i)
            threads.emplace_back([&, i] {
                for (std::uint64_t at = 0; at + 50 < size; at += 37)
                    repeated += bits.setRange(at + i, 41, again);
            });
    }
    std::uint64_t references = 0;
    for (std::uint64_t at = 0; at + 50 < size; at += 37)
        references += 4 * 41;
    EXPECT_EQ(repeated + bits.count(0, size), references);
}

} // namespace

} // namespace qed
