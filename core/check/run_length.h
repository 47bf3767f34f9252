// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// How far the entries of a table ascend by one cluster each. Private to core/check.
#pragma once

#include <cstdint>
#include <span>

namespace qed {

/// Entries, the first one included; `entries` is not empty.
[[nodiscard]] std::uint32_t runLength(
    std::span<const std::uint64_t> entries, unsigned clusterBits) noexcept;

} // namespace qed
