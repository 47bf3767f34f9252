// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/memory_source.h"
#include "core/io/patient_read.h"
#include "tests/support/faulty_source.h"

#include <gtest/gtest.h>

namespace qed::test {

namespace {

constexpr std::size_t kSourceSize = 64 * 1024;

FaultySource sevens(std::vector<ByteRange> bad)
{
    return { std::make_unique<MemorySource>(std::vector(kSourceSize, std::byte { 7 })),
        std::move(bad) };
}

TEST(PatientRead, ReadsAllAtOnceWhereNothingIsBad)
{
    auto source = sevens({});
    std::uint64_t reads = 0;
    source.onRead([&](std::uint64_t number) { reads = number; });
    std::vector<std::byte> bytes(kSourceSize);
    EXPECT_TRUE(readPatiently(source, 0, bytes).empty());
    EXPECT_EQ(reads, 1U);
    EXPECT_EQ(std::ranges::count(bytes, std::byte { 7 }), kSourceSize);
}

TEST(PatientRead, LosesNoMoreThanTheSectorsThatAreBad)
{
    const auto source = sevens({ { 5000, 1 }, { 8192, 1024 }, { 40'000, 1 } });
    std::vector<std::byte> bytes(kSourceSize - 100, std::byte { 1 });
    const auto bad = readPatiently(source, 100, bytes);
    EXPECT_EQ(bad, (std::vector<ByteRange> { { 4608, 512 }, { 8192, 1024 }, { 39'936, 512 } }));
    EXPECT_EQ(std::ranges::count(bytes, std::byte {}), 2048);
    EXPECT_EQ(std::ranges::count(bytes, std::byte { 7 }), kSourceSize - 100 - 2048);
    EXPECT_EQ(bytes[8192 - 100], std::byte {});
}

TEST(PatientRead, WhatIsBehindTheEndIsBad)
{
    const auto source = sevens({});
    std::vector<std::byte> bytes(8192);
    EXPECT_EQ(readPatiently(source, kSourceSize - 100, bytes),
        (std::vector<ByteRange> { { kSourceSize, 8192 - 100 } }));
    EXPECT_EQ(bytes[99], std::byte { 7 });
    EXPECT_EQ(readPatiently(source, 2 * kSourceSize, bytes),
        (std::vector<ByteRange> { { 2 * kSourceSize, 8192 } }));
}

TEST(PatientRead, GivesUpWhenItIsTold)
{
    auto source = sevens({ { 0, kSourceSize } });
    std::uint64_t reads = 0;
    source.onRead([&](std::uint64_t number) { reads = number; });
    std::vector<std::byte> bytes(kSourceSize);
    const auto bad = readPatiently(source, 0, bytes, [&] { return reads >= 3; });
    EXPECT_EQ(reads, 3U);
    EXPECT_EQ(bad, (std::vector<ByteRange> { { 0, kSourceSize } }));
}

} // namespace

} // namespace qed::test
