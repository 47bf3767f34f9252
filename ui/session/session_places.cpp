// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The places that are selected in a window, with what the last check found there.
#include "ui/session/place_lookup.h"
#include "ui/session/session.h"

#include <utility>

namespace qed::ui {

Place Session::placeOfFinding(std::size_t index) const
{
    return findingPlace(*image(), *report(), index);
}

Place Session::placeOfCluster(std::uint64_t cluster) const
{
    Q_ASSERT(image() && image()->geometry());
    return withFinding(clusterPlace(*image()->geometry(), cluster));
}

Place Session::placeOfEntry(
    TableSlot slot, bool inL2, std::uint64_t value, ByteRange entryBytes) const
{
    Q_ASSERT(image() && image()->geometry());
    return withFinding(entryPlace(*image()->geometry(), slot, inL2, value, entryBytes));
}

Place Session::withFinding(Place place) const
{
    if (image() && report())
        place.finding = findingAt(*image(), *report(), place);
    return place;
}

} // namespace qed::ui
