// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/undo_summary.h"
#include "app/cli/undo_text.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace qed::cli {

namespace {

UndoSummary summaryOf(JournalState state)
{
    return { .path = "/images/disk.qed.qedundo",
        .state = state,
        .imageName = "disk.qed",
        .madeSeconds = 1'772'546'520,
        .places = 5,
        .bytes = 212ULL << 10,
        .sizeBefore = 1ULL << 20,
        .sizeAfter = 2ULL << 20 };
}

} // namespace

TEST(UndoSummary, SaysWhenItWasMadeAndWhatItIsGoodFor)
{
    EXPECT_EQ(undoFileText(summaryOf(JournalState::Applied), "disk.qed"),
        "disk.qed.qedundo, of 2026-03-03 14:02 UTC: takes 5 places (212 KiB) back");
    EXPECT_EQ(undoFileText(summaryOf(JournalState::Applying), "disk.qed"),
        "disk.qed.qedundo, of 2026-03-03 14:02 UTC: its repair of 5 places (212 KiB) was cut off");
}

TEST(UndoSummary, JsonHasTheStateTheTimeAndTheSizes)
{
    const auto json = undoFileJson(summaryOf(JournalState::Undoing));
    EXPECT_EQ(json["state"], "undoing");
    EXPECT_EQ(json["interrupted"], true);
    EXPECT_EQ(json["made"], "2026-03-03T14:02:00Z");
    EXPECT_EQ(json["size-after"], 2U << 20);
}

TEST(UndoText, HasAVerdictForEachAction)
{
    const auto verdict = [](UndoAction action) {
        return undoVerdict(
            { .action = action, .image = "disk.qed", .undoFile = summaryOf(JournalState::Applied) },
            Style::plain());
    };
    EXPECT_TRUE(verdict(UndoAction::Undo).starts_with("UNDONE: "));
    EXPECT_EQ(verdict(UndoAction::DryRun),
        "CAN BE UNDONE: 5 places (212 KiB) would be restored; nothing was changed.\n");
    EXPECT_TRUE(verdict(UndoAction::Drop).starts_with("DROPPED: "));
}

TEST(UndoText, NotUndoneTellsWhetherAnythingWasWritten)
{
    const auto text
        = [](ErrorKind kind) { return notUndoneText(Error { .kind = kind }, Style::plain()); };
    EXPECT_EQ(text(ErrorKind::ChangedSinceRepair), "NOT UNDONE: nothing was changed.\n");
    EXPECT_TRUE(text(ErrorKind::CannotWrite).contains("may have been cut off"));
}

} // namespace qed::cli
