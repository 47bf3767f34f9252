// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Numbers, sizes and offsets as text in the user's language. The terminal has its own in
// core/base/text.h.
#pragma once

#include "core/base/byte_range.h"

#include <QLocale>
#include <QString>

#include <cstdint>

namespace qed::ui {

/// The user's locale; for the C locale, which groups no digits, English.
[[nodiscard]] QLocale userLocale();

/// "8,211", grouped as the locale does it.
[[nodiscard]] QString countText(std::uint64_t value);

/// What tr() decides by which plural form a number takes.
[[nodiscard]] int pluralNumber(std::uint64_t value) noexcept;

/// "192 KiB", "1.5 GiB", "512 bytes": the largest binary unit that keeps the number at least 1, at
/// most one decimal, rounded down so that a part never looks like the whole.
[[nodiscard]] QString sizeText(std::uint64_t bytes);

/// "1.5 GiB (1,610,612,736 bytes)"; plain bytes are not said twice.
[[nodiscard]] QString exactSizeText(std::uint64_t bytes);

/// "0x20130000": lower case, no padding, the same in every language.
[[nodiscard]] QString hexText(std::uint64_t value);

/// "0x20130000–0x2013ffff": first and last byte; one number for a single byte, empty for an empty
/// range.
[[nodiscard]] QString rangeText(const ByteRange &range);

/// "37.5 %"; a part that is not all never shows as 100 %, and a part that is something never as 0
/// %. `whole` may be 0.
[[nodiscard]] QString percentText(std::uint64_t part, std::uint64_t whole);

} // namespace qed::ui
