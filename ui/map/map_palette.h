// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The map's colours, textures and glyphs, for light and dark windows.
//
// Benign styles are one ladder of blue-grey that differs in lightness; problems are warm, or black
// and white, and have a glyph and a texture besides, so that no meaning rests on colour alone. The
// tests compute the distances under simulated colour blindness, and the contrast of each glyph.
#pragma once

#include "ui/map/map_style.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace qed::ui {

enum class MapTexture : std::uint8_t {
    Plain,
    Frame,
    ThinLines,
    ThickLines,
    FineDots,
    SparseDiagonal,
    DenseDiagonal,
    CrossHatch,
    FramedCrossHatch,
    Cross,
    Zigzag,
    WideDiagonal,
};

[[nodiscard]] MapTexture textureOf(MapStyle style);
/// A letter, or one of U+25E2, U+271A and U+2715, which are drawn, not taken from a font. 0 for
/// styles without one.
[[nodiscard]] char16_t glyphOf(MapStyle style);

struct MapPalette {
    bool isDark = false;
    QColor surface; ///< behind the cells
    QColor label; ///< the rows' offsets
    QColor track; ///< of the overview, where nothing is wrong
    QColor highlight; ///< frame of the selection
    std::array<QColor, kMapStyleCount> fills {};

    [[nodiscard]] static const MapPalette &light();
    [[nodiscard]] static const MapPalette &dark();
    /// The one that suits a window's palette, with its highlight, made strong enough for frames.
    [[nodiscard]] static MapPalette matching(const QPalette &palette);

    [[nodiscard]] QColor fill(MapStyle style) const
    {
        return fills[static_cast<std::size_t>(style)];
    }
    /// For glyph and texture: black or white, whichever contrasts more with the fill.
    [[nodiscard]] QColor ink(MapStyle style) const;
    /// The fill moved most of the way to the surface, for what a filter leaves out.
    [[nodiscard]] QColor dimmed(MapStyle style) const;

    friend bool operator==(const MapPalette &, const MapPalette &) = default;
};

/// As WCAG defines it: 1 .. 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace qed::ui
