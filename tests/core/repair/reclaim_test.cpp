// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What must hold of every reclaim: no leak is left, the file is as short as it can be, and the
// guest reads the same at every moment.

#include "core/repair/planner.h"
#include "core/repair/preview.h"
#include "tests/core/repair/plan_support.h"
#include "tests/support/checked.h"
#include "tests/support/guest_view.h"
#include "tests/support/report_text.h"
#include "tests/support/setting.h"

#include <gtest/gtest.h>

#include <format>
#include <random>

namespace qed::test {

namespace {

constexpr std::uint64_t kReclaimRounds = 300;

Plan reclaimPlan(const Image &image)
{
    const Progress progress;
    auto plan = planReclaim(image, checked(image), progress);
    if (!plan)
        throw std::runtime_error(describe(plan.error()));
    return *std::move(plan);
}

Report after(const std::shared_ptr<const Image> &image, const Plan &plan)
{
    Progress progress;
    auto report = checkPreview(image, plan.change, { .jobs = 1 }, progress);
    if (!report)
        throw std::runtime_error(describe(report.error()));
    return *std::move(report);
}

TEST(Reclaim, CutsOffLeaksAtTheEndWithoutMovingAnything)
{
    ImageBuilder builder;
    builder.map(0, 3);
    const auto size = builder.offsetOf(builder.clusters());
    builder.append(5);
    const auto plan = reclaimPlan(*imageOf(builder));
    EXPECT_EQ(plan.change.sizeAfter, size);
    EXPECT_TRUE(plan.change.edits.empty());
    ASSERT_EQ(plan.steps.size(), 1U);
    EXPECT_TRUE(plan.steps[0].losesData);
    EXPECT_EQ(plan.steps[0].clusters, 5U);
}

TEST(Reclaim, OfASoundImageIsAnEmptyPlan)
{
    ImageBuilder builder;
    builder.map(0, 3);
    const auto plan = reclaimPlan(*imageOf(builder));
    EXPECT_TRUE(plan.empty());
    EXPECT_TRUE(plan.change.onlyFlags());
}

TEST(Reclaim, MovesTheLastClusterIntoTheHole)
{
    ImageBuilder builder;
    builder.map(0, 4);
    const auto hole = builder.l2(0, 1);
    const auto last = builder.l2(0, 3);
    builder.setL2(0, 1, 0);
    const auto plan = reclaimPlan(*imageOf(builder));
    ASSERT_EQ(plan.operations.size(), 2U);
    EXPECT_EQ(plan.operations[0].kind, OperationKind::MoveClusters);
    EXPECT_EQ(plan.operations[0].valueBefore, last);
    EXPECT_EQ(plan.operations[0].valueAfter, hole);
    EXPECT_EQ(plan.operations[1].kind, OperationKind::CutFile);
}

TEST(Reclaim, IsRefusedWhileThereIsCorruption)
{
    ImageBuilder builder;
    builder.map(0, 4);
    builder.setL2(0, 1, 0x123);
    const auto image = imageOf(builder);
    const Progress progress;
    const auto plan = planReclaim(*image, checked(*image), progress);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().kind, ErrorKind::PlanConflict);
}

class ReclaimProperty : public testing::TestWithParam<PlanShape> { };

/// Drops entries and whole tables, appends leaks, and lets the L1 table or a table stand last.
ImageBuilder leaky(const PlanShape &shape, std::mt19937_64 &random)
{
    auto image = filledImage(shape);
    for (std::uint32_t table = 0; table < 4; ++table) {
        if (image.l1(table) == 0)
            continue;
        for (std::uint32_t i = 0; i < 32; ++i) {
            if (image.l2(table, i) > 1 && random() % 3 == 0)
                image.setL2(table, i, 0);
        }
    }
    if (random() % 4 == 0)
        image.setL1(static_cast<std::uint32_t>(random() % 4), 0);
    if (random() % 2 == 0)
        image.append(random() % 12);
    if (random() % 2 == 0)
        image.map(2 * image.tableEntries() + random() % 8, 1 + random() % 3);
    if (random() % 3 == 0) { // the L1 table last of all
        const auto size = std::uint64_t { shape.shape.tableSize } * shape.shape.clusterSize;
        std::vector<std::byte> bytes(size);
        image.content().read(image.header().l1TableOffset, bytes);
        const auto to = image.append(shape.shape.tableSize);
        image.write(image.offsetOf(to), bytes);
        image.changeHeader([&](Header &header) { header.l1TableOffset = image.offsetOf(to); });
    }
    if (random() % 3 == 0)
        image.append(random() % 4);
    return image;
}

TEST_P(ReclaimProperty, LeavesNoLeakAndTheGuestReadsTheSameAtEveryMoment)
{
    const auto rounds = setting("QED_ROUNDS", kReclaimRounds);
    std::uint64_t partial = 0;
    for (std::uint64_t seed = 1; seed <= rounds; ++seed) {
        std::mt19937_64 random(seed);
        const auto image = imageOf(leaky(GetParam(), random));
        const auto plan = reclaimPlan(*image);
        const auto view = guestView(*image);
        const auto report = after(image, plan);
        EXPECT_EQ(report.figures.corruptions, 0U) << reportText(report);
        partial += plan.partial ? 1 : 0;
        EXPECT_EQ(report.figures.leaks == 0, !plan.partial) << reportText(report);
        for (std::size_t stage = 0; stage < kStageCount; ++stage) {
            const auto moment = preview(
                image, partOfChange(plan.change, static_cast<Stage>(stage), random), false);
            ASSERT_TRUE(moment);
            EXPECT_EQ(firstDifference(view, guestView(**moment)), -1) << "stage " << stage;
        }
        const auto whole = preview(image, plan.change);
        ASSERT_TRUE(whole);
        EXPECT_EQ(firstDifference(view, guestView(**whole)), -1);
        ASSERT_FALSE(HasFailure()) << "seed " << seed;
    }
    EXPECT_LE(partial, rounds / 10) << "a table that finds no room is the exception";
}

INSTANTIATE_TEST_SUITE_P(Shapes, ReclaimProperty,
    testing::Values(PlanShape { { 4096, 1, 1, 8ULL << 20 } },
        PlanShape { { 4096, 2, 1, 16ULL << 20 } }, PlanShape { { 4096, 4, 3, 40ULL << 20 } },
        PlanShape { { 4096, 2, 1, 16ULL << 20 }, true }),
    [](const testing::TestParamInfo<PlanShape> &parameter) {
        return std::format(
            "tables{}{}", parameter.param.shape.tableSize, parameter.param.backed ? "_backed" : "");
    });

} // namespace

} // namespace qed::test
