// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Which of the kinds in a cell are shown, and how.
#pragma once

#include "ui/map/map_pyramid.h"

#include <compare>
#include <vector>

namespace qed::ui {

/// What a cell shows of its state.
struct CellLook {
    Kind kind = kNoKind; ///< that fills the cell; kNoKind behind the end of the map
    KindMask ticks = 0; ///< further problems
    bool dimmed = false;

    friend auto operator<=>(const CellLook &, const CellLook &) = default;
};

/// The most severe problem, otherwise the benign kind with most clusters. A filter that is not 0
/// brings its kinds forward and dims cells without them.
[[nodiscard]] CellLook lookOf(const CellState &state, KindMask problems, KindMask filter);

/// The styles of these kinds, the most severe one first.
[[nodiscard]] std::vector<MapStyle> stylesOf(const MapModel &model, KindMask mask);

} // namespace qed::ui
