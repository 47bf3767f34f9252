// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Writing into a file that reads as zeroes where nothing was written.
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>

namespace qed {

using WriteBytes = std::function<Result<void>(std::uint64_t offset, std::span<const std::byte>)>;

/// Hands `bytes`, which belong at `offset`, on to `write`, but for blocks of nothing but zeroes:
/// neighbours together, in order. Stops at the first error.
[[nodiscard]] Result<void> writeSparsely(
    std::uint64_t offset, std::span<const std::byte> bytes, const WriteBytes &write);

} // namespace qed
