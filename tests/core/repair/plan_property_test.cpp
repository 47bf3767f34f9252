// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What must hold of every default plan, on thousands of images damaged at random: no corruption is
// left, and whatever the guest can read it reads unchanged, also in the middle of the repair.
// QED_ROUNDS sets how many images of each shape.

#include "core/repair/planner.h"
#include "core/repair/preview.h"
#include "tests/core/repair/plan_support.h"
#include "tests/support/checked.h"
#include "tests/support/guest_view.h"
#include "tests/support/mutator.h"
#include "tests/support/report_text.h"
#include "tests/support/setting.h"

#include <gtest/gtest.h>

#include <format>
#include <random>

namespace qed::test {

namespace {

constexpr std::uint64_t kPlanRounds = 400;

class PlanProperty : public testing::TestWithParam<PlanShape> {
protected:
    static void expectGood(const std::shared_ptr<const Image> &image, std::uint64_t seed)
    {
        const auto report = checked(*image);
        const Progress progress;
        const auto plan = planRepair(*image, report, {}, progress);
        ASSERT_TRUE(plan) << describe(plan.error());
        const auto view = guestView(*image);
        Progress checking;
        const auto after = checkPreview(image, plan->change, { .jobs = 1 }, checking);
        ASSERT_TRUE(after) << describe(after.error());
        EXPECT_EQ(after->figures.corruptions, 0U) << reportText(*after);
        EXPECT_EQ(after->figures.guestBytesUnreadable, 0U);
        EXPECT_EQ(after->dirty, false);
        const auto repaired = preview(image, plan->change);
        ASSERT_TRUE(repaired);
        EXPECT_EQ(firstDifference(view, guestView(**repaired)), -1);
        std::mt19937_64 random(seed);
        for (std::size_t stage = 0; stage < kStageCount; ++stage) {
            const auto part = partOfChange(plan->change, static_cast<Stage>(stage), random);
            const auto moment = preview(image, part, false);
            ASSERT_TRUE(moment);
            EXPECT_EQ(firstDifference(view, guestView(**moment)), -1)
                << "in the middle of stage " << stage;
        }
    }
};

TEST_P(PlanProperty, ADefaultPlanLeavesNoCorruptionAndChangesNothingThatTheGuestCanRead)
{
    const auto sound = filledImage(GetParam());
    const auto rounds = setting("QED_ROUNDS", kPlanRounds);
    for (std::uint64_t seed = 1; seed <= rounds; ++seed) {
        auto bytes = sound.content();
        Mutator mutator(seed);
        mutator.damage(bytes);
        const auto image = imageOf(bytes.toVector());
        ASSERT_TRUE(image->checkable()) << "seed " << seed;
        if (!image->headerProblems().empty())
            continue;
        expectGood(image, seed);
        if (HasFailure()) {
            for (const auto &line : mutator.log())
                ADD_FAILURE() << line;
            FAIL() << "seed " << seed << "\n" << reportText(checked(*image));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Shapes, PlanProperty,
    testing::Values(PlanShape { { 4096, 1, 1, 8ULL << 20 } },
        PlanShape { { 4096, 2, 1, 16ULL << 20 } }, PlanShape { { 4096, 4, 3, 40ULL << 20 } },
        PlanShape { { 4096, 1, 1, 8ULL << 20 }, true },
        PlanShape { { 4096, 2, 1, 16ULL << 20 }, true }),
    [](const testing::TestParamInfo<PlanShape> &parameter) {
        return std::format("clusters{}_tables{}{}", parameter.param.shape.clusterSize,
            parameter.param.shape.tableSize, parameter.param.backed ? "_backed" : "");
    });

} // namespace

} // namespace qed::test
