// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Notes of the undo files that don't stand beside their image, so that the image still leads to
// them. A note is a symbolic link in the user's state folder (XDG Base Directory Specification),
// named after the image and leading to the undo file; so it is there as a whole or not at all.
// Another user, or an image that was moved, has none: then the undo file must be named.
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <vector>

namespace qed {

/// Where notes are kept: "qedscope/undo-files" in $XDG_STATE_HOME, or else in ~/.local/state.
[[nodiscard]] std::filesystem::path undoNotesFolder();

/// Where undo files stand that no other folder takes: "qedscope/spare-undo-files" in the same
/// folder. It need not be there.
[[nodiscard]] std::filesystem::path spareUndoFolder();
/// It is there afterwards, for its user only, and on the disk. Error: CannotWrite.
[[nodiscard]] Result<void> makeSpareUndoFolder();

/// The note is on the disk when this returns. Error: CannotWrite.
[[nodiscard]] Result<void> noteUndoFile(
    const std::filesystem::path &image, const std::filesystem::path &undoFile);

/// The notes of the undo file are gone; none need have been there.
void forgetUndoFile(const std::filesystem::path &image, const std::filesystem::path &undoFile);

/// Absolute paths, in no order; whether anything is there yet is not looked at.
[[nodiscard]] std::vector<std::filesystem::path> notedUndoFiles(const std::filesystem::path &image);

} // namespace qed
