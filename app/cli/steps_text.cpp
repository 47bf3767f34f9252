// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/steps_text.h"

#include "core/base/text.h"
#include "core/repair/plan_text.h"

#include <algorithm>
#include <format>

namespace qed::cli {

namespace {

std::uint64_t bytesWritten(const Plan &plan)
{
    std::uint64_t bytes = 0;
    for (const auto &step : plan.steps)
        bytes += step.bytesWritten;
    return bytes;
}

std::string growthText(const Change &change)
{
    if (change.sizeAfter > change.sizeBefore)
        return "; the file grows by " + sizeText(change.sizeAfter - change.sizeBefore);
    if (change.sizeAfter < change.sizeBefore)
        return "; the file becomes shorter by " + sizeText(change.sizeBefore - change.sizeAfter);
    return "; the file keeps its size";
}

} // namespace

std::string stepsText(
    const Image &image, const Report &report, const Plan &plan, std::size_t columns, bool verbose)
{
    std::string text;
    auto left = verbose ? static_cast<std::size_t>(-1) : kStepLines;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const auto block
            = wrapped("  - ", printable(stepText(image, report, plan.steps[i])), columns);
        const auto lines = static_cast<std::size_t>(std::ranges::count(block, '\n'));
        if (lines > left)
            return text
                + std::format(
                    "  ... and {}; -v prints them\n", plural(plan.steps.size() - i, "more step"));
        left -= lines;
        text += block;
    }
    return text;
}

std::string costText(const Plan &plan)
{
    return std::format("Writes {}{}.", sizeText(bytesWritten(plan)), growthText(plan.change));
}

} // namespace qed::cli
