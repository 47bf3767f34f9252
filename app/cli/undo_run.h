// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Takes a repair back, completes it, or gives the way back up: what `undo` does.
#pragma once

#include "app/cli/check_run.h"
#include "core/apply/undo_file.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace qed::cli {

enum class UndoAction : std::uint8_t {
    Undo,
    DryRun, ///< only say what Undo would do
    Finish, ///< complete a repair that was cut off
    Drop, ///< delete the undo file
};

struct UndoRequest {
    std::string image; ///< or an undo file that stands beside its image
    std::string undoFile; ///< empty: the latest beside the image
    UndoAction action = UndoAction::Undo;
    bool yes = false;
};

struct UndoResult {
    UndoAction action = UndoAction::Undo;
    std::filesystem::path image;
    UndoSummary undoFile; ///< before a step back, after a completion
    std::optional<Checked> now {}; ///< of a repair that was completed
};

/// Errors: NothingToUndo, NothingToFinish, UnfinishedRepair (of Drop: it would be the only way
/// back), NotConfirmed, and those of undo() and finish().
[[nodiscard]] Result<UndoResult> performUndo(const Context &context, const UndoRequest &request);

} // namespace qed::cli
