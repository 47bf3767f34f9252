// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A plan for reading: as a unified diff of the structure dump, as JSON, and a step in a sentence.
#pragma once

#include "core/base/progress.h"
#include "core/check/report.h"
#include "core/format/image.h"
#include "core/repair/plan.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace qed {

/// A unified diff from the dump of the image to the dump of its preview, handed over line by line.
/// Only tables that change are dumped. Errors: those of dump().
[[nodiscard]] Result<void> planDiff(const std::shared_ptr<const Image> &image, const Plan &plan,
    const Progress &progress, const std::function<void(std::string_view)> &write);

/// "repair", "reclaim"
[[nodiscard]] std::string_view taskName(Task task) noexcept;

/// The plan by the contract of the headless mode: task, steps, operations (at most 10,000, then how
/// many more), figures, the state of the image that it was made for, and the choices.
[[nodiscard]] nlohmann::ordered_json planJson(
    const Image &image, const Report &report, const Plan &plan);

/// A plan that was carried out: its task and steps, and what came of it. `undoFile` may be empty.
[[nodiscard]] nlohmann::ordered_json doneJson(const Image &image, const Report &report,
    const Plan &plan, bool markedClean, const std::filesystem::path &undoFile);

/// The choices that a plan's JSON holds, for making it again. Errors: PlanForeign when it was made
/// for another state of the image; InvalidPlan when it is no plan.
[[nodiscard]] Result<Choices> choicesOfPlan(const nlohmann::json &json, const Image &image);

/// The plan that was made again with those choices changes the same bytes. Errors: as above.
[[nodiscard]] Result<void> requireSamePlan(
    const nlohmann::json &json, const Image &image, const Plan &plan);

/// Of everything that a change writes: equal changes have equal digests.
[[nodiscard]] std::string changeDigest(const Change &change);

/// One line in English: what the step does, and what that means for the guest.
[[nodiscard]] std::string stepText(const Image &image, const Report &report, const PlanStep &step);

/// "clear-entries", "copy-clusters", ...
[[nodiscard]] std::string_view operationName(OperationKind kind) noexcept;

} // namespace qed
