// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/map/bit_collector.h"

#include <gtest/gtest.h>

#include <random>
#include <thread>
#include <vector>

namespace qed {

namespace {

/// Against a count for each bit, on single bits and ranges near each other and far apart.
TEST(BitCollector, LosesNoBitAndCountsEachRepetition)
{
    constexpr std::uint64_t size = 500'000;
    std::mt19937_64 random(3);
    Bitmap bits(size);
    Bitmap again(size);
    BitCollector collector(bits, again);
    std::vector<int> plain(size);
    std::uint64_t repeated = 0;
    for (int step = 0; step < 20'000; ++step) {
        const auto count = step % 3 == 0 ? 1 : 1 + random() % (step % 5 == 0 ? 300 : 64);
        const auto near = (random() % 2 == 0 ? 1000 : size) - count;
        const auto first = random() % near;
        if (count == 1)
            collector.set(first);
        else
            collector.setRange(first, count);
        for (auto bit = first; bit < first + count; ++bit)
            ++plain[bit];
        if (step % 100 == 0)
            repeated += collector.takeRepeated();
    }
    collector.flush();
    repeated += collector.takeRepeated();
    std::uint64_t expected = 0;
    for (std::uint64_t bit = 0; bit < size; ++bit) {
        ASSERT_EQ(bits.test(bit), plain[bit] > 0) << bit;
        ASSERT_EQ(again.test(bit), plain[bit] > 1) << bit;
        expected += plain[bit] > 1 ? static_cast<std::uint64_t>(plain[bit] - 1) : 0;
    }
    EXPECT_EQ(repeated, expected);
}

TEST(BitCollectorThreads, ShareABitmap)
{
    constexpr std::uint64_t size = 100'000;
    constexpr std::uint64_t threads = 4;
    Bitmap bits(size);
    Bitmap again(size);
    std::vector<std::uint64_t> repeated(threads);
    {
        std::vector<std::jthread> workers;
        for (std::uint64_t i = 0; i < threads; ++i)
            workers.emplace_back([&, i] {
                BitCollector collector(bits, again);
                for (std::uint64_t bit = i; bit < size; bit += 3)
                    collector.set(bit);
                collector.flush();
                repeated[i] = collector.takeRepeated();
            });
    }
    std::uint64_t references = 0;
    for (std::uint64_t i = 0; i < threads; ++i)
        references += (size - i + 2) / 3;
    EXPECT_EQ(bits.count(0, size), size);
    EXPECT_EQ(references - size, repeated[0] + repeated[1] + repeated[2] + repeated[3]);
    EXPECT_EQ(again.count(0, size), repeated[0] + repeated[1] + repeated[2] + repeated[3]);
}

} // namespace

} // namespace qed
