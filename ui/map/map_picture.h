// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The page of a map as an image, and as a drawing. For any thread.
#pragma once

#include "ui/map/map_page.h"

#include <QByteArray>
#include <QImage>

namespace qed::ui {

/// With title and description as its text.
[[nodiscard]] QImage pageImage(const MapPyramid &pyramid, const MapPage &page);

/// SVG: cells of one look are one shape, cells beside each other one part of it. Colours,
/// textures and glyphs are those of the map; title and description are for screen readers.
[[nodiscard]] QByteArray pageSvg(const MapPyramid &pyramid, const MapPage &page);

} // namespace qed::ui
