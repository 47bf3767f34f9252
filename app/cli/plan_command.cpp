// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/check_text.h"
#include "app/cli/commands.h"
#include "app/cli/fix_option.h"
#include "app/cli/plan_run.h"
#include "app/cli/steps_text.h"
#include "core/base/json_text.h"
#include "core/base/text.h"
#include "core/repair/plan_text.h"
#include "core/repair/preview.h"
#include "core/report/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>

namespace qed::cli {

namespace {

// Two of the usual columns are for the marks of comments.
constexpr std::size_t kColumns = 78;

struct Planned {
    Checked checked;
    Plan plan;
    Report after; ///< of a check of the preview
};

Result<Planned> planImage(
    const Context &context, const std::string &path, const PlanRequest &request)
{
    auto checked = checkImage(context, path);
    if (!checked)
        return std::unexpected(checked.error());
    auto plan = makePlan(context, *checked, request);
    if (!plan)
        return std::unexpected(plan.error());
    Progress progress(context.signals.stopToken());
    const auto view = showProgress(context, path, progress);
    auto after = checkPreview(checked->image, plan->change, checkOptions(context), progress);
    if (!after)
        return std::unexpected(after.error());
    return Planned { *std::move(checked), *std::move(plan), *std::move(after) };
}

/// Lines that a reader of the diff below them leaves out.
std::string commented(std::string_view text)
{
    std::string lines;
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        lines += line.empty() ? "#\n" : std::format("# {}\n", line);
    }
    return lines;
}

std::string summary(const Context &context, const Planned &planned)
{
    const auto &[checked, plan, after] = planned;
    const auto plain = Style::plain(kColumns);
    if (plan.empty())
        return "There is nothing to do.\n" + verdictText(*checked.image, after, plain);
    auto text = stepsText(*checked.image, checked.report, plan, kColumns, context.options.verbose);
    text += wrapped("",
        std::format(
            "{} The undo file takes {} at most.", costText(plan), sizeText(plan.undoFileBytes)),
        kColumns);
    if (plan.partial)
        text += wrapped(
            "", "More is to be done than one plan holds: plan again after it.", kColumns);
    const auto left = findingsText(after, plain, context.options.verbose);
    return text + (left.empty() ? "Nothing would remain:\n" : "This would remain:\n" + left)
        + verdictText(*checked.image, after, plain);
}

Result<void> printDiff(const Context &context, const Planned &planned)
{
    auto &out = context.console.out();
    const Progress progress(context.signals.stopToken());
    return planDiff(planned.checked.image, planned.plan, progress,
        [&out](std::string_view line) { out << line; });
}

nlohmann::ordered_json json(const Planned &planned)
{
    const auto &[checked, plan, after] = planned;
    auto object = planJson(*checked.image, checked.report, plan);
    object["afterwards"] = checkJson(*checked.image, after);
    return object;
}

int plan(const Context &context, const std::string &path, const PlanRequest &request)
{
    const auto planned = planImage(context, path, request);
    if (!planned)
        return fail(context, path, planned.error());
    const int code = exitCodeOf(planned->checked.report, context.options.failOnDirty);
    if (context.json()) {
        context.console.out() << jsonText(json(*planned)) << '\n';
        return code;
    }
    if (context.options.quiet)
        return code;
    const auto &name = planned->checked.image->path().string();
    context.console.out() << commented(printable(name) + '\n' + summary(context, *planned));
    if (planned->plan.empty())
        return code;
    const auto printed = printDiff(context, *planned);
    return printed ? code : sayFailure(context, path, printed.error());
}

} // namespace

Action addPlan(CLI::App &command)
{
    struct Arguments {
        std::string image;
        PlanRequest request;
    };
    const auto arguments = std::make_shared<Arguments>();
    command.add_option("IMAGE", arguments->image, "The image; it is not changed")->required();
    addFixOption(command, arguments->request.choices);
    command.add_flag_callback(
        "--reclaim", [arguments] { arguments->request.task = Task::Reclaim; },
        "Plan how unused clusters are given back, instead of a repair; only when nothing is "
        "damaged");
    return [arguments](const Context &context) {
        const auto &[task, choices] = arguments->request;
        if (refuses(context, reclaimFault(choices, task == Task::Reclaim)))
            return static_cast<int>(kNotCompleted);
        return plan(context, arguments->image, arguments->request);
    };
}

} // namespace qed::cli
