// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Where each cluster of a map is on screen: pure arithmetic, tested without a window.
//
// Cells are squares in rows and columns; CellGrid tells in which order they stand there. A gutter
// on their left has the rows' offsets; on their right stands the overview, in which the whole map
// is a column of slots that never scrolls.
#pragma once

#include "ui/map/cell_grid.h"
#include "ui/map/cluster_range.h"

#include <QPoint>
#include <QRect>
#include <QSize>

#include <cstdint>
#include <optional>
#include <vector>

namespace qed::ui {

/// One rung of the zoom: first cells of one cluster get smaller down to the base size, then each
/// holds twice as many.
struct MapZoom {
    int cell = 8; ///< edge of a cell in device-independent pixels, 4 .. 32
    unsigned shift = 0; ///< a cell holds 1 << shift clusters

    friend bool operator==(const MapZoom &, const MapZoom &) = default;
};

inline constexpr int kMinCell = 4;
inline constexpr int kMaxCell = 32;
inline constexpr int kDefaultCell = 8;

/// Rung `step`, 0 being the closest view. `base` is the edge of cells that hold several clusters,
/// kMinCell .. kMaxCell.
[[nodiscard]] MapZoom zoomAt(int step, int base = kDefaultCell);

/// Immutable. All lengths are device-independent pixels.
class MapLayout final {
public:
    struct Frame {
        QSize viewport {};
        int gutter = 0; ///< room for the rows' offsets; 0 shows none
        bool rightToLeft
            = false; ///< for the gutter's and overview's sides; cells always run from left to right
        bool overview = true;
        CellOrder order = CellOrder::Rows;
    };

    MapLayout() = default;
    MapLayout(std::uint64_t clusters, const Frame &frame, const MapZoom &zoom);
    /// The first rung at which all clusters can be seen at once: as far as one can zoom out.
    [[nodiscard]] static int fitStep(
        std::uint64_t clusters, const Frame &frame, int base = kDefaultCell);
    /// That rung with its cells made as large as the room allows.
    [[nodiscard]] static MapZoom fitZoom(
        std::uint64_t clusters, const Frame &frame, int base = kDefaultCell);

    [[nodiscard]] std::uint64_t clusters() const noexcept { return m_clusters; }
    [[nodiscard]] const MapZoom &zoom() const noexcept { return m_zoom; }
    [[nodiscard]] std::uint64_t clustersPerCell() const noexcept
    {
        return std::uint64_t { 1 } << m_zoom.shift;
    }

    [[nodiscard]] const QRect &grid() const noexcept { return m_grid; } ///< room for cells
    [[nodiscard]] const QRect &gutter() const noexcept { return m_gutter; }
    [[nodiscard]] const QRect &overview() const noexcept { return m_overview; }

    [[nodiscard]] std::uint64_t columns() const noexcept { return m_cellGrid.columns(); }
    /// How many rows hold consecutive cells together, from a multiple of it on: 1 in rows.
    [[nodiscard]] std::uint64_t bandRows() const noexcept { return m_cellGrid.bandRows(); }
    [[nodiscard]] std::uint64_t rows() const noexcept { return m_rows; } ///< of the whole map
    [[nodiscard]] std::uint64_t cells() const noexcept { return m_cells; } ///< of the whole map
    /// Rows that are seen whole, at least 1.
    [[nodiscard]] std::uint64_t pageRows() const noexcept { return m_pageRows; }
    /// The top row when the last row is at the bottom.
    [[nodiscard]] std::uint64_t lastTopRow() const noexcept
    {
        return m_rows > m_pageRows ? m_rows - m_pageRows : 0;
    }

    [[nodiscard]] std::uint64_t cellOf(std::uint64_t cluster) const noexcept
    {
        return cluster >> m_zoom.shift;
    }
    [[nodiscard]] std::uint64_t rowOf(std::uint64_t cluster) const
    {
        return placeOf(cellOf(cluster)).row;
    }
    [[nodiscard]] GridPlace placeOf(std::uint64_t cell) const { return m_cellGrid.placeOf(cell); }
    /// Nothing beside the columns and where the map has ended.
    [[nodiscard]] std::optional<std::uint64_t> cellOn(const GridPlace &place) const;
    /// As one reads: the first cell from the place on, that included, and the last one before it.
    /// `place.column` is at most columns().
    [[nodiscard]] std::optional<std::uint64_t> cellFrom(GridPlace place) const;
    [[nodiscard]] std::optional<std::uint64_t> cellBefore(GridPlace place) const;
    /// Consecutive cells, all of these rows among them. Others are of rows that share a band with
    /// the first or the last one.
    [[nodiscard]] CellRange rowCells(std::uint64_t row, std::uint64_t rows) const noexcept;
    /// The clusters of a cell, cut at the end of the map.
    [[nodiscard]] ClusterRange cellClusters(std::uint64_t cell) const noexcept;

    /// `topRow` is the first row that is seen. Nothing beside the cells and behind the last one.
    [[nodiscard]] std::optional<std::uint64_t> cellAt(
        const QPoint &point, std::uint64_t topRow) const;
    /// The nearest cell, for drags that leave the grid. The map is not empty.
    [[nodiscard]] std::uint64_t nearestCell(const QPoint &point, std::uint64_t topRow) const;
    /// Empty when the cell's row is not on screen.
    [[nodiscard]] QRect cellRect(std::uint64_t cell, std::uint64_t topRow) const;
    /// What is on screen of these cells: rectangles of one row each, which do not overlap.
    [[nodiscard]] std::vector<QRect> cellRects(const CellRange &cells, std::uint64_t topRow) const;

    /// Each slot of the overview is kSlot high and stands for an equal share of the map.
    static constexpr int kSlot = 2;
    [[nodiscard]] std::uint64_t overviewSlots() const noexcept { return m_slots; }
    [[nodiscard]] ClusterRange slotClusters(std::uint64_t slot) const noexcept;
    [[nodiscard]] std::uint64_t slotOf(std::uint64_t cluster) const noexcept;
    [[nodiscard]] QRect slotRect(std::uint64_t slot) const;
    /// The slot at a height, the nearest one when `y` is beside the overview. The map is not empty.
    [[nodiscard]] std::uint64_t slotAt(int y) const;

private:
    [[nodiscard]] QRect spanRect(
        std::uint64_t row, const ColumnSpan &span, std::uint64_t topRow) const;

    std::uint64_t m_clusters = 0;
    MapZoom m_zoom {};
    QRect m_grid;
    QRect m_gutter;
    QRect m_overview;
    CellGrid m_cellGrid;
    std::uint64_t m_rows = 0;
    std::uint64_t m_cells = 0;
    std::uint64_t m_pageRows = 1;
    std::uint64_t m_slots = 0;
};

} // namespace qed::ui
