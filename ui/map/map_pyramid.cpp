// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_pyramid.h"

#include <algorithm>
#include <bit>

namespace qed::ui {

namespace {

constexpr unsigned kTileShift = 6;
constexpr std::uint64_t kTileClusters = std::uint64_t { 1 } << kTileShift;
constexpr unsigned kSumShift = 16;

constexpr unsigned kBenignShift = kMaxKinds;
constexpr KindMask kAllKinds = (1U << kMaxKinds) - 1;

void sum(KindCounts &to, const KindCounts &from)
{
    for (Kind kind = 0; kind < kMaxKinds; ++kind)
        to[kind] += from[kind];
}

[[nodiscard]] constexpr KindMask bit(Kind kind) noexcept
{
    return static_cast<KindMask>(1U << kind);
}

template <typename Counts>
[[nodiscard]] CellState stateOf(const Counts &counts, KindMask problems)
{
    CellState state;
    for (Kind kind = 0; kind < kMaxKinds; ++kind) {
        if (counts[kind] == 0)
            continue;
        state.kinds |= bit(kind);
        const bool benign = (problems & bit(kind)) == 0;
        if (benign && (state.benign == kNoKind || counts[kind] > counts[state.benign]))
            state.benign = kind;
    }
    return state;
}

} // namespace

/// Takes runs in order. Each level counts the kinds of its open tile, so that the benign kind is
/// exact on every level.
class MapPyramid::Builder final {
public:
    explicit Builder(MapPyramid &pyramid) : m_pyramid(pyramid)
    {
        const auto tiles = (pyramid.m_clusters + kTileClusters - 1) >> kTileShift;
        const unsigned levels
            = tiles == 0 ? 0 : static_cast<unsigned>(std::bit_width(tiles - 1)) + 1;
        pyramid.m_levels.resize(levels);
        for (unsigned level = 0; level < levels; ++level)
            pyramid.m_levels[level].reserve(((tiles - 1) >> level) + 1);
        m_open.resize(levels + 1);
        pyramid.m_sums.reserve((pyramid.m_clusters >> kSumShift) + 1);
        pyramid.m_sums.push_back({});
    }

    [[nodiscard]] bool add(ClusterRange run, Kind kind, const Progress &progress)
    {
        while (!run.empty()) {
            const auto room = kTileClusters - (run.first & (kTileClusters - 1));
            const auto part = std::min(room, run.count);
            m_open[0][kind] += part;
            run = { run.first + part, run.count - part };
            if (part == room)
                close(0);
            if ((run.first & 0xFFFFF) == 0 && progress.stopRequested())
                return false;
        }
        return true;
    }

    /// Closes the tiles that the end of the model cuts off.
    void finish()
    {
        for (unsigned level = 0; level < m_pyramid.m_levels.size(); ++level) {
            if (std::ranges::any_of(m_open[level], [](auto count) { return count != 0; }))
                pushTile(level);
        }
    }

private:
    void close(unsigned level)
    {
        pushTile(level);
        const auto closed = m_pyramid.m_levels[level].size();
        if (level + kTileShift == kSumShift)
            m_pyramid.m_sums.push_back(m_total);
        if (closed % 2 == 0 && level + 1 < m_pyramid.m_levels.size())
            close(level + 1);
    }

    void pushTile(unsigned level)
    {
        auto &open = m_open[level];
        const auto state = stateOf(open, m_pyramid.m_problems);
        m_pyramid.m_levels[level].push_back(
            static_cast<Tile>(state.kinds | state.benign << kBenignShift));
        sum(m_open[level + 1], open);
        if (level == 0)
            sum(m_total, open);
        open = {};
    }

    MapPyramid &m_pyramid;
    std::vector<KindCounts> m_open;
    KindCounts m_total {};
};

std::shared_ptr<const MapPyramid> MapPyramid::build(
    std::shared_ptr<const MapModel> model, const Progress &progress)
{
    std::shared_ptr<MapPyramid> pyramid(new MapPyramid);
    pyramid->m_clusters = model->clusters();
    pyramid->m_problems = model->problems();
    pyramid->m_model = std::move(model);
    Builder builder(*pyramid);
    bool whole = true;
    pyramid->m_model->forEachRun(
        { 0, pyramid->m_clusters }, [&](const ClusterRange &run, Kind kind) {
            return whole = builder.add(run, kind, progress);
        });
    if (!whole || progress.stopRequested())
        return nullptr;
    builder.finish();
    return pyramid;
}

KindMask MapPyramid::tileMask(unsigned level, std::uint64_t tile) const
{
    return m_levels[level][tile] & kAllKinds;
}

KindMask MapPyramid::maskByRuns(const ClusterRange &range) const
{
    KindMask mask = 0;
    m_model->forEachRun(range, [&](const ClusterRange &, Kind kind) {
        mask |= bit(kind);
        return true;
    });
    return mask;
}

void MapPyramid::cells(
    std::uint64_t first, std::uint64_t count, unsigned shift, std::vector<CellState> &out) const
{
    out.clear();
    if (shift < kTileShift) {
        cellsByRuns(first, count, shift, out);
        return;
    }
    out.resize(count);
    if (m_levels.empty())
        return;
    const auto level = std::min<std::size_t>(shift - kTileShift, m_levels.size() - 1);
    const auto &tiles = m_levels[level];
    for (auto tile = first; tile < std::min<std::uint64_t>(first + count, tiles.size()); ++tile)
        out[tile - first] = { static_cast<KindMask>(tiles[tile] & kAllKinds),
            static_cast<Kind>(tiles[tile] >> kBenignShift) };
}

void MapPyramid::cellsByRuns(
    std::uint64_t first, std::uint64_t count, unsigned shift, std::vector<CellState> &out) const
{
    out.resize(count);
    const auto from = std::min(first << shift, m_clusters);
    const auto to = std::min((first + count) << shift, m_clusters);
    std::array<std::uint8_t, kMaxKinds> open {};
    m_model->forEachRun({ from, to - from }, [&](const ClusterRange &run, Kind kind) {
        for (auto at = run.first; at < run.end();) {
            const auto cell = at >> shift;
            const auto stop = std::min({ run.end(), (cell + 1) << shift });
            open[kind] = static_cast<std::uint8_t>(open[kind] + (stop - at));
            at = stop;
            if (at == (cell + 1) << shift || at == to) {
                out[cell - first] = stateOf(open, m_problems);
                open = {};
            }
        }
        return true;
    });
}

KindMask MapPyramid::kindsIn(const ClusterRange &range) const
{
    const auto end = std::min(range.end(), m_clusters);
    KindMask mask = 0;
    for (auto at = range.first; at < end;) {
        const auto aligned = at == 0 ? 63U : static_cast<unsigned>(std::countr_zero(at));
        const auto fits = static_cast<unsigned>(std::bit_width(end - at)) - 1;
        const auto shift = std::min(aligned, fits);
        if (shift >= kTileShift) {
            mask |= tileMask(shift - kTileShift, at >> shift);
            at += std::uint64_t { 1 } << shift;
        } else {
            const auto stop = std::min(end, (at | (kTileClusters - 1)) + 1);
            mask |= maskByRuns({ at, stop - at });
            at = stop;
        }
    }
    return mask;
}

KindCounts MapPyramid::countsBefore(std::uint64_t cluster) const
{
    auto counts = m_sums[cluster >> kSumShift];
    const auto from = cluster >> kSumShift << kSumShift;
    m_model->forEachRun({ from, cluster - from }, [&](const ClusterRange &run, Kind kind) {
        counts[kind] += run.count;
        return true;
    });
    return counts;
}

KindCounts MapPyramid::counts(ClusterRange range) const
{
    const auto first = std::min(range.first, m_clusters);
    auto counts = countsBefore(std::min(range.end(), m_clusters));
    const auto before = countsBefore(first);
    for (Kind kind = 0; kind < kMaxKinds; ++kind)
        counts[kind] -= before[kind];
    return counts;
}

std::optional<std::uint64_t> MapPyramid::next(KindMask mask, std::uint64_t from) const
{
    while (from < m_clusters) {
        // Skip the largest tile that begins here and holds nothing of the kind.
        std::uint64_t skip = 0;
        for (unsigned level = 0; level < m_levels.size(); ++level) {
            const auto size = kTileClusters << level;
            if (from % size != 0 || (tileMask(level, from / size) & mask) != 0)
                break;
            skip = size;
        }
        if (skip == 0) {
            skip = kTileClusters - from % kTileClusters;
            std::optional<std::uint64_t> found;
            m_model->forEachRun({ from, std::min(skip, m_clusters - from) },
                [&](const ClusterRange &run, Kind kind) {
                    if ((mask & bit(kind)) != 0)
                        found = run.first;
                    return !found;
                });
            if (found)
                return found;
        }
        from += skip;
    }
    return std::nullopt;
}

std::optional<std::uint64_t> MapPyramid::previous(KindMask mask, std::uint64_t before) const
{
    before = std::min(before, m_clusters);
    while (before > 0) {
        std::uint64_t skip = 0;
        for (unsigned level = 0; level < m_levels.size(); ++level) {
            const auto size = kTileClusters << level;
            if (before % size != 0 || (tileMask(level, before / size - 1) & mask) != 0)
                break;
            skip = size;
        }
        if (skip == 0) {
            skip = (before - 1) % kTileClusters + 1;
            std::optional<std::uint64_t> found;
            m_model->forEachRun({ before - skip, skip }, [&](const ClusterRange &run, Kind kind) {
                if ((mask & bit(kind)) != 0)
                    found = run.end() - 1;
                return true;
            });
            if (found)
                return found;
        }
        before -= skip;
    }
    return std::nullopt;
}

Kind MapPyramid::kindAt(std::uint64_t cluster) const
{
    Kind found = kNoKind;
    m_model->forEachRun({ cluster, 1 }, [&](const ClusterRange &, Kind kind) {
        found = kind;
        return false;
    });
    return found;
}

ClusterRange MapPyramid::runAt(std::uint64_t cluster) const
{
    const auto others = static_cast<KindMask>(kAllKinds & ~bit(kindAt(cluster)));
    const auto before = previous(others, cluster);
    const auto first = before ? *before + 1 : 0;
    return { first, next(others, cluster).value_or(m_clusters) - first };
}

} // namespace qed::ui
