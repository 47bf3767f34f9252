// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A change of a file as the window orders it, and what came of it.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/check/report.h"
#include "core/format/image.h"
#include "core/repair/plan.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace qed::ui {

enum class ChangeKind : std::uint8_t { Repair, Undo, Finish };

struct ChangeOrder {
    ChangeKind kind = ChangeKind::Repair;
    std::filesystem::path file {}; ///< the image
    /// Repair: where the undo file goes; empty: beside the image. Otherwise the one to go by.
    std::filesystem::path undoFile {};
    // For a repair only.
    std::shared_ptr<const Image> image {}; ///< as it was checked
    std::shared_ptr<const Report> report {}; ///< that the plan was made from
    std::shared_ptr<const Plan> plan {};
    /// Not empty: the image is left alone, and a copy of it with this name is repaired.
    std::filesystem::path copy {};

    /// The file that is written.
    [[nodiscard]] const std::filesystem::path &target() const noexcept
    {
        return copy.empty() ? file : copy;
    }
};

struct ChangeOutcome {
    ChangeOrder order {};
    std::optional<Error> error {}; ///< nothing when the change was carried out
    /// Of the check afterwards; null after an undo and with an error.
    std::shared_ptr<const Report> report {};
    std::filesystem::path undoFile {}; ///< the way back; empty when there is none
};

/// In a word, what came of it.
enum class ChangeResult : std::uint8_t {
    Repaired, ///< the check afterwards proves the image clean
    PartlyRepaired,
    NotRepaired, ///< it failed, and everything is as before
    Interrupted, ///< it failed, and could not be taken back either
    Stopped, ///< the user stopped it, and everything is as before
    TakenBack, ///< the image is as before the repair
};
[[nodiscard]] ChangeResult resultOf(const ChangeOutcome &outcome);

/// Listed findings that keep an image from being marked clean.
[[nodiscard]] std::uint64_t damageLeft(const Report &report);

/// Does it, with everything that it takes. For a worker.
[[nodiscard]] ChangeOutcome carryOut(ChangeOrder order, Progress &progress);

} // namespace qed::ui
