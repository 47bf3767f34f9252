// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/checked.h"
#include "tests/support/image_builder.h"

#include <gtest/gtest.h>

namespace qed::test {

namespace {

TEST(Sharing, EveryReferenceToASharedClusterIsNamed)
{
    ImageBuilder image({ .imageSize = 8ULL << 20 });
    image.map(0, 4);
    image.map(512, 4);
    image.map(1024, 4);
    const auto shared = image.l2(0, 1);
    image.setL2(1, 2, shared).setL2(2, 0, shared);
    const auto findings = findingsOf(checked(image), FindingCode::RefDouble);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].file, (ByteRange { shared, 4096 }));
    EXPECT_EQ(findings[0].corruptions, 2U);
    ASSERT_EQ(findings[0].references.size(), 3U);
    EXPECT_EQ(findings[0].references[0].slot, (TableSlot { 0, 1 }));
    EXPECT_EQ(findings[0].references[1].slot, (TableSlot { 1, 2 }));
    EXPECT_EQ(findings[0].references[2].slot, (TableSlot { 2, 0 }));
    EXPECT_EQ(findings[0].references[1].guest, (ByteRange { 514 * 4096, 4096 }));
}

TEST(Sharing, RunsThatShareRunsAreOneFinding)
{
    ImageBuilder image({ .imageSize = 8ULL << 20 });
    image.map(0, 100);
    image.map(512, 100);
    for (std::uint32_t i = 10; i < 60; ++i)
        image.setL2(1, i, image.l2(0, i + 20));
    const auto findings = findingsOf(checked(image), FindingCode::RefDouble);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].count, 50U);
    EXPECT_EQ(findings[0].corruptions, 50U);
    ASSERT_EQ(findings[0].references.size(), 2U);
    EXPECT_EQ(findings[0].references[0].count, 50U);
    EXPECT_EQ(findings[0].references[1].slot, (TableSlot { 1, 10 }));
}

TEST(Sharing, AWholeTableOfOneValueIsOneReference)
{
    ImageBuilder image({ .imageSize = 8ULL << 20 });
    const auto data = image.map(0, 1);
    for (std::uint32_t i = 0; i < 512; ++i)
        image.pointL2(0, i, data);
    const auto report = checked(image);
    EXPECT_EQ(report.figures.corruptions, 511U);
    const auto findings = findingsOf(report, FindingCode::RefDouble);
    ASSERT_EQ(findings.size(), 1U);
    ASSERT_EQ(findings[0].references.size(), 1U);
    EXPECT_TRUE(findings[0].references[0].same);
    EXPECT_EQ(findings[0].references[0].count, 512U);
}

TEST(Sharing, AnEntryThatLeadsToTheL1TableOverlapsIt)
{
    ImageBuilder image;
    image.map(0, 3);
    image.pointL2(0, 1, image.l1Cluster());
    const auto findings = findingsOf(checked(image), FindingCode::RefOverlap);
    ASSERT_EQ(findings.size(), 1U);
    ASSERT_EQ(findings[0].references.size(), 2U);
    EXPECT_EQ(findings[0].references[0].kind, Reference::Kind::HeaderToL1);
}

TEST(Sharing, ATableThatOverlapsTheL1TableCountsEachSharedCluster)
{
    ImageBuilder image({ .tableSize = 4, .imageSize = 8ULL << 20 });
    image.append(4);
    image.pointL1(0, image.l1Cluster() + 2); // clusters 3..6; L1 has 1..4
    const auto report = checked(image);
    EXPECT_EQ(report.figures.corruptions, 2U);
    EXPECT_EQ(findingsOf(report, FindingCode::RefTable)[0].count, 2U);
}

TEST(Sharing, OneTableForTwoL1EntriesIsDescendedOnce)
{
    ImageBuilder image({ .tableSize = 2, .imageSize = 16ULL << 20 });
    image.map(0, 5);
    image.pointL1(2, image.l1(0) / 4096);
    const auto report = checked(image);
    EXPECT_EQ(report.figures.corruptions, 2U) << "its two clusters";
    EXPECT_EQ(report.figures.allocatedClusters, 5U);
}

TEST(Sharing, WhatIsSharedCanStillBeRead)
{
    ImageBuilder image;
    image.map(0, 5);
    image.setL2(0, 2, image.l2(0, 1));
    EXPECT_EQ(checked(image).figures.guestBytesUnreadable, 0U);
}

} // namespace

} // namespace qed::test
