// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Where the map of the guest's disk is divided: the partitions' boundaries as clusters, and as
// lines between cells. Pure arithmetic, tested without a window.
#pragma once

#include "core/guest/partitions.h"
#include "ui/map/map_layout.h"

#include <QRect>

#include <cstdint>
#include <span>
#include <vector>

namespace qed::ui {

/// Clusters at which a partition begins, or behind which one ends, ascending, each once; neither
/// the first cluster nor one behind the last. A cluster that one partition ends in and another
/// begins in is there once.
[[nodiscard]] std::vector<std::uint64_t> boundaryClusters(
    std::span<const Partition> partitions, std::uint64_t clusterSize, std::uint64_t clusters);

/// What is on screen of the lines that part the cells before a boundary from those behind it, in
/// the map's coordinates, one device-independent pixel thick: the last one before the cell on the
/// right, or below, which cells leave free from kDefaultCell on. The boundary is before the cell
/// that holds its cluster. `boundaries` ascend; `topRow` is the first row that is seen.
[[nodiscard]] std::vector<QRect> boundaryLines(
    const MapLayout &layout, std::uint64_t topRow, std::span<const std::uint64_t> boundaries);

} // namespace qed::ui
