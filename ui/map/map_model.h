// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What a map shows: clusters in a row, each of one kind. The file is one such model; the guest's
// disk can be another.
#pragma once

#include "ui/map/cluster_range.h"
#include "ui/map/map_style.h"

#include <QString>

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace qed::ui {

/// Index in MapModel::kinds().
using Kind = std::uint8_t;
/// Bit n stands for kind n.
using KindMask = std::uint16_t;

inline constexpr std::size_t kMaxKinds = 12;
inline constexpr Kind kNoKind = 15;

using KindCounts = std::array<std::uint64_t, kMaxKinds>;

struct MapKind {
    QString name; ///< translated, as the legend has it: "Double reference"
    MapStyle style = MapStyle::Unscanned;
    bool problem = false;
    /// That many clusters of the kind, within a sentence: "62 data clusters".
    std::function<QString(std::uint64_t)> counted {};
};

/// Immutable; may be read from any thread.
class MapModel {
public:
    MapModel() = default;
    MapModel(const MapModel &) = delete;
    MapModel &operator=(const MapModel &) = delete;
    virtual ~MapModel() = default;

    /// At most kMaxKinds, from benign to severe: of several kinds in a cell the last one is
    /// painted.
    [[nodiscard]] virtual const std::vector<MapKind> &kinds() const = 0;
    [[nodiscard]] virtual std::uint64_t clusters() const = 0;
    [[nodiscard]] virtual std::uint64_t clusterSize() const = 0; ///< bytes

    /// False ends the walk.
    using Visit = std::function<bool(const ClusterRange &, Kind)>;
    /// Runs that cover `range` in order; `range` lies inside the model.
    virtual void forEachRun(const ClusterRange &range, const Visit &visit) const = 0;

    /// Which kinds are problems.
    [[nodiscard]] KindMask problems() const;
};

/// Clusters of which only the number is known yet.
class UnscannedModel final : public MapModel {
public:
    UnscannedModel(std::uint64_t clusters, std::uint64_t clusterSize);

    [[nodiscard]] const std::vector<MapKind> &kinds() const override { return m_kinds; }
    [[nodiscard]] std::uint64_t clusters() const override { return m_clusters; }
    [[nodiscard]] std::uint64_t clusterSize() const override { return m_clusterSize; }
    void forEachRun(const ClusterRange &range, const Visit &visit) const override;

private:
    std::vector<MapKind> m_kinds;
    std::uint64_t m_clusters;
    std::uint64_t m_clusterSize;
};

} // namespace qed::ui
