// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/guest_map_model.h"

#include "ui/map/class_style.h"
#include "ui/text/guest_class_text.h"

#include <utility>

namespace qed::ui {

static_assert(kGuestClassCount <= kMaxKinds);

GuestMapModel::GuestMapModel(GuestClusters clusters) : m_clusters(std::move(clusters))
{
    for (std::size_t kind = 0; kind < kGuestClassCount; ++kind) {
        const auto guestClass = static_cast<GuestClass>(kind);
        m_kinds.push_back({ className(guestClass), styleOf(guestClass), qed::isProblem(guestClass),
            [guestClass](std::uint64_t count) { return clustersText(guestClass, count); } });
    }
}

void GuestMapModel::forEachRun(const ClusterRange &range, const Visit &visit) const
{
    m_clusters.forEachRun(range.first, range.end(), [&visit](const GuestRun &run) {
        return visit({ run.first, run.count }, static_cast<Kind>(run.guestClass));
    });
}

} // namespace qed::ui
