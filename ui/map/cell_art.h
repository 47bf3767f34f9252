// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// How one cell is drawn, on the map and in the legend.
#pragma once

#include "ui/map/cell_shape.h"

#include <span>

class QPainter;
class QPixmap;

namespace qed::ui {

/// Fills `rect` (device-independent pixels) with the style's colour and, as its size allows,
/// texture and glyph.
void drawCell(QPainter &painter, const QRectF &rect, MapStyle style, const MapPalette &palette);

/// A cell by itself, for beside a name.
[[nodiscard]] QPixmap swatch(MapStyle style, const MapPalette &palette, int edge, qreal ratio);

/// A cell that a filter leaves out.
void drawDimmedCell(
    QPainter &painter, const QRectF &rect, MapStyle style, const MapPalette &palette);

/// A mark in a corner for each of the further problems in a cell, at most four.
void drawTicks(QPainter &painter, const QRectF &rect, std::span<const MapStyle> styles,
    const MapPalette &palette);

} // namespace qed::ui
