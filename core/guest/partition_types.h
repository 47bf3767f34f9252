// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the type of a partition says is in it, as far as it is common.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace qed {

/// The type byte of an MBR.
[[nodiscard]] std::string mbrTypeName(std::uint8_t type);

/// The 16 bytes of a GUID as they stand on the disk: the first three groups are little-endian.
[[nodiscard]] std::string gptTypeName(std::span<const std::byte, 16> guid);

} // namespace qed
