// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The map of the file.
#pragma once

#include "ui/map/map_side.h"

namespace qed::ui {

class FileSide final : public MapSide {
public:
    [[nodiscard]] MapSpace space() const override { return MapSpace::File; }
    [[nodiscard]] std::uint64_t clusters(const Geometry &geometry) const override;
    [[nodiscard]] MadeModel model(const std::shared_ptr<const Image> &image,
        const std::shared_ptr<const ClusterMap> &map, const Progress &progress) const override;
    [[nodiscard]] std::shared_ptr<const MapModel> liveModel(const LiveMap &live) const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] bool placesTakeTime() const override { return false; }
    [[nodiscard]] Place placeOf(const Image &image, const ClusterRange &range) const override;
    [[nodiscard]] MapMarks marks(
        const Geometry &geometry, const Place &place, const PlaceDetails *details) const override;
    [[nodiscard]] std::optional<std::pair<std::uint64_t, PlaceNote>> note(
        const Geometry &geometry, const PlaceDetails &details) const override;
};

} // namespace qed::ui
