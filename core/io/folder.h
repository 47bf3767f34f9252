// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Names in a folder are bytes on a disk too: they are safe only once the folder is synced.
#pragma once

#include "core/base/error.h"

#include <filesystem>

namespace qed {

/// Returns when the names in the folder that holds `file` are on the disk. Error: CannotWrite.
[[nodiscard]] Result<void> syncFolderOf(const std::filesystem::path &file);

/// Removes a file for good: its name is gone from the disk too. Error: CannotWrite.
[[nodiscard]] Result<void> removeFile(const std::filesystem::path &file);

} // namespace qed
