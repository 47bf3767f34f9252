// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_layout.h"

#include <algorithm>
#include <array>
#include <bit>

namespace qed::ui {

namespace {

constexpr int kMargin = 8;
constexpr int kOverviewWidth = 15;
constexpr int kBlockEdge = 160; ///< of the blocks along curves, pixels at most
/// Blocks are so low that the last rows of a page, too few for a block, are a small part of it.
constexpr std::uint64_t kBlocksPerPage = 3;
constexpr std::array kCells { 32, 24, 16, 12, 8, 6, 4 };

/// a * b / c without overflow of a * b.
[[nodiscard]] std::uint64_t scaled(std::uint64_t a, std::uint64_t b, std::uint64_t c)
{
    __extension__ using Wide = unsigned __int128;
    return static_cast<std::uint64_t>(static_cast<Wide>(a) * b / c);
}

[[nodiscard]] std::uint64_t atLeastOne(int value)
{
    return static_cast<std::uint64_t>(std::max(1, value));
}

/// Of blocks that are as large as they may; of half their size where that brings all cells in view.
[[nodiscard]] CellGrid gridOf(
    CellOrder order, int cell, std::uint64_t columns, std::uint64_t pageRows, std::uint64_t cells)
{
    if (order == CellOrder::Rows)
        return CellGrid(columns);
    const auto low = std::max<std::uint64_t>(1, pageRows / kBlocksPerPage);
    const auto block = std::bit_floor(std::min({ atLeastOne(kBlockEdge / cell), columns, low }));
    CellGrid grid(columns, block);
    if (block <= 2 || grid.rows(cells) <= pageRows)
        return grid;
    CellGrid finer(columns, block / 2);
    return finer.rows(cells) <= pageRows ? finer : grid;
}

} // namespace

MapZoom zoomAt(int step, int base)
{
    int rung = 0;
    for (const int cell : kCells) {
        if (cell <= base)
            break;
        if (rung++ == step)
            return { cell, 0 };
    }
    return { base, static_cast<unsigned>(std::max(0, step - rung)) };
}

MapLayout::MapLayout(std::uint64_t clusters, const Frame &frame, const MapZoom &zoom)
    : m_clusters(clusters)
    , m_zoom(zoom)
{
    const QRect inside = QRect({}, frame.viewport).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const int gutter = frame.gutter > 0 ? frame.gutter + kMargin : 0;
    m_gutter = QRect(inside.left(), inside.top(), frame.gutter, inside.height());
    const int overview = frame.overview ? kOverviewWidth + kMargin : 0;
    m_grid = inside.adjusted(gutter, 0, -overview, 0);
    if (frame.overview)
        m_overview = QRect(
            inside.right() + 1 - kOverviewWidth, inside.top(), kOverviewWidth, inside.height());
    if (frame.rightToLeft) {
        const auto mirror
            = [&](QRect &rect) { rect.moveLeft(frame.viewport.width() - rect.right() - 1); };
        mirror(m_gutter);
        mirror(m_grid);
        mirror(m_overview);
    }
    const auto columns = atLeastOne(m_grid.width() / zoom.cell);
    m_pageRows = atLeastOne(m_grid.height() / zoom.cell);
    m_cells = clusters == 0 ? 0 : ((clusters - 1) >> zoom.shift) + 1;
    m_cellGrid = gridOf(frame.order, zoom.cell, columns, m_pageRows, m_cells);
    m_rows = m_cellGrid.rows(m_cells);
    m_slots = clusters == 0 || !frame.overview ? 0 : atLeastOne(m_overview.height() / kSlot);
}

int MapLayout::fitStep(std::uint64_t clusters, const Frame &frame, int base)
{
    for (int step = 0;; ++step) {
        const MapLayout layout(clusters, frame, zoomAt(step, base));
        if (layout.rows() <= layout.pageRows())
            return step;
    }
}

MapZoom MapLayout::fitZoom(std::uint64_t clusters, const Frame &frame, int base)
{
    auto zoom = zoomAt(fitStep(clusters, frame, base), base);
    for (; zoom.cell < kMaxCell; ++zoom.cell) {
        const MapLayout larger(clusters, frame, { zoom.cell + 1, zoom.shift });
        if (larger.rows() > larger.pageRows())
            break;
    }
    return zoom;
}

ClusterRange MapLayout::cellClusters(std::uint64_t cell) const noexcept
{
    const auto first = std::min(cell << m_zoom.shift, m_clusters);
    return { first, std::min(clustersPerCell(), m_clusters - first) };
}

std::optional<std::uint64_t> MapLayout::cellOn(const GridPlace &place) const
{
    if (place.column >= columns() || place.row >= m_rows)
        return std::nullopt;
    const auto cell = m_cellGrid.cellOn(place);
    return cell < m_cells ? std::optional(cell) : std::nullopt;
}

std::optional<std::uint64_t> MapLayout::cellFrom(GridPlace place) const
{
    for (; place.row < m_rows; ++place.row, place.column = 0) {
        for (; place.column < columns(); ++place.column) {
            if (const auto cell = cellOn(place))
                return cell;
        }
    }
    return std::nullopt;
}

std::optional<std::uint64_t> MapLayout::cellBefore(GridPlace place) const
{
    for (;; --place.row, place.column = columns()) {
        while (place.column-- > 0) {
            if (const auto cell = cellOn(place))
                return cell;
        }
        if (place.row == 0)
            return std::nullopt;
    }
}

CellRange MapLayout::rowCells(std::uint64_t row, std::uint64_t rows) const noexcept
{
    const auto cells = m_cellGrid.bandCells(row, rows);
    const auto first = std::min(cells.first, m_cells);
    return { first, std::min(cells.end(), m_cells) - first };
}

std::optional<std::uint64_t> MapLayout::cellAt(const QPoint &point, std::uint64_t topRow) const
{
    const int x = point.x() - m_grid.left();
    const int y = point.y() - m_grid.top();
    if (x < 0 || y < 0 || y >= m_grid.height())
        return std::nullopt;
    return cellOn({ topRow + static_cast<std::uint64_t>(y / m_zoom.cell),
        static_cast<std::uint64_t>(x / m_zoom.cell) });
}

std::uint64_t MapLayout::nearestCell(const QPoint &point, std::uint64_t topRow) const
{
    const auto column
        = static_cast<std::uint64_t>(std::max(0, point.x() - m_grid.left()) / m_zoom.cell);
    const int y = std::clamp(point.y() - m_grid.top(), 0, std::max(0, m_grid.height() - 1));
    const auto row = topRow + static_cast<std::uint64_t>(y / m_zoom.cell);
    return std::min(m_cellGrid.cellOn({ row, std::min(column, columns() - 1) }), m_cells - 1);
}

QRect MapLayout::cellRect(std::uint64_t cell, std::uint64_t topRow) const
{
    const auto [row, column] = placeOf(cell);
    if (cell >= m_cells || row < topRow || row > topRow + m_pageRows)
        return {};
    return spanRect(row, { column, 1 }, topRow);
}

QRect MapLayout::spanRect(std::uint64_t row, const ColumnSpan &span, std::uint64_t topRow) const
{
    const int edge = m_zoom.cell;
    return { m_grid.left() + static_cast<int>(span.first) * edge,
        m_grid.top() + static_cast<int>(row - topRow) * edge, static_cast<int>(span.count) * edge,
        edge };
}

std::vector<QRect> MapLayout::cellRects(const CellRange &cells, std::uint64_t topRow) const
{
    std::vector<QRect> rects;
    const CellRange there { cells.first, std::min(cells.end(), m_cells) - cells.first };
    if (cells.first >= m_cells || there.count == 0)
        return rects;
    // Rows outside the bands of the first and the last cell hold none of them.
    const auto band = [this](std::uint64_t row) { return row - row % bandRows(); };
    const auto from = std::max(band(placeOf(there.first).row), topRow);
    const auto to
        = std::min(band(placeOf(there.end() - 1).row) + bandRows(), topRow + m_pageRows + 1);
    for (auto row = from; row < to; ++row) {
        for (const auto &span : m_cellGrid.spans(row, there))
            rects.push_back(spanRect(row, span, topRow));
    }
    return rects;
}

ClusterRange MapLayout::slotClusters(std::uint64_t slot) const noexcept
{
    const auto first = scaled(slot, m_clusters, m_slots);
    const auto end = std::max(scaled(slot + 1, m_clusters, m_slots), first + 1);
    return { first, std::min(end, m_clusters) - first };
}

std::uint64_t MapLayout::slotOf(std::uint64_t cluster) const noexcept
{
    auto slot = scaled(cluster, m_slots, m_clusters);
    while (slot + 1 < m_slots && slotClusters(slot).end() <= cluster)
        ++slot;
    return slot;
}

QRect MapLayout::slotRect(std::uint64_t slot) const
{
    return { m_overview.left(), m_overview.top() + static_cast<int>(slot) * kSlot,
        m_overview.width(), kSlot };
}

std::uint64_t MapLayout::slotAt(int y) const
{
    const auto slot = static_cast<std::uint64_t>(std::max(0, y - m_overview.top()) / kSlot);
    return std::min(slot, m_slots - 1);
}

} // namespace qed::ui
