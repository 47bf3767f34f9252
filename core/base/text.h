// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Numbers, sizes and offsets as English text for the terminal, and back. The window has its own,
// translated, in ui/text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace qed {

/// "0x20130000": lower case, no padding.
[[nodiscard]] std::string hexText(std::uint64_t value);

/// "8,211".
[[nodiscard]] std::string countText(std::uint64_t value);

/// "192 KiB", "1.5 GiB", "512 bytes": the largest binary unit that keeps the number at least 1, at
/// most one decimal, rounded down so that a part never looks like the whole.
[[nodiscard]] std::string sizeText(std::uint64_t bytes);

/// "3 clusters", "1 cluster": the count, grouped, and the noun with a plural "s" where it is
/// needed.
[[nodiscard]] std::string plural(std::uint64_t count, std::string_view noun);

/// Reads "65536", "0x10000", "64K", "64KiB", "2GiB", "1T", also with grouping commas or underscores
/// and with spaces around the unit. All units are binary. Nothing when the text is no number or
/// exceeds 2^64 - 1.
[[nodiscard]] std::optional<std::uint64_t> parseSize(std::string_view text);

} // namespace qed
