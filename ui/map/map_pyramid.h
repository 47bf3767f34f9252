// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Which kinds are in which part of a map, for every power of two from 64 clusters up: a cell of any
// zoom is one look-up.
//
// A tile stands for 64 << level clusters in 16 bits: a mask of the kinds in it, and the benign kind
// that has most of its clusters. Nothing is averaged away: a tile's mask is the union of the masks
// below it. All levels together take 4 bytes per 64 clusters (64 MiB for 2^30 clusters), the sums
// 96 bytes per 2^16 clusters. Finer cells, and the ragged ends of ranges, come from the model's
// runs; they never touch more than 2^16 clusters.
#pragma once

#include "core/base/progress.h"
#include "ui/map/map_model.h"

#include <memory>
#include <optional>
#include <vector>

namespace qed::ui {

struct CellState {
    KindMask kinds = 0; ///< all that are in the cell
    Kind benign = kNoKind; ///< the one with most clusters of those that are no problem

    friend bool operator==(const CellState &, const CellState &) = default;
};

/// Immutable; may be read from any thread.
class MapPyramid final {
public:
    /// What can be drawn: a pyramid of so many clusters takes 256 MiB.
    static constexpr std::uint64_t kMaxClusters = std::uint64_t { 1 } << 32;

    /// Walks the whole model, which has no more than kMaxClusters, so it belongs on a worker
    /// thread. Null when stopped.
    [[nodiscard]] static std::shared_ptr<const MapPyramid> build(
        std::shared_ptr<const MapModel> model, const Progress &progress = {});

    [[nodiscard]] const MapModel &model() const noexcept { return *m_model; }
    [[nodiscard]] std::uint64_t clusters() const noexcept { return m_clusters; }

    /// Appends the states of cells [first, first + count) of 1 << shift clusters each to `out`,
    /// which is cleared. Cells behind the end have no kinds.
    void cells(std::uint64_t first, std::uint64_t count, unsigned shift,
        std::vector<CellState> &out) const;
    [[nodiscard]] KindMask kindsIn(const ClusterRange &range) const;
    /// Exact. Clusters of each kind in `range`, which is cut to the model.
    [[nodiscard]] KindCounts counts(ClusterRange range) const;
    /// Over the whole model.
    [[nodiscard]] KindCounts counts() const { return counts({ 0, m_clusters }); }

    /// The first cluster at or after `from` whose kind is in `mask`.
    [[nodiscard]] std::optional<std::uint64_t> next(KindMask mask, std::uint64_t from) const;
    /// The last cluster below `before` whose kind is in `mask`.
    [[nodiscard]] std::optional<std::uint64_t> previous(KindMask mask, std::uint64_t before) const;

    /// `cluster` lies inside the model.
    [[nodiscard]] Kind kindAt(std::uint64_t cluster) const;
    /// All neighbours of the same kind.
    [[nodiscard]] ClusterRange runAt(std::uint64_t cluster) const;

private:
    using Tile = std::uint16_t;
    class Builder;

    MapPyramid() = default;
    [[nodiscard]] KindMask tileMask(unsigned level, std::uint64_t tile) const;
    [[nodiscard]] KindMask maskByRuns(const ClusterRange &range) const;
    [[nodiscard]] KindCounts countsBefore(std::uint64_t cluster) const;
    void cellsByRuns(std::uint64_t first, std::uint64_t count, unsigned shift,
        std::vector<CellState> &out) const;

    std::shared_ptr<const MapModel> m_model;
    std::uint64_t m_clusters = 0;
    KindMask m_problems = 0;
    std::vector<std::vector<Tile>> m_levels;
    std::vector<KindCounts> m_sums; ///< entry n: clusters of each kind in [0, n << 16)
};

} // namespace qed::ui
