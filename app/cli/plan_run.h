// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// From a finished check to a plan: what `plan`, `repair` and `check -r` begin with.
#pragma once

#include "app/cli/check_run.h"
#include "core/repair/plan.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <memory>
#include <string_view>

namespace qed::cli {

struct PlanRequest {
    Task task = Task::Repair;
    Choices choices {};
};

/// Unused clusters look like a table, and nobody said that it may be given back.
[[nodiscard]] bool mayLoseTable(const Report &report, const Choices &choices) noexcept;

/// Errors: those of planRepair() and planReclaim(); for a reclaim also DamagedStill, and
/// LostTableAmongLeaks unless the choices allow it.
[[nodiscard]] Result<Plan> makePlan(
    const Context &context, const Checked &checked, const PlanRequest &request);

/// A plan's JSON, and what it asks for.
struct SavedPlan {
    PlanRequest request;
    std::shared_ptr<const nlohmann::json> json;
};

/// Errors: CannotOpen, InvalidPlan, PlanForeign.
[[nodiscard]] Result<SavedPlan> readPlan(const std::filesystem::path &file, const Image &image);

} // namespace qed::cli
