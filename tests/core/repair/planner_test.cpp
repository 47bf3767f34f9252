// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/repair/planner.h"
#include "core/repair/preview.h"
#include "tests/support/checked.h"
#include "tests/support/guest_view.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace qed::test {

namespace {

Plan planFor(const ImageBuilder &builder, const Choices &choices = {})
{
    const auto image = imageOf(builder);
    const Progress progress;
    auto plan = planRepair(*image, checked(*image), choices, progress);
    if (!plan)
        throw std::runtime_error(describe(plan.error()));
    return *std::move(plan);
}

Report after(const ImageBuilder &builder, const Plan &plan)
{
    Progress progress;
    auto report = checkPreview(imageOf(builder), plan.change, { .jobs = 1 }, progress);
    if (!report)
        throw std::runtime_error(describe(report.error()));
    return *std::move(report);
}

std::vector<OperationKind> kindsOf(const Plan &plan)
{
    std::vector<OperationKind> kinds;
    for (const auto &operation : plan.operations)
        kinds.push_back(operation.kind);
    return kinds;
}

using enum OperationKind;

TEST(Planner, HasNothingToDoForASoundImage)
{
    ImageBuilder builder;
    builder.map(0, 3);
    const auto plan = planFor(builder);
    EXPECT_TRUE(plan.empty());
    EXPECT_TRUE(plan.change.onlyFlags());
    EXPECT_EQ(plan.change.flags.featuresAfter, plan.change.flags.featuresBefore);
}

TEST(Planner, ClearsTheDirtyBitOfAnImageThatIsSoundOtherwise)
{
    ImageBuilder builder;
    builder.map(0, 3);
    builder.setDirty();
    const auto plan = planFor(builder);
    EXPECT_EQ(kindsOf(plan), std::vector { ClearFlags });
    EXPECT_TRUE(plan.change.onlyFlags());
    EXPECT_EQ(plan.change.flags.featuresAfter & kFeatureNeedCheck, 0U);
}

TEST(Planner, LeavesTheDirtyBitWhereNothingIsDoneAboutTheDamage)
{
    ImageBuilder builder;
    builder.map(0, 3);
    builder.setL2(0, 1, 0x7777'0000);
    builder.setDirty();
    const auto plan = planFor(builder, { .byCode = { { FindingCode::L2Outside, std::nullopt } } });
    EXPECT_TRUE(plan.empty());
    EXPECT_EQ(plan.change.flags.featuresAfter, plan.change.flags.featuresBefore);
    const auto other
        = planFor(builder, { .byCode = { { FindingCode::HeaderDirty, std::nullopt } } });
    EXPECT_EQ(other.steps.size(), 1U) << "the entry only";
}

TEST(Planner, LeavesUnknownAutoclearBitsAloneAsLongAsNothingElseIsWritten)
{
    ImageBuilder builder;
    builder.changeHeader([](Header &header) { header.autoclearFeatures = 0x30; });
    EXPECT_TRUE(planFor(builder).empty());
    builder.setDirty();
    const auto plan = planFor(builder);
    EXPECT_EQ(plan.change.flags.autoclearAfter, 0U);
    ASSERT_EQ(plan.steps.size(), 2U);
    EXPECT_EQ(plan.steps[1].code, FindingCode::HeaderDirty) << "the dirty bit goes last";
}

TEST(Planner, ClearsAnEntryThatLeadsNowhereToUnallocated)
{
    ImageBuilder builder;
    builder.map(0, 3);
    builder.setL2(0, 1, 0x7777'0000);
    const auto plan = planFor(builder);
    EXPECT_EQ(kindsOf(plan), std::vector { ClearEntries });
    EXPECT_EQ(plan.operations[0].valueAfter, 0U);
    EXPECT_EQ(plan.steps[0].guestBytes, 4096U);
    EXPECT_EQ(plan.steps[0].effect, GuestEffect::Zeroes);
    EXPECT_EQ(after(builder, plan).verdict, Verdict::Leaks) << "the cluster is not known any more";
}

TEST(Planner, ClearsToAZeroClusterWhereABaseImageWouldShow)
{
    ImageBuilder builder;
    builder.setBackingName("base.raw", true);
    builder.map(0, 3);
    builder.setL2(0, 1, 0x2123);
    EXPECT_EQ(planFor(builder).operations[0].valueAfter, 1U);
    const Choices choices { .byCode = { { FindingCode::L2Misaligned, FixKind::ClearToBase } } };
    const auto plan = planFor(builder, choices);
    EXPECT_EQ(plan.operations[0].valueAfter, 0U);
    EXPECT_EQ(plan.steps[0].effect, GuestEffect::Base);
}

TEST(Planner, GivesEveryReferenceButTheFirstAClusterOfItsOwn)
{
    ImageBuilder builder;
    builder.map(0, 3);
    builder.setL2(0, 5, builder.l2(0, 1));
    builder.setL2(0, 9, builder.l2(0, 1));
    const auto plan = planFor(builder);
    EXPECT_EQ(kindsOf(plan), (std::vector { CopyClusters, CopyClusters }));
    EXPECT_EQ(plan.operations[0].slot, (TableSlot { 0, 5 }));
    EXPECT_EQ(plan.operations[0].from.offset, builder.l2(0, 1));
    EXPECT_EQ(plan.change.sizeAfter, plan.change.sizeBefore + 2 * 4096);
    EXPECT_EQ(after(builder, plan).verdict, Verdict::Sound);
}

TEST(Planner, JoinsNeighbouringCopiesIntoOne)
{
    ImageBuilder builder;
    builder.map(0, 8);
    for (std::uint32_t i = 0; i < 8; ++i)
        builder.setL2(0, 100 + i, builder.l2(0, i));
    const auto plan = planFor(builder);
    ASSERT_EQ(plan.operations.size(), 1U);
    EXPECT_EQ(plan.operations[0].count, 8U);
    EXPECT_EQ(plan.change.edits.size(), 2U) << "one copy, one write to the table";
}

TEST(Planner, GivesTheSecondUserOfATableACopyWithClustersOfItsOwn)
{
    ImageBuilder builder({ .imageSize = 8ULL << 20 });
    builder.map(0, 3);
    builder.setL1(1, builder.l1(0));
    const auto plan = planFor(builder);
    EXPECT_EQ(kindsOf(plan), (std::vector { CopyTable, CopyClusters }));
    const auto report = after(builder, plan);
    EXPECT_EQ(report.figures.corruptions, 0U);
    EXPECT_EQ(report.figures.allocatedClusters, 6U);
}

TEST(Planner, GivesADataEntryThatLeadsIntoATableACopyOfWhatItReads)
{
    ImageBuilder builder;
    builder.map(0, 3);
    builder.setL2(0, 7, builder.l1(0));
    const auto view = guestView(*imageOf(builder));
    const auto plan = planFor(builder);
    EXPECT_EQ(after(builder, plan).figures.corruptions, 0U);
    const auto repaired = preview(imageOf(builder), plan.change);
    ASSERT_TRUE(repaired);
    EXPECT_EQ(firstDifference(view, guestView(**repaired)), -1);
}

TEST(Planner, WritesTheL1TableAnewWhereItIsReadAsDataAndMustChange)
{
    ImageBuilder builder({ .imageSize = 8ULL << 20 });
    builder.map(0, 3);
    builder.setL2(0, 7, builder.header().l1TableOffset);
    builder.setL1(3, 0x2123);
    const auto plan = planFor(builder);
    EXPECT_TRUE(std::ranges::contains(kindsOf(plan), MoveL1));
    EXPECT_EQ(after(builder, plan).figures.corruptions, 0U);
}

TEST(Planner, HidesTheBaseImageUnderALostTable)
{
    ImageBuilder builder({ .imageSize = 8ULL << 20 });
    builder.setBackingName("base.raw", true);
    builder.map(0, 3);
    builder.setL1(1, 0x2123);
    const auto plan = planFor(builder);
    EXPECT_EQ(kindsOf(plan), std::vector { NewTable });
    const auto repaired = preview(imageOf(builder), plan.change);
    ASSERT_TRUE(repaired);
    const auto view = guestView(**repaired);
    EXPECT_EQ(view[512], (GuestCluster { .readable = true })) << "zeroes, not the base";
}

TEST(Planner, PadsTheFileWhereItsLastClusterIsCutOff)
{
    ImageBuilder builder;
    builder.map(0, 3);
    builder.shorten(100);
    const auto plan = planFor(builder);
    EXPECT_EQ(kindsOf(plan), std::vector { PadFile });
    EXPECT_EQ(plan.change.sizeAfter, plan.change.sizeBefore + 100);
    EXPECT_EQ(plan.steps[0].effect, GuestEffect::Recovered);
    EXPECT_EQ(after(builder, plan).verdict, Verdict::Sound);
}

TEST(Planner, LeavesAloneWhatIsChosenToBeLeft)
{
    ImageBuilder builder;
    builder.map(0, 3);
    builder.setL2(0, 1, 0x2123);
    builder.setL2(0, 5, builder.l2(0, 2));
    const Choices choices { .byCode = { { FindingCode::L2Misaligned, Choice {} } } };
    const auto plan = planFor(builder, choices);
    EXPECT_EQ(kindsOf(plan), std::vector { CopyClusters });
    EXPECT_EQ(after(builder, plan).figures.corruptions, 1U);
}

TEST(Planner, ObeysTheChoiceForOneFindingBeforeTheOneForItsCode)
{
    ImageBuilder builder;
    builder.map(0, 8);
    builder.setL2(0, 1, 0x2123);
    builder.setL2(0, 5, 0x2456);
    const auto report = checked(builder);
    const auto second = std::ranges::find_if(
        report.findings, [](const Finding &finding) { return finding.slot == TableSlot { 0, 5 }; });
    ASSERT_NE(second, report.findings.end());
    const auto index = static_cast<std::size_t>(second - report.findings.begin());
    const Choices choices { .byCode = { { FindingCode::L2Misaligned, Choice {} } },
        .byFinding = { { index, FixKind::ClearToZero } } };
    const auto plan = planFor(builder, choices);
    ASSERT_EQ(plan.operations.size(), 1U);
    EXPECT_EQ(plan.operations[0].slot, (TableSlot { 0, 5 }));
    EXPECT_EQ(plan.steps[0].finding, index);
}

TEST(Planner, RefusesToGrowTheFileUnderAnEntryThatIsLeftAlone)
{
    ImageBuilder builder;
    builder.map(0, 3);
    builder.setL2(0, 1, builder.offsetOf(builder.clusters()));
    builder.setL2(0, 5, builder.l2(0, 2));
    const auto image = imageOf(builder);
    const Progress progress;
    const Choices choices { .byCode
        = { { FindingCode::L2Outside, Choice {} }, { FindingCode::FileTruncated, Choice {} } } };
    const auto plan = planRepair(*image, checked(*image), choices, progress);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().kind, ErrorKind::PlanConflict);
}

TEST(Planner, DropsTheSecondReferenceOnlyWhenAskedAndSaysThatItLosesData)
{
    ImageBuilder builder;
    builder.map(0, 3);
    builder.setL2(0, 5, builder.l2(0, 2));
    const Choices choices { .byCode = { { FindingCode::RefDouble, FixKind::ClearSecond } } };
    const auto plan = planFor(builder, choices);
    EXPECT_EQ(kindsOf(plan), std::vector { ClearEntries });
    EXPECT_TRUE(plan.steps[0].losesData);
    EXPECT_EQ(plan.steps[0].effect, GuestEffect::LosesData);
    EXPECT_EQ(after(builder, plan).figures.corruptions, 0U);
}

TEST(Planner, LeavesEntriesBeyondTheDiskAloneUnlessAsked)
{
    ImageBuilder builder({ .imageSize = 1ULL << 20 });
    builder.map(0, 3);
    builder.map(300, 2);
    EXPECT_TRUE(planFor(builder).empty());
    const Choices choices { .byCode = { { FindingCode::GuestBeyondSize, FixKind::ClearToZero } } };
    const auto plan = planFor(builder, choices);
    EXPECT_EQ(plan.steps[0].entries, 2U);
    EXPECT_EQ(after(builder, plan).figures.unreachableEntries, 0U);
}

TEST(Planner, IsStoppedByAStopRequest)
{
    ImageBuilder builder;
    builder.map(0, 3);
    builder.setL2(0, 1, 0x2123);
    const auto image = imageOf(builder);
    std::stop_source stop;
    stop.request_stop();
    const Progress progress(stop.get_token());
    const auto plan = planRepair(*image, checked(*image), {}, progress);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().kind, ErrorKind::Cancelled);
}

} // namespace

} // namespace qed::test
