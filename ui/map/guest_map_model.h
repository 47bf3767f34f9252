// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The clusters of the guest's disk, by what they read from.
#pragma once

#include "core/map/guest_clusters.h"
#include "ui/map/map_model.h"

#include <memory>

namespace qed::ui {

/// A kind's index is the value of its GuestClass. Reads nothing from the file.
class GuestMapModel final : public MapModel {
public:
    explicit GuestMapModel(GuestClusters clusters);

    [[nodiscard]] const std::vector<MapKind> &kinds() const override { return m_kinds; }
    [[nodiscard]] std::uint64_t clusters() const override { return m_clusters.clusters(); }
    [[nodiscard]] std::uint64_t clusterSize() const override { return m_clusters.clusterSize(); }
    void forEachRun(const ClusterRange &range, const Visit &visit) const override;

private:
    GuestClusters m_clusters;
    std::vector<MapKind> m_kinds;
};

} // namespace qed::ui
