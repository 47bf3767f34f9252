// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the steps of a plan come to, ready to be looked up for each of thousands of rows.
#pragma once

#include "core/repair/plan.h"

#include <map>
#include <optional>
#include <utility>

namespace qed::ui {

class PlanFigures final {
public:
    PlanFigures() = default;
    explicit PlanFigures(const Plan &plan);

    /// All steps that do this about findings of this code.
    [[nodiscard]] std::optional<PlanStep> of(FindingCode code, FixKind fix) const;
    /// Of one finding, or, with kNoFinding, of those that the report does not list.
    [[nodiscard]] std::optional<PlanStep> of(
        FindingCode code, FixKind fix, std::size_t finding) const;
    /// Whatever unused clusters are given back.
    [[nodiscard]] std::optional<PlanStep> ofReclaim() const;

private:
    std::map<std::pair<FindingCode, FixKind>, PlanStep> m_sums;
    std::map<std::pair<FindingCode, std::size_t>, PlanStep> m_byFinding;
    std::optional<PlanStep> m_reclaim;
};

} // namespace qed::ui
