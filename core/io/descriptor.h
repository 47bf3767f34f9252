// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What files do with their descriptor alike, however they were opened. Private to core/io.
#pragma once

#include "core/base/byte_range.h"
#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace qed {

/// Fills `into`, however little the system gives at a time. `offset + into.size()` fits off_t.
/// Errors, without a path: CannotRead, ChangedWhileReading (the file ends earlier).
[[nodiscard]] Result<void> readFrom(
    int descriptor, std::uint64_t offset, std::span<std::byte> into);

/// The first stretch in [offset, end) that is no hole; empty, and at `end`, when all of it is one.
/// All of it where the file system can't tell. `offset` is not larger than `end`.
[[nodiscard]] ByteRange dataFrom(int descriptor, std::uint64_t offset, std::uint64_t end);

} // namespace qed
