// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// How each class of clusters is painted: the same in the map, in the hex view and in the inspector.
#pragma once

#include "core/map/cluster_class.h"
#include "ui/map/map_style.h"

namespace qed::ui {

[[nodiscard]] MapStyle styleOf(ClusterClass clusterClass);

} // namespace qed::ui
