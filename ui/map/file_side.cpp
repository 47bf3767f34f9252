// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/file_side.h"

#include "ui/map/file_map_model.h"
#include "ui/session/place_lookup.h"

#include <QCoreApplication>

namespace qed::ui {

std::uint64_t FileSide::clusters(const Geometry &geometry) const
{
    return geometry.fileClusters();
}

MadeModel FileSide::model(const std::shared_ptr<const Image> &,
    const std::shared_ptr<const ClusterMap> &map, const Progress &) const
{
    return std::make_shared<FileMapModel>(map);
}

std::shared_ptr<const MapModel> FileSide::liveModel(const LiveMap &live) const
{
    const auto map = live.snapshot();
    return map ? std::make_shared<FileMapModel>(map) : nullptr;
}

QString FileSide::emptyText() const
{
    return QCoreApplication::translate(
        "qed::ui::FileSide", "The file is shorter than one cluster.");
}

Place FileSide::placeOf(const Image &image, const ClusterRange &range) const
{
    auto place = clusterPlace(*image.geometry(), range.first);
    if (range.count > 1)
        place.file.length = range.count * image.geometry()->clusterSize();
    return place;
}

MapMarks FileSide::marks(const Geometry &geometry, const Place &place, const PlaceDetails *) const
{
    return { clustersOf(geometry, place.file) };
}

std::optional<std::pair<std::uint64_t, PlaceNote>> FileSide::note(
    const Geometry &, const PlaceDetails &details) const
{
    if (!details.at)
        return std::nullopt;
    return std::pair { details.at->cluster, guestNote(details.references) };
}

} // namespace qed::ui
