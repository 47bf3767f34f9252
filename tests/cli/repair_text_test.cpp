// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/repair_json.h"
#include "app/cli/repair_text.h"

#include <gtest/gtest.h>

namespace qed::cli {

namespace {

Report reportOf(std::uint64_t corruptions, std::uint64_t leaks = 0, std::uint64_t checkErrors = 0)
{
    Report report;
    report.figures.corruptions = corruptions;
    report.figures.leaks = leaks;
    report.figures.checkErrors = checkErrors;
    report.verdict = corruptions != 0 ? Verdict::Corrupt
        : checkErrors != 0            ? Verdict::Unreadable
        : leaks != 0                  ? Verdict::Leaks
                                      : Verdict::Sound;
    return report;
}

Repaired repaired(Task task, Report before, Report now)
{
    Repaired result;
    result.done.push_back({ .before = { .report = std::move(before) }, .plan = { .task = task } });
    result.now.report = std::move(now);
    return result;
}

std::string verdictOf(const Repaired &result)
{
    return repairVerdict(result, Style::plain());
}

} // namespace

TEST(RepairText, RepairedSaysWhatSpaceIsLeftUnused)
{
    EXPECT_EQ(verdictOf(repaired(Task::Repair, reportOf(3), reportOf(0))),
        "REPAIRED: nothing is damaged any more.\n");
    EXPECT_EQ(verdictOf(repaired(Task::Repair, reportOf(3), reportOf(0, 1))),
        "REPAIRED: nothing is damaged any more. 1 unused cluster is left; --reclaim gives it "
        "back.\n");
    EXPECT_EQ(verdictOf(repaired(Task::Reclaim, reportOf(0, 2), reportOf(0))),
        "REPAIRED: unused clusters were given back.\n");
}

TEST(RepairText, DamageThatIsLeftMakesItPartly)
{
    EXPECT_EQ(verdictOf(repaired(Task::Repair, reportOf(3), reportOf(1))),
        "PARTLY REPAIRED: 1 of 3 corruptions left.\n");
    EXPECT_EQ(verdictOf(repaired(Task::Repair, reportOf(3), reportOf(0, 0, 1))),
        "PARTLY REPAIRED: 1 table still can't be read.\n");
}

TEST(RepairText, NotRepairedSaysInWhichStateTheFileIs)
{
    const auto text
        = [](ErrorKind kind) { return notRepairedText(Error { .kind = kind }, Style::plain()); };
    EXPECT_EQ(text(ErrorKind::InUse), "NOT REPAIRED: the file is as it was before.\n");
    EXPECT_EQ(text(ErrorKind::Interrupted),
        "NOT REPAIRED: the change was cut off; 'undo' takes it back.\n");
}

TEST(RepairResult, HasAWordForEachState)
{
    EXPECT_EQ(resultName(repaired(Task::Repair, reportOf(3), reportOf(0))), "repaired");
    EXPECT_EQ(resultName(repaired(Task::Repair, reportOf(3), reportOf(1))), "partly-repaired");
    Repaired nothing;
    nothing.now.report = reportOf(0, 1);
    EXPECT_EQ(resultName(nothing), "nothing-to-do");
    nothing.now.report = reportOf(1);
    EXPECT_EQ(resultName(nothing), "not-repaired");
}

TEST(Reclaim, WantsALookAtLostTables)
{
    auto report = reportOf(0, 5);
    EXPECT_FALSE(mayLoseTable(report, {}));
    report.findings.push_back({ .code = FindingCode::LeakTableCandidate });
    EXPECT_TRUE(mayLoseTable(report, {}));
    Choices choices;
    choices.byCode[FindingCode::LeakTableCandidate] = std::nullopt;
    EXPECT_TRUE(mayLoseTable(report, choices));
    choices.byCode[FindingCode::LeakTableCandidate] = FixKind::Reclaim;
    EXPECT_FALSE(mayLoseTable(report, choices));
}

} // namespace qed::cli
