// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/repair_text.h"

#include "app/cli/check_text.h"
#include "app/cli/steps_text.h"
#include "core/base/text.h"

#include <algorithm>
#include <format>

namespace qed::cli {

namespace {

bool reclaimed(const Repaired &repaired)
{
    return std::ranges::contains(
        repaired.done, Task::Reclaim, [](const Carried &carried) { return carried.plan.task; });
}

std::string leaksLeft(const Report &report)
{
    if (report.figures.leaks == 0)
        return {};
    const auto clusters = plural(report.figures.leaks, "unused cluster");
    return std::format(" {} left; --reclaim gives {} back.",
        report.figures.leaks == 1 ? clusters + " is" : clusters + " are",
        report.figures.leaks == 1 ? "it" : "them");
}

std::string repairedText(const Repaired &repaired)
{
    const auto &report = repaired.now.report;
    auto text = std::string("nothing is damaged any more.");
    if (reclaimed(repaired))
        text = repaired.done.size() == 1 ? "unused clusters were given back."
                                         : "nothing is damaged, and unused clusters were given "
                                           "back.";
    return text + leaksLeft(report);
}

std::string partlyText(const Repaired &repaired)
{
    const auto &before = repaired.done.front().before.report.figures;
    const auto &now = repaired.now.report.figures;
    if (now.checkErrors != 0)
        return std::format("{} still can't be read.", plural(now.checkErrors, "table"));
    if (now.corruptions == 0)
        return "the header still breaks a rule, and there is no fix for that.";
    return std::format("{} of {} left.", countText(now.corruptions),
        plural(std::max(before.corruptions, now.corruptions), "corruption"));
}

std::string carriedText(const Carried &carried, const Style &style, bool verbose)
{
    const auto &[before, plan, undoFile, markedClean] = carried;
    auto text = style.paint(Tone::Strong, plan.task == Task::Repair ? "Repaired" : "Given back")
        + '\n' + stepsText(*before.image, before.report, plan, style.columns(), verbose);
    if (plan.partial)
        text += wrapped(
            "  ", "More is to be done than one plan holds: run it again.", style.columns());
    if (!undoFile.empty())
        text += wrapped("  Undo file  ", printable(undoFile.string()), style.columns());
    return text;
}

} // namespace

std::string doneText(const Repaired &repaired, const Style &style, bool verbose)
{
    std::string text;
    for (const auto &carried : repaired.done)
        text += carriedText(carried, style, verbose);
    return text;
}

std::string repairVerdict(const Repaired &repaired, const Style &style)
{
    const auto &[image, report] = repaired.now;
    if (repaired.done.empty())
        return verdictText(*image, report, style);
    const auto line = provesClean(report)
        ? style.paint(Tone::Good, "REPAIRED") + ": " + repairedText(repaired)
        : style.paint(Tone::Bad, "PARTLY REPAIRED") + ": " + partlyText(repaired);
    return line + '\n';
}

std::string notRepairedText(const Error &error, const Style &style)
{
    return style.paint(Tone::Bad, "NOT REPAIRED")
        + (error.kind == ErrorKind::Interrupted
                ? ": the change was cut off; 'undo' takes it back.\n"
                : ": the file is as it was before.\n");
}

std::string repairText(const Repaired &repaired, const Style &style, bool verbose)
{
    const auto &[image, report] = repaired.now;
    auto text = style.paint(Tone::Strong, printable(image->path().string())) + '\n'
        + figuresText(report, style) + '\n';
    if (repaired.done.empty())
        text += provesClean(report) ? "There is nothing to repair.\n"
                                    : "There is no fix for what is wrong.\n";
    text += doneText(repaired, style, verbose);
    if (const auto left = findingsText(report, style, verbose); !left.empty())
        text += '\n' + left;
    return text + '\n' + repairVerdict(repaired, style);
}

} // namespace qed::cli
