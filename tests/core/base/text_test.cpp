// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/base/text.h"

#include <gtest/gtest.h>

#include <limits>

namespace qed {

namespace {

TEST(Text, HexIsLowerCaseWithoutPadding)
{
    EXPECT_EQ(hexText(0x20130000), "0x20130000");
    EXPECT_EQ(hexText(0xAB), "0xab");
    EXPECT_EQ(hexText(1), "0x1");
}

TEST(Text, ZeroInHexHasItsPrefixToo)
{
    EXPECT_EQ(hexText(0), "0x0");
}

TEST(Text, CountsAreGroupedByThousands)
{
    EXPECT_EQ(countText(0), "0");
    EXPECT_EQ(countText(999), "999");
    EXPECT_EQ(countText(8211), "8,211");
    EXPECT_EQ(countText(18446744073709551615ULL), "18,446,744,073,709,551,615");
}

TEST(Text, SizesTakeTheLargestUnitThatKeepsThemAtLeastOne)
{
    EXPECT_EQ(sizeText(512), "512 bytes");
    EXPECT_EQ(sizeText(1), "1 byte");
    EXPECT_EQ(sizeText(1023), "1,023 bytes");
    EXPECT_EQ(sizeText(1024), "1 KiB");
    EXPECT_EQ(sizeText(192 << 10), "192 KiB");
    EXPECT_EQ(sizeText(3ULL << 29), "1.5 GiB");
    EXPECT_EQ(sizeText(1ULL << 60), "1 EiB");
}

TEST(Text, SizesAreRoundedDownSoThatAPartNeverLooksLikeTheWhole)
{
    EXPECT_EQ(sizeText((1ULL << 30) - 1), "1023.9 MiB");
    EXPECT_EQ(sizeText(std::numeric_limits<std::uint64_t>::max()), "15.9 EiB");
}

TEST(Text, OneIsSingular)
{
    EXPECT_EQ(plural(1, "cluster"), "1 cluster");
    EXPECT_EQ(plural(0, "cluster"), "0 clusters");
    EXPECT_EQ(plural(1200, "entry"), "1,200 entrys"); // the caller names nouns that take an s
}

TEST(ParseSize, ReadsNumbersAndUnitsAsPeopleWriteThem)
{
    EXPECT_EQ(parseSize("65536"), 65536U);
    EXPECT_EQ(parseSize("0x10000"), 65536U);
    EXPECT_EQ(parseSize("64K"), 65536U);
    EXPECT_EQ(parseSize("64KiB"), 65536U);
    EXPECT_EQ(parseSize("64 kib"), 65536U);
    EXPECT_EQ(parseSize("2GiB"), 2ULL << 30);
    EXPECT_EQ(parseSize("1T"), 1ULL << 40);
    EXPECT_EQ(parseSize(" 1,048,576 "), 1U << 20);
    EXPECT_EQ(parseSize("1_000"), 1000U);
    EXPECT_EQ(parseSize("12 B"), 12U);
    EXPECT_EQ(parseSize("0xBEEF"), 0xBEEFU);
}

TEST(ParseSize, RefusesWhatIsNoNumberOrTooLarge)
{
    for (const auto *text : { "", " ", "K", "0x", "1.5G", "-1", "+1", "64Q", "12 34", "1e3", "0xG",
             "18446744073709551616", "16E", "99999999999T", "B" })
        EXPECT_EQ(parseSize(text), std::nullopt) << text;
    EXPECT_EQ(parseSize("15E"), 15ULL << 60);
}

} // namespace

} // namespace qed
