// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/text/number_text.h"

#include <gtest/gtest.h>

#include <limits>

namespace qed::ui {

namespace {

constexpr auto kMax = std::numeric_limits<std::uint64_t>::max();

TEST(NumberText, GroupsDigits)
{
    EXPECT_EQ(countText(8211), QStringLiteral("8,211"));
    EXPECT_EQ(countText(kMax), QStringLiteral("18,446,744,073,709,551,615"));
}

TEST(NumberText, SizesTakeTheLargestUnitThatFits)
{
    EXPECT_EQ(sizeText(0), QStringLiteral("0 bytes"));
    EXPECT_EQ(sizeText(1), QStringLiteral("1 byte"));
    EXPECT_EQ(sizeText(1023), QStringLiteral("1,023 bytes"));
    EXPECT_EQ(sizeText(131'072), QStringLiteral("128 KiB"));
    EXPECT_EQ(sizeText(3ULL << 29), QStringLiteral("1.5 GiB"));
    EXPECT_EQ(sizeText(kMax), QStringLiteral("15.9 EiB"));
}

TEST(NumberText, SizesAreRoundedDownSoThatAPartNeverLooksLikeTheWhole)
{
    EXPECT_EQ(sizeText((1ULL << 30) - 1), QStringLiteral("1,023.9 MiB"));
}

TEST(NumberText, ExactSizesSayTheBytesToo)
{
    EXPECT_EQ(exactSizeText(2048), QStringLiteral("2 KiB (2,048 bytes)"));
    EXPECT_EQ(exactSizeText(512), QStringLiteral("512 bytes"));
}

TEST(NumberText, RangesNameTheirFirstAndLastByte)
{
    EXPECT_EQ(rangeText({ 0x20130000, 0x10000 }), QStringLiteral("0x20130000–0x2013ffff"));
    EXPECT_EQ(rangeText({ 16, 1 }), QStringLiteral("0x10"));
    EXPECT_EQ(rangeText({ 16, 0 }), QString());
}

TEST(NumberText, PercentagesNeverRoundToAllOrNothing)
{
    EXPECT_EQ(percentText(1, 2), QStringLiteral("50 %"));
    EXPECT_EQ(percentText(0, 7), QStringLiteral("0 %"));
    EXPECT_EQ(percentText(7, 7), QStringLiteral("100 %"));
    EXPECT_EQ(percentText(99'999, 100'000), QStringLiteral("99.9 %"));
    EXPECT_EQ(percentText(2, 100'000), QStringLiteral("0.002 %"));
    EXPECT_EQ(percentText(1, 1ULL << 40), QStringLiteral("less than 0.001 %"));
    EXPECT_EQ(percentText(3, 0), QStringLiteral("0 %"));
}

} // namespace

} // namespace qed::ui
