// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Sizes that only a damaged or a malicious header has, and limits on what a check keeps.

#include "core/check/checker.h"
#include "tests/support/checked.h"
#include "tests/support/image_builder.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <pthread.h>

#include <chrono>
#include <numeric>
#include <system_error>
#include <thread>

namespace qed::test {

namespace {

std::shared_ptr<const Image> sparse(const ImageBuilder &image)
{
    return imageOf(std::make_unique<SparseSource>(image.content()));
}

TEST(CheckerLimits, AFileOfExabytesIsRefusedBeforeAnythingIsAllocated)
{
    ImageBuilder image;
    image.map(0, 3);
    image.resize(1ULL << 62);
    Progress progress;
    const auto report = check(*sparse(image), {}, progress);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::NeedsTooMuchMemory);
    EXPECT_GE(report.error().needed, (1ULL << 50) / 4);
    EXPECT_GT(report.error().allowed, 0U);
    EXPECT_EQ(progress.snapshot().bytes, 0U);
}

TEST(CheckerLimits, ARealFileOfManyTebibytesIsRefusedToo)
{
    const TemporaryFolder folder;
    ImageBuilder image;
    image.map(0, 3);
    writeFile(folder / "disk.qed", image);
    std::error_code error;
    std::filesystem::resize_file(folder / "disk.qed", 15ULL << 40, error);
    if (error)
        GTEST_SKIP() << "the file system has no files of this size: " << error.message();
    const auto opened = Image::open(folder / "disk.qed");
    Progress progress;
    const auto report = check(**opened, { .maxMemory = 256ULL << 20 }, progress);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::NeedsTooMuchMemory);
    EXPECT_EQ(report.error().path, (folder / "disk.qed").string());
}

TEST(CheckerLimits, ASystemThatGrantsNoThreadStillGetsItsImageChecked)
{
    ImageBuilder image({ .imageSize = 64ULL << 20 });
    for (std::uint64_t table = 0; table < 8; ++table)
        image.map(table * 512, 3);
    image.pointL2(7, 0, image.l2(0, 0) / 4096);
    pthread_attr_t usual;
    pthread_attr_t impossible;
    pthread_getattr_default_np(&usual);
    pthread_attr_init(&impossible);
    pthread_attr_setstacksize(
        &impossible, std::size_t { 1 } << 55); // more than addresses there are
    ASSERT_EQ(pthread_setattr_default_np(&impossible), 0);
    EXPECT_THROW(std::jthread([] { }), std::system_error);
    const auto report = checked(image, { .jobs = 8 });
    EXPECT_EQ(pthread_setattr_default_np(&usual), 0);
    pthread_attr_destroy(&impossible);
    EXPECT_EQ(report.figures.corruptions, 1U);
    EXPECT_EQ(report.figures, checked(image, { .jobs = 8 }).figures);
}

TEST(CheckerLimits, WhatIsNeededIsTheSameAsWhatIsAllowedToTheByte)
{
    ImageBuilder image;
    image.map(0, 100);
    const auto opened = imageOf(image);
    const auto needed = memoryNeeded(*opened->geometry(), 1);
    Progress progress;
    EXPECT_TRUE(check(*opened, { .maxMemory = needed }, progress));
    EXPECT_FALSE(check(*opened, { .maxMemory = needed - 1 }, progress));
}

TEST(CheckerLimits, TheLargestTablesAreCheckedQuicklyWhenTheyAreHoles)
{
    ImageBuilder image({ .clusterSize = 1U << 26, .tableSize = 16, .imageSize = 1ULL << 60 });
    image.addTable(0);
    image.addTable(100);
    image.pointL2(0, 5, image.append());
    image.pointL2(100, (1U << 27) - 1, image.append());
    const auto begin = std::chrono::steady_clock::now();
    const auto report = checked(*sparse(image));
    EXPECT_EQ(report.verdict, Verdict::Sound);
    EXPECT_EQ(report.figures.allocatedClusters, 2U);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

TEST(CheckerLimits, FindingsBeyondTheLimitAreCountedAndNotKept)
{
    ImageBuilder image;
    image.map(0, 500);
    for (std::uint32_t i = 0; i < 500; i += 2)
        image.setL2(0, i, 1ULL << 50);
    const auto report = checked(image, { .jobs = 2, .maxFindings = 10 });
    EXPECT_EQ(findingsOf(report, FindingCode::L2Outside).size(), 10U);
    EXPECT_EQ(report.leftOut[static_cast<std::size_t>(FindingCode::L2Outside)], 240U);
    EXPECT_EQ(report.figures.corruptions, 250U);
}

TEST(CheckerLimits, TheFindingsThatAreKeptAreTheFirst)
{
    ImageBuilder image({ .imageSize = 16ULL << 20 });
    for (std::uint32_t table = 0; table < 8; ++table) {
        image.map(512ULL * table, 20);
        image.setL2(table, 3, 1ULL << 50);
    }
    const auto kept
        = findingsOf(checked(image, { .jobs = 3, .maxFindings = 3 }), FindingCode::L2Outside);
    ASSERT_EQ(kept.size(), 3U);
    for (std::uint32_t i = 0; i < 3; ++i)
        EXPECT_EQ(kept[i].slot, (TableSlot { i, 3 }));
}

TEST(CheckerLimits, WhenEveryEntryIsBadInAnotherWayThanItsNeighboursTheLimitHoldsForEachCode)
{
    // Of 4,096 entries, every other one leads outside the file and the rest are misaligned.
    ImageBuilder image({ .imageSize = 16ULL << 20 });
    for (std::uint32_t table = 0; table < 8; ++table) {
        image.addTable(table);
        for (std::uint32_t i = 0; i < 512; ++i)
            image.setL2(table, i, i % 2 == 0 ? 1ULL << 50 : 4096 + 512);
    }
    const auto report = checked(image, { .jobs = 3, .maxFindings = 100 });
    for (const auto code : { FindingCode::L2Outside, FindingCode::L2Misaligned }) {
        EXPECT_EQ(findingsOf(report, code).size(), 100U);
        EXPECT_EQ(findingsOf(report, code).back().slot->l1Index, 0U) << "the first are kept";
        EXPECT_EQ(report.leftOut[static_cast<std::size_t>(code)], 2048U - 100);
    }
    EXPECT_EQ(report.figures.corruptions, 4096U);
    // With room for them all, none is left out.
    const auto whole = checked(image, { .jobs = 3, .maxFindings = 2048 });
    EXPECT_EQ(findingsOf(whole, FindingCode::L2Outside).size(), 2048U);
    EXPECT_EQ(whole.leftOut[static_cast<std::size_t>(FindingCode::L2Outside)], 0U);
}

TEST(CheckerLimits, ReferencesOfTablesThatRepeatEachOtherDoNotMultiply)
{
    // Each of 300 tables maps 500 clusters, each one cluster further than the table before: 597
    // stretches, each with up to 300 references.
    ImageBuilder image({ .imageSize = 640ULL << 20 });
    const auto data = image.append(900);
    for (std::uint32_t table = 0; table < 300; ++table) {
        image.addTable(table);
        for (std::uint32_t i = 0; i < 500; ++i)
            image.pointL2(table, i, data + table + i);
    }
    const auto report = checked(image, { .jobs = 2, .maxReferences = 10'000 });
    std::uint64_t kept = 0;
    for (const auto &finding : findingsOf(report, FindingCode::RefDouble))
        kept += finding.references.size();
    std::uint64_t leftOut = 0;
    for (const auto &finding : findingsOf(report, FindingCode::RefDouble))
        leftOut += finding.referencesLeftOut;
    // 2 .. 299 references on either side of a stretch with all 300.
    EXPECT_EQ(kept + leftOut, 2U * (299 * 300 / 2 - 1) + 300);
    EXPECT_LE(kept, 10'000U + 2 * 597);
    EXPECT_EQ(report.figures.corruptions, 300U * 500 - 799);
}

} // namespace

} // namespace qed::test
