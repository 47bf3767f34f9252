// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/repair/choices.h"

#include <algorithm>

namespace qed {

Choice defaultChoice(FindingCode code) noexcept
{
    const auto fixes = row(code).fixes;
    return fixes.empty() || fixes.front().losesData ? Choice {} : Choice { fixes.front().kind };
}

Choice choiceFor(const Choices &choices, FindingCode code, std::size_t finding) noexcept
{
    const auto allowed = [&](const Choice &choice) {
        return !choice || std::ranges::contains(row(code).fixes, *choice, &Fix::kind);
    };
    if (const auto chosen = choices.byFinding.find(finding);
        chosen != choices.byFinding.end() && allowed(chosen->second))
        return chosen->second;
    if (const auto chosen = choices.byCode.find(code);
        chosen != choices.byCode.end() && allowed(chosen->second))
        return chosen->second;
    return defaultChoice(code);
}

} // namespace qed
