// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the map says about clusters, in words: for the hover card, the status bar and screen
// readers.
#pragma once

#include "core/guest/partitions.h"
#include "ui/map/cell_grid.h"
#include "ui/map/map_pyramid.h"
#include "ui/map/map_space.h"

#include <QString>

#include <span>

namespace qed::ui {

/// "double reference", "L2 table": a kind's name within a sentence.
[[nodiscard]] QString nameInSentence(const MapKind &kind);

/// "File map", "Guest disk map".
[[nodiscard]] QString mapName(MapSpace space);
/// How a map is read and used, for screen readers.
[[nodiscard]] QString mapDescription(MapSpace space, CellOrder order);

/// "Cluster 8,211", "Clusters 8,192–8,255 (64)"; "Guest cluster 8,211".
[[nodiscard]] QString rangeTitle(MapSpace space, const ClusterRange &range);
/// The bytes of the clusters: "0x20130000–0x2013FFFF"; of the guest's disk: "Guest disk 0x…".
[[nodiscard]] QString rangeBytes(MapSpace space, const MapModel &model, const ClusterRange &range);
/// For the status bar: "Cluster 8,211 · 1 data cluster (64 KiB)". On the guest's disk with the
/// offset: "Guest cluster 8,211 at 0x20130000 · 1 data cluster (64 KiB)".
[[nodiscard]] QString selectionText(MapSpace space, const MapPyramid &pyramid,
    const ClusterRange &range, const QString &partitions = {});
/// The partitions that the clusters are in, as partitionsText() has them.
[[nodiscard]] QString rangePartitions(
    std::span<const Partition> partitions, const MapModel &model, const ClusterRange &range);

/// "1 cluster with several references, 62 data clusters": worst first where problems are, then by
/// number.
[[nodiscard]] QString kindsText(const MapModel &model, const KindCounts &counts);

/// The same with bytes: "1 leaked cluster (64 KiB), 62 data clusters (3.8 MiB)".
[[nodiscard]] QString kindsWithBytes(const MapModel &model, const KindCounts &counts);

/// "Cluster 8,211 of 81,940: double reference, guest 2.0 GiB"; `note` is what stands behind the
/// kind, empty for none. Clusters of one cell: "Clusters 8,192–8,255 of 81,940: 1 leaked cluster,
/// 63 data clusters". The partitions come last: "…, partition 2 (Linux)".
[[nodiscard]] QString spokenText(MapSpace space, const MapPyramid &pyramid,
    const ClusterRange &range, const QString &note, const QString &partitions = {});

/// Kinds that are there, problems first, the most severe of them first; benign ones by number.
[[nodiscard]] std::vector<Kind> kindsInOrder(const MapModel &model, const KindCounts &counts);

} // namespace qed::ui
