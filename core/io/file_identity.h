// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Which file it is, and in which state: to notice that it is another file, or changed.
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>

namespace qed {

struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t size = 0; ///< bytes
    std::int64_t modifiedNanoseconds = 0; ///< since 1970

    /// The same file, whatever its state.
    [[nodiscard]] bool sameFile(const FileIdentity &other) const noexcept
    {
        return device == other.device && inode == other.inode;
    }
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Of the file that `path` leads to now, links followed.
[[nodiscard]] Result<FileIdentity> identify(const std::filesystem::path &path);

/// Of an open descriptor.
[[nodiscard]] Result<FileIdentity> identify(int descriptor);

} // namespace qed
