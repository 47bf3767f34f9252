// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/run_length.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <vector>

namespace qed::test {

namespace {

constexpr unsigned kBits = 16;
constexpr std::uint64_t kStep = 1U << kBits;

std::vector<std::uint64_t> ascending(std::uint64_t first, std::size_t count)
{
    std::vector<std::uint64_t> entries;
    for (std::size_t i = 0; i < count; ++i)
        entries.push_back(first + i * kStep);
    return entries;
}

TEST(RunLength, IsTheWholeOfWhatAscends)
{
    for (std::size_t count = 1; count < 300; ++count)
        EXPECT_EQ(runLength(ascending(7 * kStep, count), kBits), count);
}

TEST(RunLength, EndsAtTheFirstEntryThatDoesNotFollow)
{
    for (std::size_t length = 1; length < 200; ++length) {
        auto entries = ascending(kStep, 200);
        for (const auto other :
            std::initializer_list<std::uint64_t> { entries[length] + 1, entries[length] + kStep,
                std::uint64_t { 0 }, entries[length] | 1ULL << 63, entries[length - 1] }) {
            entries[length] = other;
            EXPECT_EQ(runLength(entries, kBits), length) << other;
        }
    }
}

TEST(RunLength, EndsWhereOffsetsLeave64Bits)
{
    for (std::size_t left = 1; left < 100; ++left) {
        const auto first = ~std::uint64_t { 0 } - left * kStep + 1;
        EXPECT_EQ(runLength(ascending(first, 200), kBits), left);
    }
}

TEST(RunLength, HoldsForEveryClusterSize)
{
    for (unsigned bits = 12; bits <= 26; ++bits) {
        std::vector<std::uint64_t> entries;
        for (std::uint64_t i = 0; i < 100; ++i)
            entries.push_back((i + 3) << bits);
        entries[77] ^= std::uint64_t { 1 } << bits;
        EXPECT_EQ(runLength(entries, bits), 77);
    }
}

} // namespace

} // namespace qed::test
