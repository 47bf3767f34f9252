// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/change.h"

#include "core/apply/copy_image.h"
#include "core/apply/repair.h"
#include "core/apply/undo_notes.h"
#include "ui/session/undo_place.h"

#include <system_error>

namespace qed::ui {

namespace {

void take(ChangeOutcome &outcome, Result<RepairOutcome> result)
{
    if (!result) {
        outcome.error = std::move(result.error());
        return;
    }
    outcome.report = std::make_shared<const Report>(std::move(result->report));
    outcome.undoFile = std::move(result->undoFile);
}

/// As repair(), with the spare folder made when the undo file goes there.
Result<RepairOutcome> repairWith(
    const Image &image, const Change &change, const RepairOptions &options, Progress &progress)
{
    if (options.undoFile && options.undoFile->parent_path() == spareUndoFolder()) {
        if (auto made = makeSpareUndoFolder(); !made)
            return std::unexpected(made.error());
    }
    return repair(image, change, options, progress);
}

void repairInPlace(ChangeOutcome &outcome, Progress &progress)
{
    const auto &order = outcome.order;
    RepairOptions options;
    if (!order.undoFile.empty())
        options.undoFile = order.undoFile;
    take(outcome, repairWith(*order.image, order.plan->change, options, progress));
}

/// The original is the way back. A copy that could not be repaired is of no use.
void repairCopy(ChangeOutcome &outcome, Progress &progress)
{
    const auto &order = outcome.order;
    const auto copied = copyImage(*order.image->file(), order.copy, progress);
    if (!copied) {
        outcome.error = copied.error();
        return;
    }
    RepairOptions options { .keepUndo = false, .newFile = copied->file };
    if (const auto place = undoPlaceFor(order.copy, {}); !place.besideImage)
        options.undoFile = place.file;
    const auto copy = Image::open(order.copy, order.image->baseLocations());
    if (copy)
        take(outcome, repairWith(**copy, order.plan->change, options, progress));
    else
        outcome.error = copy.error();
    outcome.undoFile.clear();
    if (outcome.error && outcome.error->kind != ErrorKind::Interrupted) {
        std::error_code ignored;
        std::filesystem::remove(order.copy, ignored);
    }
}

} // namespace

std::uint64_t damageLeft(const Report &report)
{
    std::uint64_t left = 0;
    for (const auto &finding : report.findings) {
        const auto severity = row(finding.code).severity;
        if (severity == Severity::Corruption || severity == Severity::Error)
            ++left;
    }
    return left;
}

ChangeResult resultOf(const ChangeOutcome &outcome)
{
    if (outcome.error) {
        if (outcome.error->kind == ErrorKind::Cancelled)
            return ChangeResult::Stopped;
        return outcome.error->kind == ErrorKind::Interrupted ? ChangeResult::Interrupted
                                                             : ChangeResult::NotRepaired;
    }
    if (outcome.order.kind == ChangeKind::Undo)
        return ChangeResult::TakenBack;
    return outcome.report && provesClean(*outcome.report) ? ChangeResult::Repaired
                                                          : ChangeResult::PartlyRepaired;
}

ChangeOutcome carryOut(ChangeOrder order, Progress &progress)
{
    ChangeOutcome outcome { .order = std::move(order) };
    const auto &file = outcome.order.file;
    const auto &undoFile = outcome.order.undoFile;
    switch (outcome.order.kind) {
    case ChangeKind::Repair:
        if (outcome.order.copy.empty())
            repairInPlace(outcome, progress);
        else
            repairCopy(outcome, progress);
        break;
    case ChangeKind::Undo:
        if (auto done = undo(file, undoFile, progress); !done)
            outcome.error = std::move(done.error());
        break;
    case ChangeKind::Finish:
        take(outcome, finish(file, undoFile, {}, progress));
        break;
    }
    return outcome;
}

} // namespace qed::ui
