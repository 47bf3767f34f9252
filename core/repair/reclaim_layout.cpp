// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/repair/reclaim_layout.h"

#include <algorithm>
#include <optional>

namespace qed {

namespace {

class Layout final {
public:
    /// The file is to have `boundary` clusters.
    Layout(const ReclaimInput &input, std::uint64_t boundary) : m_input(input), m_boundary(boundary)
    {
        for (const auto table : input.tables) {
            if (endOf(table) > boundary)
                m_movingTables.push_back(table);
        }
    }

    /// Nothing when some table or some evacuated cluster finds no room; lowestEnd() is a boundary
    /// to try next then.
    std::optional<ReclaimLayout> make()
    {
        findEmptyWindows();
        findOccupiedWindows();
        if (m_windows.size() < m_movingTables.size())
            return std::nullopt;
        std::ranges::sort(m_windows);
        ReclaimLayout layout { .clustersAfter = m_boundary };
        for (std::size_t i = 0; i < m_movingTables.size(); ++i)
            layout.tables.push_back({ m_movingTables[i], m_windows[i] });
        return placeData(layout) ? std::optional(std::move(layout)) : std::nullopt;
    }

    /// With one table less to move.
    [[nodiscard]] std::uint64_t lowestEnd() const
    {
        return m_movingTables.empty() ? m_input.fileClusters : endOf(m_movingTables.front());
    }

private:
    [[nodiscard]] std::uint64_t endOf(std::uint64_t table) const
    {
        return table + m_input.tableSize;
    }
    [[nodiscard]] std::uint64_t nextHole(std::uint64_t at) const
    {
        return m_input.referenced.next(at, m_boundary, false);
    }
    [[nodiscard]] bool enough() const { return m_windows.size() >= m_movingTables.size(); }

    /// Leaked stretches that hold whole tables.
    void findEmptyWindows()
    {
        for (auto at = nextHole(m_input.headerClusters); at < m_boundary && !enough();) {
            const auto end = m_input.referenced.next(at, m_boundary, true);
            for (; at + m_input.tableSize <= end && !enough(); at += m_input.tableSize)
                m_windows.push_back(at);
            at = nextHole(end);
        }
    }

    /// Stretches between tables whose data must move away first.
    void findOccupiedWindows()
    {
        const auto taken = m_windows; // ordered, as they were found
        auto at = m_input.headerClusters;
        auto table = m_input.tables.begin();
        auto window = taken.begin();
        while (!enough() && at + m_input.tableSize <= m_boundary) {
            while (table != m_input.tables.end() && endOf(*table) <= at)
                ++table;
            while (window != taken.end() && *window + m_input.tableSize <= at)
                ++window;
            const auto end = at + m_input.tableSize;
            if (table != m_input.tables.end() && *table < end) {
                at = endOf(*table);
            } else if (window != taken.end() && *window < end) {
                at = *window + m_input.tableSize;
            } else {
                m_windows.push_back(at);
                at = end;
            }
        }
    }

    [[nodiscard]] bool isTable(std::uint64_t cluster) const
    {
        const auto after = std::ranges::upper_bound(m_input.tables, cluster);
        return after != m_input.tables.begin() && cluster < endOf(after[-1]);
    }
    [[nodiscard]] bool inWindow(std::uint64_t cluster) const
    {
        const auto after = std::ranges::upper_bound(m_windows, cluster);
        return after != m_windows.begin() && cluster < after[-1] + m_input.tableSize;
    }

    void addUsed(std::vector<ClusterMove> &moves, std::uint64_t from, std::uint64_t to) const
    {
        for (auto at = m_input.referenced.next(from, to, true); at < to;
            at = m_input.referenced.next(at + 1, to, true)) {
            if (!isTable(at))
                moves.push_back({ at, 0 });
        }
    }

    /// Data in windows must have gone before tables come; the rest may wait for what tables free.
    bool placeData(ReclaimLayout &layout) const
    {
        for (const auto window : m_windows)
            addUsed(layout.early, window, window + m_input.tableSize);
        const auto evacuated = layout.early.size();
        addUsed(layout.early, m_boundary, m_input.fileClusters);
        std::size_t placed = 0;
        for (auto hole = nextHole(m_input.headerClusters);
            hole < m_boundary && placed < layout.early.size(); hole = nextHole(hole + 1)) {
            if (!inWindow(hole))
                layout.early[placed++].to = hole;
        }
        if (placed < evacuated)
            return false;
        layout.late.assign(
            layout.early.begin() + static_cast<std::ptrdiff_t>(placed), layout.early.end());
        layout.early.resize(placed);
        std::ranges::sort(layout.early, {}, &ClusterMove::from);
        return placeLate(layout);
    }

    bool placeLate(ReclaimLayout &layout) const
    {
        std::size_t placed = 0;
        for (const auto table : m_movingTables) {
            for (auto at = table; at < m_boundary && placed < layout.late.size(); ++at)
                layout.late[placed++].to = at;
        }
        return placed == layout.late.size();
    }

    const ReclaimInput &m_input;
    std::uint64_t m_boundary;
    std::vector<std::uint64_t> m_movingTables; ///< first clusters
    std::vector<std::uint64_t> m_windows; ///< first clusters
};

/// The lowest place behind which at most maxMoves clusters are used.
std::uint64_t boundaryOfLimit(const ReclaimInput &input)
{
    std::uint64_t low = input.headerClusters;
    std::uint64_t high = input.fileClusters;
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        if (input.referenced.count(middle, input.fileClusters - middle) <= input.maxMoves)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

} // namespace

ReclaimLayout layOut(const ReclaimInput &input)
{
    const auto clusters = input.fileClusters - input.headerClusters;
    const auto used = input.referenced.count(input.headerClusters, clusters);
    const auto shortest = input.headerClusters + used;
    for (auto boundary = std::max(shortest, boundaryOfLimit(input));;) {
        Layout layout(input, boundary);
        if (auto made = layout.make()) {
            made->partial = boundary > shortest;
            return *std::move(made);
        }
        boundary = std::max(boundary + 1, layout.lowestEnd());
    }
}

} // namespace qed
