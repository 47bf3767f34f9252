// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The clusters of an image file, as a check classed them.
#pragma once

#include "core/map/cluster_map.h"
#include "ui/map/map_model.h"

#include <memory>

namespace qed::ui {

/// A kind's index is the value of its ClusterClass.
class FileMapModel final : public MapModel {
public:
    explicit FileMapModel(std::shared_ptr<const ClusterMap> map);

    [[nodiscard]] const std::vector<MapKind> &kinds() const override { return m_kinds; }
    [[nodiscard]] std::uint64_t clusters() const override { return m_map->clusters(); }
    [[nodiscard]] std::uint64_t clusterSize() const override;
    void forEachRun(const ClusterRange &range, const Visit &visit) const override;

private:
    std::shared_ptr<const ClusterMap> m_map;
    std::vector<MapKind> m_kinds;
};

} // namespace qed::ui
