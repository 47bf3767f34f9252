// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/fix_option.h"

#include <gtest/gtest.h>

namespace qed::cli {

namespace {

std::string errorOf(std::string_view text)
{
    const auto choice = parseFix(text);
    return choice ? std::string() : choice.error();
}

Choices parsed(std::vector<std::string> arguments)
{
    Choices choices;
    CLI::App app;
    addFixOption(app, choices);
    std::ranges::reverse(arguments); // as CLI11 wants a vector
    app.parse(std::move(arguments));
    return choices;
}

} // namespace

TEST(FixOption, EveryFixOfTheCatalogueCanBeChosen)
{
    for (const auto &row : catalogue()) {
        for (const auto &fix : row.fixes) {
            const auto choice = parseFix(std::string(row.name) + '=' + std::string(fix.name));
            ASSERT_TRUE(choice) << row.name << ' ' << fix.name;
            EXPECT_EQ(choice->code, row.code);
            EXPECT_EQ(choice->fix, fix.kind);
        }
    }
}

TEST(FixOption, LeaveIsTheChoiceOfNone)
{
    const auto choice = parseFix("qed-ref-double=leave");
    ASSERT_TRUE(choice);
    EXPECT_EQ(choice->code, FindingCode::RefDouble);
    EXPECT_FALSE(choice->fix);
}

TEST(FixOption, WhatCanNotBeChosenIsNamedWithWhatCan)
{
    EXPECT_NE(errorOf("QED-REF-DOUBLE").find("CODE=FIX"), std::string::npos);
    EXPECT_NE(errorOf("QED-REF-DUOBLE=copy").find("QED-REF-DOUBLE"), std::string::npos);
    EXPECT_NE(errorOf("QED-REF-DOUBLE=pad").find("copy, clear-second, leave"), std::string::npos);
    EXPECT_NE(errorOf("QED-B-MISSING=leave").find("reported only"), std::string::npos);
    EXPECT_FALSE(errorOf("").empty());
}

TEST(FixOption, WhatIsChosenForUnusedClustersFitsToReclaim)
{
    const auto fault = [](FindingCode code, Choice choice, bool reclaims) {
        Choices choices;
        choices.byCode[code] = choice;
        return reclaimFault(choices, reclaims);
    };
    using enum FindingCode;
    EXPECT_TRUE(fault(LeakTail, FixKind::Reclaim, false).contains("add --reclaim"));
    EXPECT_TRUE(fault(LeakInterior, std::nullopt, true).contains("all unused clusters"));
    EXPECT_EQ(fault(LeakTail, FixKind::Reclaim, true), "");
    EXPECT_EQ(fault(LeakTail, std::nullopt, false), "");
    EXPECT_EQ(fault(LeakTableCandidate, std::nullopt, true), "");
    EXPECT_EQ(fault(RefDouble, FixKind::ClearSecond, false), "");
}

TEST(FixOption, MayBeGivenSeveralTimesAndTheLastCounts)
{
    const auto choices = parsed({ "--fix", "QED-REF-DOUBLE=clear-second", "--fix",
        "QED-F-PARTIAL=clear", "--fix", "QED-REF-DOUBLE=leave" });
    EXPECT_EQ(choices.byCode.size(), 2U);
    EXPECT_FALSE(choices.byCode.at(FindingCode::RefDouble));
    EXPECT_EQ(choices.byCode.at(FindingCode::FilePartial), FixKind::ClearToZero);
    EXPECT_THROW(parsed({ "--fix", "QED-REF-DOUBLE" }), CLI::ParseError);
}

} // namespace qed::cli
