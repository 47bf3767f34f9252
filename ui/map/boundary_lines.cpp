// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/boundary_lines.h"

#include <algorithm>
#include <limits>
#include <set>

namespace qed::ui {

namespace {

/// How many boundaries lie before a cell; cells of one part of the map have the same number.
class PartFinder final {
public:
    PartFinder(const MapLayout &layout, std::span<const std::uint64_t> boundaries)
        : m_layout(layout)
        , m_boundaries(boundaries)
    {
    }

    static constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

    /// kNone where there is no cell.
    [[nodiscard]] std::size_t at(const GridPlace &place)
    {
        const auto cell = m_layout.cellOn(place);
        if (!cell)
            return kNone;
        // Neighbours mostly are of the same part, so that is tried first.
        if (*cell < m_first || *cell >= m_end)
            lookUp(*cell);
        return m_part;
    }

private:
    void lookUp(std::uint64_t cell)
    {
        const auto cellOf = [this](std::uint64_t cluster) { return m_layout.cellOf(cluster); };
        const auto next = std::ranges::upper_bound(m_boundaries, cell, {}, cellOf);
        m_part = static_cast<std::size_t>(next - m_boundaries.begin());
        m_first = m_part == 0 ? 0 : cellOf(m_boundaries[m_part - 1]);
        m_end = next == m_boundaries.end() ? m_layout.cells() : cellOf(*next);
    }

    const MapLayout &m_layout;
    std::span<const std::uint64_t> m_boundaries;
    std::uint64_t m_first = 0; ///< cells of m_part
    std::uint64_t m_end = 0;
    std::size_t m_part = 0;
};

class Lines final {
public:
    Lines(const MapLayout &layout, std::uint64_t topRow, std::span<const std::uint64_t> boundaries)
        : m_layout(layout)
        , m_topRow(topRow)
        , m_parts(layout, boundaries)
        , m_room(layout.grid().adjusted(-1, -1, 0, 0))
    {
    }

    std::vector<QRect> find()
    {
        const auto columns = m_layout.columns();
        std::vector<std::size_t> above(columns, PartFinder::kNone);
        std::vector<std::size_t> here(columns);
        if (m_topRow > 0)
            readRow(m_topRow - 1, above);
        const auto end = std::min(m_topRow + m_layout.pageRows() + 1, m_layout.rows());
        for (auto row = m_topRow; row < end; ++row) {
            readRow(row, here);
            addBeside(row, here);
            addBelow(row, above, here);
            std::swap(above, here);
        }
        return std::move(m_lines);
    }

private:
    static bool parted(std::size_t one, std::size_t other)
    {
        return one != other && one != PartFinder::kNone && other != PartFinder::kNone;
    }
    void readRow(std::uint64_t row, std::vector<std::size_t> &parts)
    {
        for (std::uint64_t column = 0; column < parts.size(); ++column)
            parts[column] = m_parts.at({ row, column });
    }
    void addBeside(std::uint64_t row, const std::vector<std::size_t> &here)
    {
        for (std::size_t column = 1; column < here.size(); ++column) {
            if (parted(here[column - 1], here[column]))
                add(corner(row, column), { 1, m_layout.zoom().cell + 1 });
        }
    }
    /// Cells beside each other have one line.
    void addBelow(std::uint64_t row, const std::vector<std::size_t> &above,
        const std::vector<std::size_t> &here)
    {
        for (std::size_t from = 0, end = 0; from < here.size(); from = end + 1) {
            end = from;
            while (end < here.size() && parted(above[end], here[end]))
                ++end;
            if (end > from)
                add(corner(row, from),
                    { static_cast<int>(end - from) * m_layout.zoom().cell + 1, 1 });
        }
    }
    /// Before the first pixel of the cell.
    [[nodiscard]] QPoint corner(std::uint64_t row, std::uint64_t column) const
    {
        const int edge = m_layout.zoom().cell;
        return m_layout.grid().topLeft()
            + QPoint(
                static_cast<int>(column) * edge - 1, static_cast<int>(row - m_topRow) * edge - 1);
    }
    void add(const QPoint &from, const QSize &size)
    {
        const auto line = QRect(from, size) & m_room;
        if (!line.isEmpty())
            m_lines.push_back(line);
    }

    const MapLayout &m_layout;
    std::uint64_t m_topRow;
    PartFinder m_parts;
    QRect m_room;
    std::vector<QRect> m_lines;
};

/// Some of them may be between cells that are on screen.
bool anySeen(
    const MapLayout &layout, std::uint64_t topRow, std::span<const std::uint64_t> boundaries)
{
    const auto before = std::min<std::uint64_t>(topRow, 1);
    const auto cells = layout.rowCells(topRow - before, layout.pageRows() + 1 + before);
    return std::ranges::any_of(boundaries, [&](std::uint64_t cluster) {
        const auto cell = layout.cellOf(cluster);
        return cell > cells.first && cell < cells.end();
    });
}

} // namespace

std::vector<std::uint64_t> boundaryClusters(
    std::span<const Partition> partitions, std::uint64_t clusterSize, std::uint64_t clusters)
{
    std::set<std::uint64_t> found;
    for (const auto &partition : partitions)
        found.insert(partition.guest.offset / clusterSize);
    const auto begins = found;
    for (const auto &partition : partitions) {
        const auto end = partition.guest.end();
        if (!begins.contains(end / clusterSize))
            found.insert((end - 1) / clusterSize + 1);
    }
    found.erase(0);
    found.erase(found.lower_bound(clusters), found.end());
    return { found.begin(), found.end() };
}

std::vector<QRect> boundaryLines(
    const MapLayout &layout, std::uint64_t topRow, std::span<const std::uint64_t> boundaries)
{
    if (layout.cells() == 0 || !anySeen(layout, topRow, boundaries))
        return {};
    return Lines(layout, topRow, boundaries).find();
}

} // namespace qed::ui
