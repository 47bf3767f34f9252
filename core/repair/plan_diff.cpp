// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/repair/plan_text.h"
#include "core/repair/preview.h"
#include "core/report/dump.h"

#include <dtl/dtl.hpp>

#include <set>
#include <sstream>
#include <utility>
#include <vector>

namespace qed {

namespace {

/// Lines of one dump that are compared; what is beyond is named as left out.
constexpr std::uint64_t kMaxLines = 100'000;

using Lines = std::vector<std::string>;

std::set<std::uint32_t> changedTables(const Plan &plan)
{
    std::set<std::uint32_t> tables;
    for (const auto &operation : plan.operations) {
        if (operation.count != 0)
            tables.insert(operation.slot.l1Index);
    }
    return tables;
}

Result<Lines> dumpLines(
    const Image &image, const std::set<std::uint32_t> &tables, const Progress &progress)
{
    std::string text;
    const DumpOptions options { .onlyTables = tables, .maxLines = kMaxLines };
    auto dumped
        = dump(image, options, progress, [&](std::string_view piece) { text.append(piece); });
    if (!dumped)
        return std::unexpected(dumped.error());
    Lines lines;
    std::istringstream stream(std::move(text));
    for (std::string line; std::getline(stream, line);)
        lines.push_back(std::move(line));
    return lines;
}

std::string unifiedDiff(const Lines &before, const Lines &after)
{
    dtl::Diff<std::string, Lines> diff(before, after);
    diff.onHuge();
    diff.compose();
    diff.composeUnifiedHunks();
    std::ostringstream text;
    diff.printUnifiedFormat(text);
    return text.str();
}

} // namespace

Result<void> planDiff(const std::shared_ptr<const Image> &image, const Plan &plan,
    const Progress &progress, const std::function<void(std::string_view)> &write)
{
    const auto after = preview(image, plan.change);
    if (!after)
        return std::unexpected(after.error());
    const auto tables = changedTables(plan);
    const auto linesBefore = dumpLines(*image, tables, progress);
    if (!linesBefore)
        return std::unexpected(linesBefore.error());
    const auto linesAfter = dumpLines(**after, tables, progress);
    if (!linesAfter)
        return std::unexpected(linesAfter.error());
    const auto text = unifiedDiff(*linesBefore, *linesAfter);
    if (text.empty())
        return {};
    write("--- now\n+++ after the repair\n");
    write(text);
    return {};
}

} // namespace qed
