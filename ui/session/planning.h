// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Makes a plan and looks at what would come of it: for a worker.
#pragma once

#include "core/base/progress.h"
#include "core/check/report.h"
#include "core/format/image.h"
#include "core/repair/plan.h"
#include "ui/session/undo_place.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace qed::ui {

struct PlanOrder {
    std::shared_ptr<const Image> image {};
    std::shared_ptr<const Report> report {};
    Choices choices {};
    bool reclaim = false; ///< unused clusters are given back, rather than anything repaired
    /// Where the user wants undo files; empty: beside the image.
    std::filesystem::path undoFolder {};
};

struct Planned {
    std::shared_ptr<const Plan> plan {}; ///< null with an error
    std::shared_ptr<const Report> after {}; ///< what a check finds in the preview
    UndoPlace undo {}; ///< where the undo file would go
    std::optional<Error> error {};
};

[[nodiscard]] Planned makePlan(const PlanOrder &order, Progress &progress);

/// A plan could do something about what the report says.
[[nodiscard]] bool repairable(const Image &image, const Report &report);

} // namespace qed::ui
