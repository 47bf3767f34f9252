// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/plan_figures.h"

#include <gtest/gtest.h>

namespace qed::ui {

namespace {

Plan planOf(std::vector<PlanStep> steps)
{
    return { .steps = std::move(steps) };
}

TEST(PlanFigures, AddUpWhatIsDoneAboutOneCodeInOneWay)
{
    const PlanFigures figures(planOf({
        { .code = FindingCode::L2Outside,
            .fix = FixKind::ClearToZero,
            .finding = 3,
            .guestBytes = 10,
            .fileGrowth = 1 },
        { .code = FindingCode::L2Outside,
            .fix = FixKind::ClearToZero,
            .effect = GuestEffect::Zeroes,
            .guestBytes = 20,
            .fileGrowth = 2 },
        { .code = FindingCode::RefDouble, .fix = FixKind::CopyCluster, .guestBytes = 40 },
    }));
    const auto sum = figures.of(FindingCode::L2Outside, FixKind::ClearToZero);
    ASSERT_TRUE(sum);
    EXPECT_EQ(sum->guestBytes, 30U);
    EXPECT_EQ(sum->fileGrowth, 3);
    EXPECT_EQ(sum->effect, GuestEffect::Zeroes);
    EXPECT_FALSE(figures.of(FindingCode::RefDouble, FixKind::ClearSecond));
    EXPECT_FALSE(figures.ofReclaim());
}

TEST(PlanFigures, TellOneFindingFromThoseThatAreNotListed)
{
    const PlanFigures figures(planOf({
        { .code = FindingCode::L2Outside,
            .fix = FixKind::ClearToZero,
            .finding = 3,
            .guestBytes = 10 },
        { .code = FindingCode::L2Outside, .fix = FixKind::ClearToZero, .guestBytes = 20 },
    }));
    EXPECT_EQ(figures.of(FindingCode::L2Outside, FixKind::ClearToZero, 3)->guestBytes, 10U);
    EXPECT_EQ(
        figures.of(FindingCode::L2Outside, FixKind::ClearToZero, kNoFinding)->guestBytes, 20U);
    EXPECT_FALSE(figures.of(FindingCode::L2Outside, FixKind::ClearToZero, 4));
    EXPECT_FALSE(figures.of(FindingCode::L2Outside, FixKind::ClearToBase, 3));
}

TEST(PlanFigures, AddUpWhatIsGivenBack)
{
    const PlanFigures figures(planOf({
        { .code = FindingCode::LeakInterior, .fix = FixKind::Reclaim, .fileGrowth = -5 },
        { .code = FindingCode::LeakTail, .fix = FixKind::Reclaim, .fileGrowth = -7 },
    }));
    ASSERT_TRUE(figures.ofReclaim());
    EXPECT_EQ(figures.ofReclaim()->fileGrowth, -12);
}

} // namespace

} // namespace qed::ui
