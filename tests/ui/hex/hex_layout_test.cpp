// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/hex/hex_layout.h"

#include <gtest/gtest.h>

namespace qed::ui {

namespace {

constexpr int kChar = 8;
constexpr int kLine = 20;
constexpr int kHeight = 10 * kLine + 5;

} // namespace

TEST(HexLayout, HasNoRowForAnEmptyFileAndOneForOneByte)
{
    EXPECT_EQ(HexLayout(0, kChar, kLine).rows(), 0U);
    EXPECT_EQ(HexLayout(1, kChar, kLine).rows(), 1U);
    EXPECT_EQ(HexLayout(16, kChar, kLine).rows(), 1U);
    EXPECT_EQ(HexLayout(17, kChar, kLine).rows(), 2U);
}

TEST(HexLayout, DoesNotScrollWhatFits)
{
    const HexLayout layout(10 * 16, kChar, kLine);
    EXPECT_EQ(layout.scrollMaximum(kHeight), 0);
    EXPECT_EQ(layout.topAt(0, kHeight), 0U);
}

TEST(HexLayout, ScrollsASmallFileRowByRow)
{
    const HexLayout layout(100 * 16, kChar, kLine);
    EXPECT_EQ(layout.scrollMaximum(kHeight), 90);
    for (int value = 0; value <= 90; ++value)
        EXPECT_EQ(layout.scrollValueOf(layout.topAt(value, kHeight), kHeight), value);
}

TEST(HexLayout, ReachesEveryRowEndOfTheLargestFileThroughA32BitScrollBar)
{
    const std::uint64_t size = ~std::uint64_t { 0 };
    const HexLayout layout(size, kChar, kLine);
    const int maximum = layout.scrollMaximum(kHeight);
    EXPECT_GT(maximum, 1 << 29);
    EXPECT_EQ(layout.topAt(0, kHeight), 0U);
    EXPECT_EQ(layout.topAt(maximum, kHeight), layout.rows() - 10);
    EXPECT_EQ(layout.scrollValueOf(layout.rows() - 10, kHeight), maximum);
    EXPECT_EQ(layout.rowOf(size - 1), layout.rows() - 1);
    EXPECT_EQ(layout.offsetDigits(), 16);
}

TEST(HexLayout, FindsTheByteUnderAPoint)
{
    const HexLayout layout(std::uint64_t { 5 } << 32, kChar, kLine);
    const std::uint64_t top = layout.rowOf((std::uint64_t { 1 } << 32) + 0x100);
    for (int column = 0; column < 16; ++column) {
        const auto expected
            = (std::uint64_t { 1 } << 32) + 0x110 + static_cast<std::uint64_t>(column);
        EXPECT_EQ(layout.offsetAt({ layout.hexX(column) + 1, kLine + 3 }, top), expected);
        EXPECT_EQ(layout.offsetAt({ layout.textX(column) + 1, kLine + 3 }, top), expected);
        EXPECT_TRUE(layout.hexRect(1, column, column).contains(layout.hexX(column) + 1, kLine + 3));
        EXPECT_TRUE(
            layout.textRect(1, column, column).contains(layout.textX(column) + 1, kLine + 3));
    }
    EXPECT_FALSE(HexLayout(20, kChar, kLine).offsetAt({ layout.hexX(8), kLine + 3 }, 0));
    EXPECT_FALSE(HexLayout(0, kChar, kLine).offsetAt({ 0, 0 }, 0));
}

TEST(HexLayout, ShowsAnOffsetWithoutMovingMoreThanNeeded)
{
    const HexLayout layout(1000 * 16, kChar, kLine);
    EXPECT_EQ(layout.topThatShows(105 * 16, 100, kHeight), 100U);
    EXPECT_EQ(layout.topThatShows(110 * 16, 100, kHeight), 101U);
    EXPECT_EQ(layout.topThatShows(99 * 16, 100, kHeight), 99U);
    EXPECT_EQ(layout.topThatShows(0, 100, kHeight), 0U);
    EXPECT_EQ(layout.topThatShows(999 * 16, 100, kHeight), 990U);
    const std::uint64_t far = layout.topThatShows(500 * 16, 100, kHeight);
    EXPECT_LT(far, 500U);
    EXPECT_GT(far + 10, 500U);
}

} // namespace qed::ui
