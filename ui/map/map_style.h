// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The looks that a cell of a map can have, for both maps.
#pragma once

#include <cstddef>
#include <cstdint>

namespace qed::ui {

enum class MapStyle : std::uint8_t {
    Unscanned,
    Unallocated,
    Zero,
    Data,
    L2Table,
    L1Table,
    Header,
    FromBase,
    Leak,
    DoubleReference,
    Overlap,
    Invalid,
    ReadError,
};
inline constexpr std::size_t kMapStyleCount = 13;

/// A problem of the image, to be told from every benign style by anybody's eyes.
[[nodiscard]] constexpr bool isProblem(MapStyle style) noexcept
{
    return style >= MapStyle::Leak;
}

} // namespace qed::ui
