// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Undo files and images by their names: what repair, undo and finish share.
#pragma once

#include "core/apply/undo_file.h"
#include "core/journal/journal.h"

#include <filesystem>

namespace qed {

/// Where the image is when `image` is a link to it: undo files stand beside the file, not the link.
[[nodiscard]] std::filesystem::path realImage(const std::filesystem::path &image);

/// What the file says of itself, as readJournalSummary().
[[nodiscard]] Result<Journal> readUndoSummary(const std::filesystem::path &undoFile);

[[nodiscard]] UndoSummary summaryOf(const Journal &journal, const std::filesystem::path &path);

/// Its image is as before.
[[nodiscard]] bool isSpent(const std::filesystem::path &undoFile);

/// Where the change is of no bytes but the file's end and the flags, its content tells too little
/// of whose it is; then the name counts. Error: UndoFileForeign.
[[nodiscard]] Result<void> expectOwn(
    const std::filesystem::path &image, const std::filesystem::path &undoFile);

/// Adds the path; and calls an undo file foreign that is of another header and another name.
[[nodiscard]] Error explainUndoError(
    Error error, const std::filesystem::path &image, const std::filesystem::path &undoFile);

} // namespace qed
