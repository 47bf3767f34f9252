// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The places where QEMU's check differs from the specification, the smallest case of each: what is
// right is required here; that QEMU still differs is seen by the differential test.

#include "tests/support/checked.h"
#include "tests/support/image_builder.h"

#include <gtest/gtest.h>

namespace qed::test {

namespace {

/// Guest clusters in two tables of four clusters: L2 at 5 and 2057, data 9..2056 and 2061..4108.
ImageBuilder justOverOneStep()
{
    ImageBuilder image({ .tableSize = 4, .imageSize = 64ULL << 20 });
    image.map(0, 4096);
    return image;
}

TEST(WhereQemuIsWrong, ASoundImageHasNoPhantomLeaks)
{
    const auto report = checked(justOverOneStep());
    EXPECT_EQ(report.verdict, Verdict::Sound);
    EXPECT_EQ(report.figures.leaks, 0U);
    EXPECT_EQ(report.qemuExpectedLeaks, 1U);
    ASSERT_EQ(findingsOf(report, FindingCode::NoteQemuCountsMore).size(), 1U);
    EXPECT_EQ(findingsOf(report, FindingCode::NoteQemuCountsMore)[0].count, 1U);
}

TEST(WhereQemuIsWrong, AReferenceIntoATableAcrossASkippedNumberIsSeen)
{
    ImageBuilder image({ .tableSize = 4, .imageSize = 64ULL << 20 });
    image.map(0, 2048); // a table at 5, data at 9..2056
    image.map(2048, 2032); // a table at 2057, data at 2061..4092
    EXPECT_EQ(image.addTable(3), 4093U); // 4093..4096
    image.pointL2(3, 5, 4096);
    const auto report = checked(image);
    EXPECT_EQ(report.figures.corruptions, 1U);
    EXPECT_EQ(findingsOf(report, FindingCode::RefOverlap).size(), 1U);
}

TEST(WhereQemuIsWrong, TablesOfOneClusterAreLegal)
{
    ImageBuilder image;
    image.map(0, 3);
    const auto report = checked(image);
    EXPECT_EQ(report.verdict, Verdict::Sound);
    EXPECT_EQ(report.figures.allocatedClusters, 3U);
    EXPECT_EQ(findingsOf(report, FindingCode::NoteQemuCannotOpen).size(), 1U);
}

TEST(WhereQemuIsWrong, ATableThatSomethingElseLeadsToIsDescendedAllTheSame)
{
    // L1 [3,5]; L2 at 3 [7,5]; L2 at 5 [8,9,10]; cluster 11 is a true leak.
    ImageBuilder image({ .tableSize = 2, .imageSize = 8ULL << 20 });
    image.append(9);
    image.pointL1(0, 3).pointL1(1, 5);
    image.pointL2(0, 0, 7).pointL2(0, 1, 5);
    image.pointL2(1, 0, 8).pointL2(1, 1, 9).pointL2(1, 2, 10);
    const auto report = checked(image);
    EXPECT_EQ(report.figures.leaks, 1U);
    EXPECT_EQ(report.figures.corruptions, 1U);
    EXPECT_EQ(report.figures.allocatedClusters, 5U);
    EXPECT_FALSE(report.qemuExpectedLeaks) << "what QEMU skips here can't be foretold";
}

TEST(WhereQemuIsWrong, ACutOffLastClusterIsSeenToTheByte)
{
    ImageBuilder image({ .tableSize = 2 });
    image.map(0, 2);
    ASSERT_EQ(image.clusters(), 7U);
    image.shorten(100);
    const auto report = checked(image);
    EXPECT_EQ(report.figures.corruptions, 1U);
    EXPECT_EQ(findingsOf(report, FindingCode::FilePartial).size(), 1U);
    EXPECT_EQ(report.qemuExpectedLeaks, 0U);
}

TEST(WhereQemuIsWrong, TheLargestImageSizeIsNotComputedModulo64Bits)
{
    for (const auto &shape :
        { Shape { 64U << 20, 2, 1, 1ULL << 30 }, Shape { 4U << 20, 4, 1, 1ULL << 30 } }) {
        ImageBuilder image(shape);
        const auto opened = imageOf(std::make_unique<SparseSource>(image.content()));
        EXPECT_TRUE(opened->headerProblems().empty());
        EXPECT_EQ(checked(*opened).verdict, Verdict::Sound);
    }
}

TEST(WhereQemuIsWrong, AMissingBaseImageDoesNotStopTheCheck)
{
    ImageBuilder image;
    image.map(0, 3);
    image.setBackingName("/nowhere/base.qed").setL2(0, 1, 1ULL << 40);
    const auto report = checked(image);
    EXPECT_EQ(report.figures.corruptions, 1U);
    EXPECT_EQ(findingsOf(report, FindingCode::BackingMissing).size(), 1U);
}

TEST(WhereQemuIsWrong, TheDirtyBitIsShownAsItIs)
{
    ImageBuilder image;
    image.setDirty();
    EXPECT_TRUE(checked(image).dirty);
    EXPECT_EQ(checked(image).verdict, Verdict::Sound);
}

TEST(WhereQemuIsWrong, EntriesBehindTheEndOfTheGuestsDiskAreNoticed)
{
    ImageBuilder image({ .tableSize = 2, .imageSize = 8192 });
    image.map(0, 5);
    const auto report = checked(image);
    EXPECT_EQ(report.figures.unreachableEntries, 3U);
    EXPECT_EQ(report.figures.corruptions, 0U);
    EXPECT_EQ(report.verdict, Verdict::Sound);
}

} // namespace

} // namespace qed::test
