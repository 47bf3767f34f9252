// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/check_run.h"
#include "app/cli/check_text.h"
#include "app/cli/commands.h"
#include "app/cli/json_array.h"
#include "core/report/json.h"

#include <nlohmann/json.hpp>

#include <string_view>
#include <vector>

namespace qed::cli {

namespace {

using Images = std::vector<std::string>;

std::string reportText(const Context &context, const Checked &checked)
{
    const auto &style = context.console.style();
    const auto &report = checked.report;
    auto text = style.paint(Tone::Strong, printable(checked.image->path().string())) + '\n';
    text += figuresText(report, style);
    for (const auto &part : { findingsText(report, style, context.options.verbose),
             qemuText(report, style), adviceText(report, style) }) {
        if (!part.empty())
            text += '\n' + part;
    }
    return text + '\n' + verdictText(*checked.image, report, style);
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

Outcome checkOne(const Context &context, const std::string &path)
{
    const auto checked = checkImage(context, path);
    Outcome outcome;
    if (!checked) {
        outcome.code = sayFailure(context, path, checked.error());
        outcome.json = failureJson(path, checked.error());
        outcome.text = failureText(context, path, outcome.code);
        return outcome;
    }
    outcome.code = exitCodeOf(checked->report, context.options.failOnDirty);
    if (context.json())
        outcome.json = checkJson(*checked->image, checked->report);
    else
        outcome.text = reportText(context, *checked);
    return outcome;
}

int checkAll(const Context &context, const Images &images)
{
    auto &out = context.console.out();
    const bool several = images.size() > 1;
    JsonArray array(out, 4);
    int code = kSound;
    for (const auto &path : images) {
        const auto outcome = checkOne(context, path);
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

} // namespace

Action addCheck(CLI::App &command)
{
    const auto images = std::make_shared<Images>();
    command.add_option("IMAGE", *images, "The images; each is checked by itself")->required();
    // qemu-img's users try it; not listed, since there is nothing to offer yet.
    command.add_option("-r,--repair", "")->group("")->each([](const std::string &) {
        throw CLI::ValidationError("-r: this version does not repair, it only looks");
    });
    return [images](const Context &context) { return checkAll(context, *images); };
}

} // namespace qed::cli
