// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The rows of a plan as they are shown: what is safe, then what gives something up; in each, one
// row for the findings of one code that get the same fix.
#pragma once

#include "ui/models/plan_selection.h"

#include <vector>

namespace qed::ui {

struct PlanRow {
    FindingCode code = FindingCode::HeaderDirty;
    FixKind fix = FixKind::ClearFlag;
    std::vector<std::size_t> items {}; ///< indices in PlanSelection::items(); none for reclaiming

    [[nodiscard]] bool reclaims() const noexcept { return fix == FixKind::Reclaim; }
};

struct PlanSection {
    bool lossy = false;
    std::vector<PlanRow> rows {};
};

/// Sections without rows are left out.
[[nodiscard]] std::vector<PlanSection> planSections(const PlanSelection &selection);

} // namespace qed::ui
