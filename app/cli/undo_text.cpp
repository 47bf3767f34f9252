// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/undo_text.h"

#include "app/cli/check_text.h"
#include "app/cli/plan_run.h"
#include "app/cli/undo_summary.h"
#include "core/base/text.h"
#include "core/report/json.h"

#include <nlohmann/json.hpp>

#include <format>

namespace qed::cli {

namespace {

std::string finishedText(const Checked &now, const Style &style)
{
    if (!provesClean(now.report))
        return style.paint(Tone::Bad, "PARTLY REPAIRED")
            + ": the repair that was cut off is complete; damage is left.\n";
    return style.paint(Tone::Good, "REPAIRED")
        + ": the repair that was cut off is complete; nothing is damaged any more.\n";
}

} // namespace

std::string_view resultName(UndoAction action) noexcept
{
    switch (action) {
    case UndoAction::Undo:
        return "undone";
    case UndoAction::DryRun:
        return "can-be-undone";
    case UndoAction::Finish:
        return "finished";
    case UndoAction::Drop:
        return "dropped";
    }
    return {};
}

std::string undoVerdict(const UndoResult &result, const Style &style)
{
    switch (result.action) {
    case UndoAction::Undo:
        return style.paint(Tone::Good, "UNDONE")
            + ": the file is as it was before the repair, byte for byte.\n";
    case UndoAction::DryRun:
        return style.paint(Tone::Good, "CAN BE UNDONE")
            + std::format(": {} ({}) would be restored; nothing was changed.\n",
                plural(result.undoFile.places, "place"), sizeText(result.undoFile.bytes));
    case UndoAction::Finish:
        return result.now ? finishedText(*result.now, style) : std::string();
    case UndoAction::Drop:
        return style.paint(Tone::Good, "DROPPED")
            + ": the image stays as it is, and the repair can't be taken back any more.\n";
    }
    return {};
}

std::string notUndoneText(const Error &error, const Style &style)
{
    const bool cutOff
        = error.kind == ErrorKind::CannotWrite || error.kind == ErrorKind::Interrupted;
    return style.paint(Tone::Bad, "NOT UNDONE")
        + (cutOff ? ": going back may have been cut off; run it again once the disk works.\n"
                  : ": nothing was changed.\n");
}

std::string undoText(const UndoResult &result, const Style &style, bool verbose)
{
    auto text = style.paint(Tone::Strong, printable(result.image.string())) + '\n'
        + wrapped("  Undo file  ", printable(undoFileText(result.undoFile, result.image)),
            style.columns());
    if (result.now) {
        if (const auto left = findingsText(result.now->report, style, verbose); !left.empty())
            text += '\n' + left;
    }
    return text + '\n' + undoVerdict(result, style);
}

nlohmann::ordered_json undoJson(const UndoResult &result)
{
    nlohmann::ordered_json json { { "filename", result.image.string() }, { "format", "qed" },
        { "result", resultName(result.action) }, { "undo-file", undoFileJson(result.undoFile) } };
    if (result.now)
        json["check"] = checkJson(*result.now->image, result.now->report);
    return json;
}

} // namespace qed::cli
