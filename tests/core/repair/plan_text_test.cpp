// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/repair/plan_text.h"
#include "core/repair/planner.h"
#include "tests/support/checked.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace qed::test {

namespace {

using testing::HasSubstr;

ImageBuilder damagedTwice()
{
    ImageBuilder builder;
    builder.map(0, 8);
    builder.setL2(0, 1, 0x2123);
    builder.setL2(0, 20, builder.l2(0, 2));
    builder.setDirty();
    return builder;
}

struct Planned {
    std::shared_ptr<const Image> image;
    Report report;
    Plan plan;
};

Planned planned(const ImageBuilder &builder, const Choices &choices = {})
{
    auto image = imageOf(builder);
    auto report = checked(*image);
    const Progress progress;
    auto plan = planRepair(*image, report, choices, progress);
    EXPECT_TRUE(plan);
    return { std::move(image), std::move(report), *std::move(plan) };
}

std::string diffOf(const Planned &made)
{
    std::string text;
    const Progress progress;
    EXPECT_TRUE(planDiff(
        made.image, made.plan, progress, [&](std::string_view piece) { text.append(piece); }));
    return text;
}

TEST(PlanText, DiffShowsEachChangedEntryBeforeAndAfter)
{
    const auto text = diffOf(planned(damagedTwice()));
    EXPECT_TRUE(text.starts_with("--- now\n+++ after the repair\n@@ "));
    EXPECT_THAT(text, HasSubstr("\n-  [1]                  0x2123"));
    EXPECT_THAT(text, HasSubstr("\n+  [20]"));
    EXPECT_THAT(text, HasSubstr("\n-  features"));
}

TEST(PlanText, DiffOfAnEmptyPlanIsEmpty)
{
    ImageBuilder builder;
    builder.map(0, 3);
    EXPECT_EQ(diffOf(planned(builder)), "");
}

TEST(PlanText, JsonHoldsStepsOperationsAndFigures)
{
    const auto made = planned(damagedTwice());
    const auto json = planJson(*made.image, made.report, made.plan);
    ASSERT_EQ(json["steps"].size(), 3U);
    EXPECT_EQ(json["steps"][0]["code"], "QED-L2-MISALIGNED");
    EXPECT_EQ(json["steps"][0]["fix"], "clear");
    EXPECT_EQ(json["steps"][0]["guest-reads"], "zeroes");
    EXPECT_EQ(json["steps"][1]["code"], "QED-REF-DOUBLE");
    EXPECT_EQ(json["steps"][2]["code"], "QED-H-DIRTY");
    EXPECT_EQ(json["operations"][0]["operation"], "clear-entries");
    EXPECT_EQ(json["file-size-after"], made.plan.change.sizeAfter);
    EXPECT_EQ(json["operations"].size(), made.plan.operations.size());
}

TEST(PlanText, ChoicesComeBackFromJsonAndGiveTheSamePlan)
{
    const Choices choices { .byCode = { { FindingCode::RefDouble, Choice {} } },
        .byFinding = { { 0, Choice {} } } };
    const auto made = planned(damagedTwice(), choices);
    const nlohmann::json json
        = nlohmann::json::parse(planJson(*made.image, made.report, made.plan).dump());
    const auto read = choicesOfPlan(json, *made.image);
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(*read, choices);
    EXPECT_TRUE(requireSamePlan(json, *made.image, made.plan));
    EXPECT_FALSE(requireSamePlan(json, *made.image, planned(damagedTwice()).plan));
}

TEST(PlanText, APlanForAnotherStateOfTheImageIsRefused)
{
    const auto made = planned(damagedTwice());
    const nlohmann::json json
        = nlohmann::json::parse(planJson(*made.image, made.report, made.plan).dump());
    auto longer = damagedTwice();
    longer.append(1);
    const auto read = choicesOfPlan(json, *imageOf(longer));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::PlanForeign);
}

TEST(PlanText, WhatIsNoPlanIsAnErrorAndNotACrash)
{
    const auto image = imageOf(damagedTwice());
    for (const auto *text : { "{}", "[]", "1", R"({"plan": 1})", R"({"plan": "x"})" }) {
        const auto read = choicesOfPlan(nlohmann::json::parse(text), *image);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().kind, ErrorKind::InvalidPlan) << text;
    }
}

TEST(PlanText, EveryStepIsASentenceWithItsCost)
{
    const auto made = planned(damagedTwice());
    for (const auto &step : made.plan.steps) {
        const auto text = stepText(*made.image, made.report, step);
        EXPECT_TRUE(text.ends_with('.')) << text;
    }
    EXPECT_THAT(stepText(*made.image, made.report, made.plan.steps[0]), HasSubstr("4 KiB"));
}

} // namespace

} // namespace qed::test
