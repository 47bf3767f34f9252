// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/check_text.h"
#include "app/cli/commands.h"
#include "app/cli/json_array.h"
#include "app/cli/repair_json.h"
#include "app/cli/repair_text.h"
#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace qed::cli {

namespace {

struct Arguments {
    std::vector<std::string> images;
    std::optional<RepairRequest> repair; ///< of -r
};

std::string reportText(const Context &context, const Repaired &repaired)
{
    const auto &style = context.console.style();
    const auto verbose = context.options.verbose;
    const auto &[image, report] = repaired.now;
    auto text = style.paint(Tone::Strong, printable(image->path().string())) + '\n';
    text += figuresText(report, style);
    for (const auto &part :
        { doneText(repaired, style, verbose), findingsText(report, style, verbose),
            qemuText(report, style), adviceText(report, style) }) {
        if (!part.empty())
            text += '\n' + part;
    }
    return text + '\n' + verdictText(*image, report, style);
}

std::string failureText(const Context &context, const std::string &path, int code)
{
    const auto &style = context.console.style();
    const bool cancelled = code == kInterrupted || code == kTerminated;
    return style.paint(Tone::Strong, printable(path)) + "\n\n" + style.paint(Tone::Bad, "FAILED")
        + (cancelled ? ": cancelled, so nothing is known.\n" : ": it was not checked.\n");
}

/// What one image comes to, in the form that was asked for.
struct Outcome {
    int code = kNotCompleted;
    nlohmann::ordered_json json {};
    std::string text {};
};

Result<Repaired> look(const Context &context, const std::string &path, const Arguments &arguments)
{
    if (arguments.repair)
        return repairImage(context, path, *arguments.repair);
    auto checked = checkImage(context, path);
    if (!checked)
        return std::unexpected(checked.error());
    return Repaired { .now = *std::move(checked) };
}

Outcome checkOne(const Context &context, const std::string &path, const Arguments &arguments)
{
    const auto looked = look(context, path, arguments);
    Outcome outcome;
    if (!looked) {
        outcome.code = sayFailure(context, path, looked.error());
        outcome.json = failureJson(path, looked.error());
        outcome.text = failureText(context, path, outcome.code);
        return outcome;
    }
    outcome.code = worst(
        exitCodeOf(looked->now.report, context.options.failOnDirty), sayStopped(context, *looked));
    if (!context.json()) {
        outcome.text = reportText(context, *looked);
        return outcome;
    }
    outcome.json = checkedAgainJson(*looked);
    if (arguments.repair)
        outcome.json["qedscope"]["repairs"] = doneJson(*looked);
    return outcome;
}

int checkAll(const Context &context, const Arguments &arguments)
{
    if (arguments.repair && refusesForceShare(context))
        return kNotCompleted;
    auto &out = context.console.out();
    const auto &images = arguments.images;
    const bool several = images.size() > 1;
    JsonArray array(out, 4);
    int code = kSound;
    for (const auto &path : images) {
        const auto outcome = checkOne(context, path, arguments);
        code = worst(code, outcome.code);
        if (context.json() && several)
            array.add(outcome.json);
        else if (context.json())
            out << jsonText(outcome.json) << '\n';
        else if (!context.options.quiet)
            out << (&path == &images.front() ? "" : "\n") << outcome.text;
        out.flush();
    }
    if (context.json() && several)
        array.close();
    return code;
}

/// As with qemu-img, whose users write scripts: nobody is asked, and what can be taken back is.
RepairRequest requestOf(const std::string &word)
{
    if (word == "leaks")
        return { .tasks = { Task::Reclaim } };
    if (word == "all")
        return { .tasks = { Task::Repair, Task::Reclaim }, .reclaimWhereSafe = true };
    throw CLI::ValidationError("-r: '" + word + "' is neither leaks nor all");
}

} // namespace

Action addCheck(CLI::App &command)
{
    const auto arguments = std::make_shared<Arguments>();
    command.add_option("IMAGE", arguments->images, "The images; each is checked by itself")
        ->required();
    command
        .add_option_function<std::string>(
            "-r,--repair",
            [arguments](const std::string &word) { arguments->repair = requestOf(word); },
            "Repair without asking, and keep an undo file: leaks gives unused clusters back, and "
            "is refused while anything is damaged; all repairs first")
        ->type_name("leaks|all");
    return [arguments](const Context &context) { return checkAll(context, *arguments); };
}

} // namespace qed::cli
