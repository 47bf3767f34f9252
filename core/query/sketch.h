// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A rough map of the guest's disk for a small picture: from the header, parts of the L1 table and
// at most one L2 table for each cell. What it does not show may be damaged all the same.
#pragma once

#include "core/format/image.h"

#include <array>
#include <cstdint>

namespace qed {

/// From benign to severe.
enum class SketchKind : std::uint8_t {
    Unknown, ///< the header tells too little, or the disk ends before the cell
    Used, ///< its tables were read
    Shared, ///< a cluster of the file that another entry leads to, too
    Broken, ///< an entry leads nowhere
    Unreadable, ///< a table could not be read
};

struct SketchCell {
    SketchKind kind = SketchKind::Unknown;
    std::uint8_t data = 0; ///< part of it that has clusters in the file, of 255
};

inline constexpr std::size_t kSketchCells = 64;

struct Sketch {
    std::array<SketchCell, kSketchCells> cells {}; ///< in the order of the guest's disk
    bool damaged = false; ///< something was seen that is wrong, in a cell or in the header
};

[[nodiscard]] Sketch sketchOf(const Image &image);

} // namespace qed
