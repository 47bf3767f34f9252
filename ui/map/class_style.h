// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// How each class of clusters is painted: the same in the maps, in the hex view and in the
// inspector.
#pragma once

#include "core/map/cluster_class.h"
#include "core/map/guest_clusters.h"
#include "ui/map/map_style.h"

namespace qed::ui {

[[nodiscard]] MapStyle styleOf(ClusterClass clusterClass);
[[nodiscard]] MapStyle styleOf(GuestClass guestClass);

} // namespace qed::ui
