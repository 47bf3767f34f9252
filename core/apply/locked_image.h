// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// An image that only this program may change as long as it is open here.
#pragma once

#include "core/format/image.h"
#include "core/io/file_target.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace qed {

/// Opened for writing, with QEMU's locks of a writer; without them only where it can't be locked
/// and is `newFile`, which nobody else uses yet. Errors: NotAllowed, NotAFile, CannotOpen, InUse,
/// LocksUnknown.
[[nodiscard]] Result<std::unique_ptr<FileTarget>> openLocked(
    const std::filesystem::path &image, const std::optional<FileIdentity> &newFile = {});

struct WithUndoFile {
    std::unique_ptr<FileTarget> image; ///< locked
    std::unique_ptr<FileTarget> undoFile;
};
/// As openLocked(), with an undo file that may be the image's by expectOwn(). Errors: also those of
/// expectOwn(), and of FileTarget::open() for the undo file.
[[nodiscard]] Result<WithUndoFile> openWithUndoFile(
    const std::filesystem::path &image, const std::filesystem::path &undoFile);

/// The file is the one that `image` was opened from, and in the state of then. Error:
/// ChangedSinceCheck.
[[nodiscard]] Result<void> expectUnchanged(const FileTarget &file, const Image &image);

} // namespace qed
