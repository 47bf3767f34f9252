// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/confirm.h"
#include "app/cli/fix_option.h"
#include "app/cli/repair_json.h"
#include "app/cli/repair_text.h"
#include "app/cli/steps_text.h"
#include "core/base/json_text.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <format>

namespace qed::cli {

namespace {

struct Arguments {
    std::string image;
    RepairRequest request;
    bool yes = false;
};

std::string planText(
    const Context &context, const RepairRequest &request, const Checked &checked, const Plan &plan)
{
    const auto columns = context.console.style().columns();
    auto text = printable(checked.image->path().string()) + '\n'
        + stepsText(*checked.image, checked.report, plan, columns, context.options.verbose);
    if (request.tasks.size() > 1)
        text += wrapped("  - ", "Afterwards unused clusters are given back.", columns);
    auto cost = costText(plan);
    if (request.keepUndo)
        cost += std::format(" The undo file takes {} at most.", sizeText(plan.undoFileBytes));
    else
        cost += " It can't be taken back.";
    if (request.copy)
        cost += std::format(" All this in a copy, {}.", printable(request.copy->string()));
    return text + wrapped("", cost, columns);
}

RepairRequest withQuestion(const Context &context, RepairRequest request, bool yes)
{
    if (yes)
        return request;
    request.agree = [&context, request](const Checked &checked, const Plan &plan) {
        return confirm(context, planText(context, request, checked, plan), "Repair now?");
    };
    return request;
}

void print(const Context &context, const Repaired &repaired)
{
    auto &out = context.console.out();
    if (context.json())
        out << jsonText(repairJson(repaired)) << '\n';
    else if (!context.options.quiet)
        out << repairText(repaired, context.console.style(), context.options.verbose);
}

int repairCommand(const Context &context, const Arguments &arguments)
{
    const auto repaired = repairImage(
        context, arguments.image, withQuestion(context, arguments.request, arguments.yes));
    if (!repaired) {
        if (!context.json() && !context.options.quiet)
            context.console.out() << notRepairedText(repaired.error(), context.console.style());
        return fail(context, arguments.image, repaired.error());
    }
    print(context, *repaired);
    const int code = exitCodeOf(repaired->now.report, context.options.failOnDirty);
    return worst(code, sayStopped(context, *repaired));
}

void addWhat(CLI::App &command, const std::shared_ptr<Arguments> &arguments)
{
    auto &request = arguments->request;
    auto *fix = addFixOption(command, request.choices);
    auto *reclaim = command.add_flag_callback(
        "--reclaim", [&request] { request.tasks = { Task::Repair, Task::Reclaim }; },
        "Give unused clusters back, once nothing is damaged");
    command
        .add_option_function<std::string>(
            "--plan", [&request](const std::string &file) { request.planFile = file; },
            "Carry out the plan in this file, made by 'plan --output json'; refused when the image "
            "is not in the state that it was made for")
        ->type_name("FILE")
        ->excludes(fix)
        ->excludes(reclaim);
    command.add_flag("--yes", arguments->yes, "Do not ask; needed where there is no terminal");
}

void addWhere(CLI::App &command, RepairRequest &request)
{
    auto *undoFile
        = command
              .add_option_function<std::string>(
                  "--undo-file", [&request](const std::string &file) { request.undoFile = file; },
                  "Where the way back is kept; beside the image if not given. Of a reclaim after a "
                  "repair, the same name and .2")
              ->type_name("FILE");
    command
        .add_flag_callback(
            "--no-undo", [&request] { request.keepUndo = false; },
            "Remove the undo file once the repair is proven")
        ->excludes(undoFile);
    command
        .add_option_function<std::string>(
            "--output-image", [&request](const std::string &file) { request.copy = file; },
            "Leave the image alone: copy it to this new file, and repair that; its undo file is "
            "kept only with --undo-file")
        ->type_name("COPY");
}

} // namespace

Action addRepair(CLI::App &command)
{
    const auto arguments = std::make_shared<Arguments>();
    command.add_option("IMAGE", arguments->image, "The image")->required();
    addWhat(command, arguments);
    addWhere(command, arguments->request);
    return [arguments](const Context &context) {
        auto &request = arguments->request;
        const bool reclaims = request.tasks.back() == Task::Reclaim;
        if (refusesForceShare(context) || refuses(context, reclaimFault(request.choices, reclaims)))
            return static_cast<int>(kNotCompleted);
        if (request.copy && !request.undoFile)
            request.keepUndo = false;
        return repairCommand(context, *arguments);
    };
}

} // namespace qed::cli
