// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// One of the two maps: what it is drawn from, and how its clusters and the places of an image are
// translated into each other.
#pragma once

#include "core/base/progress.h"
#include "ui/map/map_model.h"
#include "ui/map/map_space.h"
#include "ui/map/message_page.h"
#include "ui/map/place_note.h"
#include "ui/session/session.h"

#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace qed::ui {

using MadeModel = std::expected<std::shared_ptr<const MapModel>, MapMessage>;

struct MapSource {
    /// The map has to be drawn anew when this is another.
    std::shared_ptr<const void> origin;
    /// Takes time and may read the file: for a worker.
    std::function<MadeModel(const Progress &)> make;
};

/// The clusters of a map that a place is.
struct MapMarks {
    ClusterRange selection {};
    std::vector<ClusterRange> counterparts {}; ///< its other places
};

/// Without state; may be used from any thread.
class MapSide {
public:
    MapSide() = default;
    MapSide(const MapSide &) = delete;
    MapSide &operator=(const MapSide &) = delete;
    virtual ~MapSide() = default;

    [[nodiscard]] virtual MapSpace space() const = 0;
    /// How many clusters the map of such an image has.
    [[nodiscard]] virtual std::uint64_t clusters(const Geometry &geometry) const = 0;
    /// The model of an image that was checked. May read the file: for a worker.
    [[nodiscard]] virtual MadeModel model(const std::shared_ptr<const Image> &image,
        const std::shared_ptr<const ClusterMap> &map, const Progress &progress) const
        = 0;
    /// What a running check has seen of it; null when there is nothing to see yet. For a worker.
    [[nodiscard]] virtual std::shared_ptr<const MapModel> liveModel(const LiveMap &) const
    {
        return nullptr;
    }
    /// Why a map of no clusters is empty.
    [[nodiscard]] virtual QString emptyText() const = 0;

    /// placeOf() reads the file.
    [[nodiscard]] virtual bool placesTakeTime() const = 0;
    /// The place of clusters inside the map.
    [[nodiscard]] virtual Place placeOf(const Image &image, const ClusterRange &range) const = 0;
    /// What of the map is selected when `place` is. `details` are null while they are not known.
    [[nodiscard]] virtual MapMarks marks(
        const Geometry &geometry, const Place &place, const PlaceDetails *details) const
        = 0;
    /// The cluster that the details are about, and what is to be said about it.
    [[nodiscard]] virtual std::optional<std::pair<std::uint64_t, PlaceNote>> note(
        const Geometry &geometry, const PlaceDetails &details) const
        = 0;
};

/// The clusters that hold the bytes; none for no bytes.
[[nodiscard]] ClusterRange clustersOf(const Geometry &geometry, const ByteRange &bytes);

/// "No map", and why.
[[nodiscard]] std::unexpected<MapMessage> noMap(const QString &text);

/// What the map is drawn from now, or why it can't be drawn. `side` lives as long as the source.
[[nodiscard]] std::expected<MapSource, MapMessage> mapSource(
    const Session &session, const std::shared_ptr<const MapSide> &side);

} // namespace qed::ui
