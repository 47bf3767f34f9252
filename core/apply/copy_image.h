// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A copy of an image, to be changed in its stead.
#pragma once

#include "core/base/progress.h"
#include "core/io/file_source.h"

#include <cstdint>
#include <filesystem>

namespace qed {

enum class CopyKind : std::uint8_t {
    Shared, ///< the file system lets both files share their blocks: the copy takes no room yet
    Copied, ///< what holds data was copied; holes stay holes, and long zeroes become some
};

struct ImageCopy {
    CopyKind kind = CopyKind::Copied;
    FileIdentity file {}; ///< of the copy
};

/// Copies the file to `to`, which must not exist, with the same permissions. Once this returns, the
/// copy is on the disk, its name too; after any error there is none. Phase::Copy, may be cancelled.
/// Errors: FileExists, CannotWrite, NotEnoughSpace, CannotRead, ChangedWhileReading, Cancelled, and
/// ChangedSinceCheck when the file was changed before or while it was copied.
[[nodiscard]] Result<ImageCopy> copyImage(
    const FileSource &from, const std::filesystem::path &to, Progress &progress);

} // namespace qed
