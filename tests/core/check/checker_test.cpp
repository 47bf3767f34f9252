// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/checker.h"
#include "core/io/memory_source.h"
#include "tests/support/checked.h"
#include "tests/support/faulty_source.h"
#include "tests/support/image_builder.h"

#include <gtest/gtest.h>

#include <format>

namespace qed::test {

namespace {

TEST(Checker, ASoundImageIsSound)
{
    ImageBuilder image({ .tableSize = 2 });
    image.map(0, 5);
    const auto report = checked(image);
    EXPECT_EQ(report.verdict, Verdict::Sound);
    EXPECT_TRUE(report.findings.empty());
    EXPECT_EQ(report.figures.allocatedClusters, 5U);
    EXPECT_EQ(report.figures.totalClusters, 256U);
    EXPECT_EQ(report.figures.imageEndOffset, image.content().size());
    EXPECT_EQ(report.qemuExpectedLeaks, 0U);
}

TEST(Checker, AnEmptyGuestDiskIsLegal)
{
    const auto report = checked(ImageBuilder({ .tableSize = 2, .imageSize = 0 }));
    EXPECT_EQ(report.verdict, Verdict::Sound);
    EXPECT_EQ(report.figures.totalClusters, 0U);
}

TEST(Checker, TheLastGuestClusterCountsThoughOnlyPartOfItIsThere)
{
    ImageBuilder image({ .imageSize = 4096 * 3 + 512 });
    image.map(0, 4);
    EXPECT_EQ(checked(image).figures.totalClusters, 4U);
    EXPECT_EQ(checked(image).figures.unreachableEntries, 0U);
}

TEST(Checker, OneIsAZeroClusterInL2AndInvalidInL1)
{
    ImageBuilder image({ .imageSize = 4ULL << 20 });
    image.zero(0, 4).setL1(1, 1);
    const auto report = checked(image);
    EXPECT_EQ(report.figures.corruptions, 1U);
    EXPECT_EQ(report.figures.allocatedClusters, 0U);
    EXPECT_EQ(report.figures.guestBytesUnreadable, 2ULL << 20);
}

TEST(Checker, L1EntriesBehindTheEndOfTheGuestsDiskCountLikeAnyOther)
{
    ImageBuilder image({ .imageSize = 4096 });
    image.setL1(511, 0x1234);
    EXPECT_EQ(checked(image).figures.corruptions, 1U);
    EXPECT_EQ(checked(image).figures.guestBytesUnreadable, 0U);
}

TEST(Checker, AJumpInsideATableIsAFragmentAndTheFirstEntryNever)
{
    ImageBuilder image({ .imageSize = 8ULL << 20 });
    image.map(10, 3);
    image.map(600, 2); // behind a table: the first of its own table
    EXPECT_EQ(checked(image).figures.fragmentedClusters, 0U);
    image.map(20, 1);
    EXPECT_EQ(checked(image).figures.fragmentedClusters, 1U);
    image.zero(30, 2);
    EXPECT_EQ(checked(image).figures.fragmentedClusters, 1U);
}

TEST(Checker, AJumpBackFromTheLastOffsetOf64BitsIsAFragment)
{
    ImageBuilder image;
    image.map(0, 2);
    image.setL2(0, 0, ~std::uint64_t { 4095 });
    const auto report = checked(image);
    EXPECT_EQ(report.figures.fragmentedClusters, 1U);
    EXPECT_EQ(report.figures.corruptions, 1U);
}

TEST(Checker, AnInvalidEntryCostsEveryGuestRangeThatItsTableMaps)
{
    // The table maps the guest's first 2 MiB, the second 2 MiB, and the last one and a half
    // clusters.
    ImageBuilder image({ .imageSize = (4ULL << 20) + 6144 });
    image.map(0, 4);
    image.pointL1(1, 2).pointL1(2, 2).pointL1(3, 2);
    image.setL2(0, 1, 1ULL << 40);
    EXPECT_EQ(checked(image).figures.guestBytesUnreadable, 4096U + 4096 + 2048);
}

TEST(Checker, UnreadableTablesAreErrorsAndTheRestIsChecked)
{
    ImageBuilder image({ .imageSize = 8ULL << 20 });
    image.map(0, 3);
    image.map(512, 3);
    image.map(1024, 3);
    image.setL2(2, 1, 1ULL << 40);
    const auto bad = image.l1(1);
    const auto opened = imageOf(std::make_unique<FaultySource>(
        std::make_unique<MemorySource>(image.bytes()), std::vector { ByteRange { bad + 100, 1 } }));
    const auto report = checked(*opened);
    EXPECT_EQ(report.figures.checkErrors, 1U);
    EXPECT_EQ(report.figures.corruptions, 1U);
    EXPECT_EQ(report.figures.leaks, 0U) << "they can't be known";
    EXPECT_FALSE(report.qemuExpectedLeaks);
    EXPECT_EQ(report.figures.guestBytesUnreadable, (2ULL << 20) + 4096);
    ASSERT_EQ(findingsOf(report, FindingCode::IoRead).size(), 1U);
    EXPECT_EQ(findingsOf(report, FindingCode::IoRead)[0].file, (ByteRange { bad, 4096 }));
    EXPECT_EQ(report.map->classOf(bad / 4096), ClusterClass::ReadError);
    EXPECT_EQ(report.map->classOf(bad / 4096 + 1), ClusterClass::Unknown);
}

TEST(Checker, AnUnreadableTableAloneIsNoCorruption)
{
    ImageBuilder image;
    image.map(0, 3);
    const auto opened
        = imageOf(std::make_unique<FaultySource>(std::make_unique<MemorySource>(image.bytes()),
            std::vector { ByteRange { image.l1(0), 8 } }));
    EXPECT_EQ(checked(*opened).verdict, Verdict::Unreadable);
}

TEST(Checker, AnUnreadableL1TableIsAnError)
{
    const ImageBuilder image;
    const auto opened = imageOf(std::make_unique<FaultySource>(
        std::make_unique<MemorySource>(image.bytes()), std::vector { ByteRange { 4096, 8 } }));
    Progress progress;
    const auto report = check(*opened, {}, progress);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::CannotRead);
    EXPECT_EQ(report.error().systemError, EIO);
}

TEST(Checker, HeadersThatCantBeFollowedGiveAReportWithoutAMap)
{
    ImageBuilder image;
    image.changeHeader([](Header &header) { header.clusterSize = 0; });
    const auto report = checked(image);
    EXPECT_EQ(report.verdict, Verdict::Unreadable);
    EXPECT_EQ(report.map, nullptr);
    EXPECT_EQ(findingsOf(report, FindingCode::HeaderClusterSize).size(), 1U);
}

TEST(Checker, OffsetsAreComparedWithoutWrapping)
{
    ImageBuilder image({ .tableSize = 16, .imageSize = 8ULL << 20 });
    image.map(0, 1);
    for (std::uint32_t i = 0; i < 16; ++i)
        image.setL1(i + 1, ~std::uint64_t { 4095 } - i * 4096ULL);
    const auto report = checked(image);
    EXPECT_EQ(report.figures.corruptions, 16U);
    EXPECT_EQ(findingsOf(report, FindingCode::L1Outside).size(), 1U)
        << "neighbours are one finding";
}

TEST(Checker, ATableMustEndInsideTheFile)
{
    ImageBuilder image({ .tableSize = 4, .imageSize = 64ULL << 20 });
    image.append(4);
    image.pointL1(0, image.clusters() - 4);
    EXPECT_EQ(checked(image).figures.corruptions, 0U);
    image.shorten(1);
    EXPECT_EQ(checked(image).figures.corruptions, 1U);
    EXPECT_EQ(findingsOf(checked(image), FindingCode::L1PastEnd).size(), 1U);
}

TEST(Checker, ATailThatSomethingLeadsToIsNotCalledTrailing)
{
    ImageBuilder image;
    image.map(0, 3);
    image.shorten(4000);
    const auto report = checked(image);
    EXPECT_EQ(findingsOf(report, FindingCode::FilePartial).size(), 1U);
    EXPECT_TRUE(findingsOf(report, FindingCode::FileTrailing).empty());
    EXPECT_EQ(report.figures.bytesMissing, 4000U);
}

TEST(Checker, GarbageIsARowAndNotAMillion)
{
    ImageBuilder image({ .clusterSize = 65536, .tableSize = 4, .imageSize = 4ULL << 30 });
    image.addTable(0);
    std::uint64_t value = 88172645463325252ULL;
    for (std::uint32_t i = 0; i < 32768; ++i) {
        value ^= value << 13;
        value ^= value >> 7;
        value ^= value << 17;
        image.setL2(0, i, value | (1ULL << 60));
    }
    const auto report = checked(image);
    EXPECT_EQ(report.figures.corruptions, 32768U);
    ASSERT_EQ(findingsOf(report, FindingCode::L2Outside).size(), 1U);
    EXPECT_EQ(findingsOf(report, FindingCode::L2Outside)[0].count, 32768U);
    EXPECT_EQ(report.figures.guestBytesUnreadable, 2ULL << 30);
}

TEST(Checker, AlignedGarbageIsARowToo)
{
    ImageBuilder image({ .clusterSize = 65536, .tableSize = 4, .imageSize = 4ULL << 30 });
    image.addTable(0);
    for (std::uint32_t i = 0; i < 32768; ++i)
        image.setL2(0, i, (1ULL << 60) + (i * 7919ULL % 32768 << 20));
    const auto report = checked(image);
    EXPECT_EQ(report.figures.corruptions, 32768U);
    ASSERT_EQ(findingsOf(report, FindingCode::L2Outside).size(), 1U);
    EXPECT_EQ(findingsOf(report, FindingCode::L2Outside)[0].count, 32768U);
}

} // namespace

} // namespace qed::test
