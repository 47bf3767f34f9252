// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Carries plans out on an image or on a copy of it: what `repair` and `check -r` do.
#pragma once

#include "app/cli/plan_run.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace qed::cli {

struct RepairRequest {
    std::vector<Task> tasks { Task::Repair }; ///< one after the other, each on what the last left
    Choices choices {};
    std::filesystem::path planFile {}; ///< tasks and choices come from there, unless empty
    /// A reclaim that can't be, or that nobody allowed, is left out without a word.
    bool reclaimWhereSafe = false;
    std::optional<std::filesystem::path> undoFile {}; ///< of a second task, the same name and ".2"
    bool keepUndo = true;
    std::optional<std::filesystem::path>
        copy {}; ///< the file is copied there, and that is repaired
    /// Asked once, with the first plan that is not empty, before anything is written. An error of
    /// it ends the repair.
    std::function<Result<void>(const Checked &, const Plan &)> agree {};
};

/// A plan that was carried out.
struct Carried {
    Checked before {};
    Plan plan {};
    std::filesystem::path undoFile {}; ///< empty when it was not kept
    bool markedClean = false;
};

struct Repaired {
    std::vector<Carried> done {}; ///< empty when nothing was to be done
    Checked now;
    std::optional<Error> stopped {}; ///< why a later task did not take place
};

/// Checks the image and repairs it. Errors: UnfinishedRepair, those of checkImage(), readPlan(),
/// makePlan(), copyImage() and repair(); the file is then as it was before, unless the error is
/// Interrupted.
[[nodiscard]] Result<Repaired> repairImage(
    const Context &context, const std::string &path, RepairRequest request);

/// The line on stderr about a task that did not take place. Returns the exit code that belongs to
/// it; kSound when the state of the image says it all.
int sayStopped(const Context &context, const Repaired &repaired);

} // namespace qed::cli
