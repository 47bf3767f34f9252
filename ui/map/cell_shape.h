// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What a cell consists of, as areas and lines: for painting it, and for writing it into a drawing.
#pragma once

#include "ui/map/map_palette.h"

#include <QPainterPath>
#include <QRectF>

#include <cstddef>
#include <vector>

namespace qed::ui {

inline constexpr qreal kTextureFrom = 6; ///< edge from which a cell has a texture
inline constexpr qreal kGlyphFrom = 12; ///< edge from which a cell has a glyph

struct CellLayer {
    QPainterPath path {};
    QColor color {};
    qreal line = 0; ///< width of the line along the path, with square ends; 0 fills the path
};

/// Of the rounding of a cell's corners; 0 for none. Layers and ticks are cut at these edges.
[[nodiscard]] qreal cellRadius(const QRectF &rect);

/// What stands on the style's colour as the size of `rect` (device-independent pixels) allows:
/// texture, and glyph above it.
[[nodiscard]] std::vector<CellLayer> cellInk(
    const QRectF &rect, MapStyle style, const MapPalette &palette);

/// Corners in which further problems of a cell are marked, at most four.
[[nodiscard]] std::vector<QRectF> tickRects(const QRectF &rect, std::size_t count);

} // namespace qed::ui
