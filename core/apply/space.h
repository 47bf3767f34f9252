// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Is there room for the undo file and for what the image grows by? Asked before anything is made.
#pragma once

#include "core/io/byte_source.h"
#include "core/io/edit.h"

#include <filesystem>

namespace qed {

/// Bytes that the change adds to the image; holes that are copied, and zeroes that are appended,
/// cost nothing.
[[nodiscard]] std::uint64_t bytesAdded(const Change &change, const ByteSource &image);

/// Error: NotEnoughSpace, with the path of the file that does not fit. A file system that can't be
/// asked is taken to have room.
[[nodiscard]] Result<void> expectSpace(const std::filesystem::path &image, std::uint64_t added,
    const std::filesystem::path &undoFile, std::uint64_t undoBytes);

} // namespace qed
