// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/text/change_text.h"
#include "ui/text/plan_text.h"

#include <gtest/gtest.h>

namespace qed::ui {

namespace {

ChangeOutcome outcomeOf(ChangeOrder order, Verdict verdict)
{
    order.file = "web01.qed";
    Report after;
    after.verdict = verdict;
    return { .order = std::move(order), .report = std::make_shared<const Report>(after) };
}

std::shared_ptr<const Plan> planWith(GuestEffect effect, std::uint64_t guestBytes)
{
    Plan plan;
    plan.steps = { { .code = FindingCode::L2Outside,
        .fix = FixKind::ClearToZero,
        .effect = effect,
        .guestBytes = guestBytes } };
    return std::make_shared<const Plan>(plan);
}

TEST(ResultText, SaysThatNothingWasLostOrWhatWas)
{
    auto outcome = outcomeOf({ .plan = planWith(GuestEffect::Same, 0) }, Verdict::Leaks);
    EXPECT_EQ(resultText(outcome).title, QStringLiteral("Repaired."));
    EXPECT_EQ(
        resultText(outcome).text, QStringLiteral("web01.qed is consistent. Nothing was lost."));
    outcome = outcomeOf({ .plan = planWith(GuestEffect::Zeroes, 65'536) }, Verdict::Sound);
    EXPECT_TRUE(resultText(outcome).text.contains(QStringLiteral("64 KiB of the guest disk")));
}

TEST(ResultText, HasFourWordsForARepairAndOneForAnUndo)
{
    auto outcome = outcomeOf({}, Verdict::Corrupt);
    EXPECT_EQ(resultText(outcome).id, QStringLiteral("partly-repaired"));
    outcome.error = Error { .kind = ErrorKind::CannotWrite, .path = "web01.qed", .systemError = 5 };
    EXPECT_EQ(resultText(outcome).id, QStringLiteral("not-repaired"));
    EXPECT_EQ(resultText(outcome).note, QStringLiteral("The file is as it was before."));
    outcome.error->kind = ErrorKind::Cancelled;
    EXPECT_EQ(resultText(outcome).title, QStringLiteral("Stopped."));
    EXPECT_EQ(resultText(outcome).text, QStringLiteral("Nothing was changed."));
    outcome.error->kind = ErrorKind::Interrupted;
    EXPECT_EQ(resultText(outcome).id, QStringLiteral("interrupted"));
    outcome.error.reset();
    outcome.order.kind = ChangeKind::Undo;
    EXPECT_EQ(resultText(outcome).id, QStringLiteral("undone"));
}

TEST(PlanText, SaysWhatTheGuestReadsAfterwardsAndWhetherDamageRemains)
{
    Report after;
    after.verdict = Verdict::Sound;
    EXPECT_EQ(afterText(*planWith(GuestEffect::Zeroes, 65'536), after),
        QStringLiteral("After this, 64 KiB of the guest disk, unreadable today, will read as "
                       "zeroes. No damage will remain."));
    after.verdict = Verdict::Corrupt;
    EXPECT_EQ(afterText(*planWith(GuestEffect::Same, 0), after),
        QStringLiteral("After this, the guest reads everything as before. Some damage will "
                       "remain; the image stays marked as needing a check."));
}

TEST(PlanText, EveryFixOfTheCatalogueHasATitleAndAName)
{
    for (const auto &words : catalogue()) {
        for (const auto &fix : words.fixes) {
            EXPECT_FALSE(stepTitle(words.code, fix.kind, 2).isEmpty()) << words.name;
            EXPECT_FALSE(fixName(words.code, fix.kind).isEmpty()) << words.name;
            EXPECT_EQ(fix.losesData, !sacrificeText(words.code, fix.kind).isEmpty())
                << words.name << " " << fix.name;
        }
    }
}

TEST(PlanText, SaysHowMuchTheFileGrows)
{
    EXPECT_EQ(growthText(0), QString());
    EXPECT_EQ(growthText(65'536), QStringLiteral("+64 KiB"));
    EXPECT_EQ(growthText(-196'608), QStringLiteral("−192 KiB"));
}

TEST(ElapsedText, GrowsCoarserWithTime)
{
    EXPECT_EQ(elapsedText(250), QStringLiteral("0.3 s"));
    EXPECT_EQ(elapsedText(12'345), QStringLiteral("12 s"));
    EXPECT_EQ(elapsedText(125'000), QStringLiteral("2 min 5 s"));
}

} // namespace

} // namespace qed::ui
