// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/undo_text.h"
#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

namespace qed::cli {

namespace {

int undoCommand(const Context &context, const UndoRequest &request)
{
    if (refusesForceShare(context))
        return kNotCompleted;
    auto &out = context.console.out();
    const auto &style = context.console.style();
    const bool text = !context.json() && !context.options.quiet;
    const auto result = performUndo(context, request);
    if (!result) {
        if (text)
            out << notUndoneText(result.error(), style);
        return fail(context, request.image, result.error());
    }
    if (context.json())
        out << jsonText(undoJson(*result)) << '\n';
    else if (text)
        out << undoText(*result, style, context.options.verbose);
    return result->now ? exitCodeOf(result->now->report, context.options.failOnDirty) : kSound;
}

} // namespace

Action addUndo(CLI::App &command)
{
    const auto request = std::make_shared<UndoRequest>();
    command
        .add_option("IMAGE", request->image,
            "The image, or the undo file beside it: the last repair if there are several")
        ->required();
    command.add_option("--undo-file", request->undoFile, "The undo file, when it is elsewhere")
        ->type_name("FILE");
    auto *dryRun = command.add_flag_callback(
        "-n,--dry-run", [request] { request->action = UndoAction::DryRun; },
        "Say what would be done, and whether it can be; nothing is written");
    auto *finish = command.add_flag_callback(
        "--finish", [request] { request->action = UndoAction::Finish; },
        "Complete a repair that was cut off, instead of taking it back");
    auto *drop = command.add_flag_callback(
        "--drop", [request] { request->action = UndoAction::Drop; },
        "Delete the undo file; the image stays as it is, and the repair can't be taken back any "
        "more");
    dryRun->excludes(finish)->excludes(drop);
    finish->excludes(drop);
    command.add_flag("--yes", request->yes, "With --drop: do not ask");
    return [request](const Context &context) { return undoCommand(context, *request); };
}

} // namespace qed::cli
