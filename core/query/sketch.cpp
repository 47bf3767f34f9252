// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/query/sketch.h"

#include "core/format/table.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace qed {

namespace {

/// Of each table, for a cell: 32 KiB, so that all cells together are read in a moment.
constexpr std::uint64_t kEntriesAtOnce = 4096;

class Sketcher {
public:
    Sketcher(const Image &image, const Geometry &geometry)
        : m_image(image)
        , m_geometry(geometry) { }

    Sketch draw()
    {
        const auto clusters = m_geometry.guestClusters();
        for (std::size_t cell = 0; cell < kSketchCells; ++cell) {
            // Of a disk with fewer clusters than there are cells, several cells show the same one.
            const auto first = part(clusters, cell);
            const auto last = std::max(part(clusters, cell + 1), first + 1);
            if (first < clusters)
                look(m_sketch.cells[cell], cell, first, last - first);
        }
        markShared();
        m_sketch.damaged = std::ranges::any_of(
            m_sketch.cells, [](const SketchCell &cell) { return cell.kind > SketchKind::Used; });
        return m_sketch;
    }

private:
    [[nodiscard]] static std::uint64_t part(std::uint64_t whole, std::uint64_t cell) noexcept
    {
        return whole / kSketchCells * cell + whole % kSketchCells * cell / kSketchCells;
    }

    [[nodiscard]] std::vector<std::uint64_t> read(
        SketchCell &cell, std::uint64_t table, std::uint64_t first, std::uint64_t count) const
    {
        std::vector<std::uint64_t> entries(std::min(count, kEntriesAtOnce));
        if (readEntries(m_image.source(), table, static_cast<std::uint32_t>(first), entries))
            return entries;
        cell.kind = SketchKind::Unreadable;
        return {};
    }

    /// `count` clusters of the guest's disk from `first` on.
    void look(SketchCell &cell, std::size_t number, std::uint64_t first, std::uint64_t count)
    {
        cell.kind = SketchKind::Used;
        const std::uint64_t perTable = m_geometry.tableEntries();
        const auto firstTable = first / perTable;
        if (firstTable >= perTable)
            return;
        const auto tables = std::min((first + count - 1) / perTable + 1, perTable) - firstTable;
        const auto l1 = read(cell, m_geometry.l1Offset(), firstTable, tables);
        std::vector<std::size_t> valid;
        for (std::size_t i = 0; i < l1.size(); ++i) {
            const auto kind = m_geometry.tableEntryKind(l1[i]);
            if (kind == EntryKind::Valid)
                valid.push_back(i);
            else if (isInvalid(kind))
                cell.kind = std::max(cell.kind, SketchKind::Broken);
        }
        if (valid.empty())
            return;
        const auto chosen = valid[valid.size() / 2];
        const auto table = (firstTable + chosen) * perTable;
        const auto from = std::max(first, table) - table;
        const auto to = std::min(first + count, table + perTable) - table;
        const auto used = countData(cell, number, read(cell, l1[chosen], from, to - from));
        cell.data = static_cast<std::uint8_t>(used * valid.size() / l1.size());
    }

    /// How many of the entries lead to data, of 255.
    std::uint64_t countData(
        SketchCell &cell, std::size_t number, std::span<const std::uint64_t> entries)
    {
        std::uint64_t used = 0;
        for (const auto entry : entries) {
            const auto kind = m_geometry.dataEntryKind(entry);
            if (kind == EntryKind::Valid) {
                ++used;
                m_seen.emplace_back(entry, number);
            } else if (isInvalid(kind)) {
                cell.kind = std::max(cell.kind, SketchKind::Broken);
            }
        }
        return entries.empty() ? 0 : (used * 255 + entries.size() - 1) / entries.size();
    }

    /// Several cells may have read the same entry of a small disk: that is one reference.
    void markShared()
    {
        if (m_geometry.guestClusters() < kSketchCells)
            return;
        std::ranges::sort(m_seen);
        for (auto next = std::ranges::adjacent_find(m_seen, {}, &Seen::first); next != m_seen.end();
            next = std::ranges::adjacent_find(next + 1, m_seen.end(), {}, &Seen::first)) {
            for (const auto cell : { next->second, (next + 1)->second }) {
                auto &kind = m_sketch.cells[cell].kind;
                kind = std::max(kind, SketchKind::Shared);
            }
        }
    }

    using Seen = std::pair<std::uint64_t, std::size_t>; ///< a place in the file, a cell

    const Image &m_image;
    const Geometry &m_geometry;
    Sketch m_sketch;
    std::vector<Seen> m_seen;
};

} // namespace

Sketch sketchOf(const Image &image)
{
    Sketch sketch;
    if (image.checkable())
        sketch = Sketcher(image, *image.geometry()).draw();
    sketch.damaged = sketch.damaged || !image.headerProblems().empty();
    return sketch;
}

} // namespace qed
