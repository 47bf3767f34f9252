// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/guest_side.h"

#include "core/backing/chain.h"
#include "ui/map/guest_map_model.h"
#include "ui/session/place_lookup.h"
#include "ui/text/error_text.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace qed::ui {

namespace {

struct GuestSideText {
    Q_DECLARE_TR_FUNCTIONS(GuestSideText)
};

[[nodiscard]] QString reasonText(const Error &error)
{
    if (error.kind != ErrorKind::NeedsTooMuchMemory)
        return errorText(error);
    return GuestSideText::tr(
        "What the clusters of the guest disk read from changes so often that the map would take "
        "more than %1 of memory. Structure and findings show everything nevertheless.")
        .arg(sizeText(error.allowed));
}

} // namespace

std::uint64_t GuestSide::clusters(const Geometry &geometry) const
{
    return geometry.guestClusters();
}

MadeModel GuestSide::model(const std::shared_ptr<const Image> &image,
    const std::shared_ptr<const ClusterMap> &map, const Progress &progress) const
{
    auto clusters = GuestClusters::build(*image, *map, baseReach(*image), progress);
    if (!clusters)
        return noMap(reasonText(clusters.error()));
    return std::make_shared<GuestMapModel>(*std::move(clusters));
}

QString GuestSide::emptyText() const
{
    return GuestSideText::tr("By the header, the guest disk has a size of 0.");
}

Place GuestSide::placeOf(const Image &image, const ClusterRange &range) const
{
    const auto &geometry = *image.geometry();
    const auto first = range.first << geometry.clusterBits();
    const auto whole = range.count << geometry.clusterBits();
    return guestPlace(image, { first, std::min(whole, geometry.imageSize() - first) });
}

MapMarks GuestSide::marks(
    const Geometry &geometry, const Place &place, const PlaceDetails *details) const
{
    const auto guest
        = place.guest.empty() && details != nullptr ? details->place.guest : place.guest;
    MapMarks marks { clustersOf(geometry, guest) };
    // What leads to the bytes of an entry leads to its table: no other place of this one.
    if (details == nullptr || leadsNowhere(place))
        return marks;
    const bool entry = place.slot && place.inL2;
    for (const auto &reference : details->references.references) {
        if (entry && reference.kind != Reference::Kind::L2ToData)
            continue;
        const auto range = clustersOf(geometry, reference.guest);
        if (!range.empty() && !range.overlaps(marks.selection))
            marks.counterparts.push_back(range);
    }
    return marks;
}

std::optional<std::pair<std::uint64_t, PlaceNote>> GuestSide::note(
    const Geometry &geometry, const PlaceDetails &details) const
{
    const auto guest = clustersOf(geometry, details.place.guest);
    if (guest.empty())
        return std::nullopt;
    return std::pair { guest.first, fileNote(details) };
}

} // namespace qed::ui
