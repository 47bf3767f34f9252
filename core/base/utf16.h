// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace qed {

/// UTF-8 from little-endian UTF-16 up to its first 0, as disks hold names. What is no character, or
/// would control a terminal, is left out; so is an odd last byte.
[[nodiscard]] std::string utf8FromUtf16(std::span<const std::byte> units);

} // namespace qed
