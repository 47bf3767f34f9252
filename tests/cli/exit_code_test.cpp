// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/check_run.h"
#include "app/cli/exit_code.h"

#include <gtest/gtest.h>

namespace qed::cli {

TEST(ExitCode, TheWorstOfTwoIsFoundInTheOrder1_2_63_3_0)
{
    constexpr int order[] = { 130, 143, 1, 2, 63, 3, 0 };
    for (std::size_t i = 0; i < std::size(order); ++i) {
        for (std::size_t j = i; j < std::size(order); ++j) {
            EXPECT_EQ(worst(order[i], order[j]), order[i]);
            EXPECT_EQ(worst(order[j], order[i]), order[i]);
        }
    }
}

TEST(ExitCode, FollowsTheVerdict)
{
    Report report;
    report.verdict = Verdict::Sound;
    EXPECT_EQ(exitCodeOf(report, true), 0);
    report.verdict = Verdict::Leaks;
    EXPECT_EQ(exitCodeOf(report, false), 3);
    report.verdict = Verdict::Corrupt;
    EXPECT_EQ(exitCodeOf(report, false), 2);
    report.verdict = Verdict::Unreadable;
    EXPECT_EQ(exitCodeOf(report, false), 1);
}

TEST(ExitCode, ADirtyImageFailsOnlyWhenAskedTo)
{
    Report report;
    report.verdict = Verdict::Sound;
    report.dirty = true;
    EXPECT_EQ(exitCodeOf(report, false), 0);
    EXPECT_EQ(exitCodeOf(report, true), 2);
}

TEST(ExitCode, ATableThatCouldNotBeReadIsACheckNotCompletedWhateverElseWasFound)
{
    Report report;
    report.verdict = Verdict::Corrupt;
    report.figures.corruptions = 5;
    report.figures.checkErrors = 1;
    EXPECT_EQ(exitCodeOf(report, false), 1);
}

} // namespace qed::cli
