// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/checked.h"
#include "tests/support/image_builder.h"

#include <gtest/gtest.h>

#include <array>

namespace qed::test {

namespace {

constexpr std::array kLeakCodes { FindingCode::LeakTail, FindingCode::LeakInterior,
    FindingCode::LeakTableCandidate };

std::uint64_t leakedBytes(const Report &report)
{
    std::uint64_t bytes = 0;
    for (const auto code : kLeakCodes) {
        for (const auto &finding : findingsOf(report, code))
            bytes += finding.file.length;
    }
    return bytes;
}

TEST(Leaks, AtTheEndAndInsideAreToldApart)
{
    ImageBuilder image;
    image.map(0, 5);
    image.setL2(0, 2, 0);
    image.append(3);
    const auto report = checked(image);
    EXPECT_EQ(report.verdict, Verdict::Leaks);
    EXPECT_EQ(report.figures.leaks, 4U);
    EXPECT_EQ(
        findingsOf(report, FindingCode::LeakInterior)[0].file, (ByteRange { 5 * 4096, 4096 }));
    EXPECT_EQ(
        findingsOf(report, FindingCode::LeakTail)[0].file, (ByteRange { 8 * 4096, 3 * 4096 }));
}

TEST(Leaks, ThePartialLastClusterIsNone)
{
    ImageBuilder image;
    image.map(0, 2);
    image.resize(image.content().size() + 4095);
    EXPECT_EQ(checked(image).figures.leaks, 0U);
}

TEST(Leaks, HeaderClustersAreNone)
{
    ImageBuilder image({ .headerSize = 5 });
    image.map(0, 2);
    EXPECT_EQ(checked(image).figures.leaks, 0U);
}

TEST(Leaks, ALostTableAmongThemIsACandidate)
{
    ImageBuilder image({ .tableSize = 2, .imageSize = 8ULL << 20 });
    image.map(0, 30);
    const auto table = image.l1(0);
    image.setL1(0, 0);
    const auto report = checked(image);
    const auto candidates = findingsOf(report, FindingCode::LeakTableCandidate);
    ASSERT_EQ(candidates.size(), 1U);
    EXPECT_EQ(candidates[0].file, (ByteRange { table, 8192 }));
    EXPECT_EQ(candidates[0].plausibleEntries, 30U);
    EXPECT_EQ(leakedBytes(report), report.figures.leaks * 4096);
}

TEST(Leaks, OrdinaryDataIsNoCandidate)
{
    ImageBuilder image;
    image.map(0, 4);
    image.fill(image.append(), "text is no table, whatever it looks like. ");
    image.append(4); // zeroes are none either
    EXPECT_TRUE(findingsOf(checked(image), FindingCode::LeakTableCandidate).empty());
}

TEST(Leaks, ATableWhoseClustersAreInUseIsNoCandidate)
{
    ImageBuilder image;
    image.map(0, 10);
    const auto copy = image.append();
    for (std::uint32_t i = 0; i < 10; ++i)
        image.setEntry(copy, i, image.l2(0, i)); // an old copy of the table
    EXPECT_TRUE(findingsOf(checked(image), FindingCode::LeakTableCandidate).empty());
}

} // namespace

} // namespace qed::test
