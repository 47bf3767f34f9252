// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/problem_walk.h"

#include "ui/text/finding_text.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace qed::ui {

namespace {

using Position
    = std::pair<std::uint64_t, std::size_t>; ///< offset in the file, index of the finding

std::vector<Position> problems(const Report &report)
{
    std::vector<Position> positions;
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
        const auto &finding = report.findings[i];
        if (!finding.file.empty() && rankOf(finding) != Rank::Note)
            positions.emplace_back(finding.file.offset, i);
    }
    std::ranges::sort(positions);
    return positions;
}

} // namespace

std::optional<std::size_t> nextProblem(
    const Report &report, const std::optional<Place> &current, Direction direction)
{
    const auto positions = problems(report);
    if (positions.empty())
        return std::nullopt;
    const bool forward = direction == Direction::Forward;
    if (!current)
        return (forward ? positions.front() : positions.back()).second;
    // A place without a finding stands before the findings at its offset.
    const bool known = current->finding && *current->finding < report.findings.size();
    const Position here = known
        ? Position { report.findings[*current->finding].file.offset, *current->finding }
        : Position { current->file.offset, 0 };
    if (forward) {
        const auto next = known ? std::ranges::upper_bound(positions, here)
                                : std::ranges::lower_bound(positions, here);
        return next == positions.end() ? positions.front().second : next->second;
    }
    const auto next = std::ranges::lower_bound(positions, here);
    return next == positions.begin() ? positions.back().second : std::prev(next)->second;
}

} // namespace qed::ui
