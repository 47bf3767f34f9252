// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A whole map as a page to keep: what it is of, the cells, the legend, and where each of them
// stands. Pure arithmetic on values; an image and a drawing are made from it.
#pragma once

#include "core/guest/partitions.h"
#include "ui/map/map_layout.h"
#include "ui/map/map_palette.h"
#include "ui/map/map_pyramid.h"

#include <QDateTime>
#include <QFont>
#include <QString>

#include <vector>

namespace qed::ui {

/// What the page says besides the map.
struct PageFacts {
    QString title {}; ///< the file's name
    QString subject {}; ///< what the map shows: "File map"
    QString size {}; ///< of what it shows
    QDateTime made {};
    std::vector<Partition> partitions {}; ///< that what it shows is divided into
};

struct PageStyle {
    MapPalette palette = MapPalette::light();
    QFont font {}; ///< its size does not matter: that comes from the page's width
    CellOrder order = CellOrder::Rows;
    /// The page is as wide and at most as high, device-independent pixels.
    QSize room { 1920, 1080 };
};

enum class PageFont : std::uint8_t { Title, Text, Strong, Note, Label };

struct PageText {
    QPointF at {}; ///< on the baseline: where the text begins, or ends
    QString text {};
    PageFont font = PageFont::Text;
    bool endsThere = false;
};

struct PageLegendEntry {
    QRectF swatch {};
    MapStyle style = MapStyle::Unscanned;
    QPointF at {}; ///< where the words begin, on the baseline
    QString name {};
    QString count {};
    QString bytes {};
};

struct MapPage {
    static constexpr int kMaxEdge = 8192;
    static constexpr std::uint64_t kMaxCells = 65'536;

    QSize size {};
    MapPalette palette {};
    QFont font {}; ///< of PageFont::Text, sized in pixels
    QString title {};
    QString description {}; ///< everything that the page tells, in words
    QPoint mapAt {};
    QSize mapSize {};
    MapLayout map {}; ///< in coordinates of its own, with every cluster in view
    std::vector<std::uint64_t> boundaries {}; ///< clusters before which a line parts the map
    std::vector<PageText> texts {};
    std::vector<PageLegendEntry> legend {};

    [[nodiscard]] QFont fontOf(PageFont role) const;
    [[nodiscard]] QColor colorOf(PageFont role) const;
    [[nodiscard]] double wordGap() const; ///< between the words of a legend's entry
};

/// At most kMaxEdge wide and high, of at most kMaxCells cells.
[[nodiscard]] MapPage makePage(
    const MapPyramid &pyramid, const PageFacts &facts, const PageStyle &style);

} // namespace qed::ui
