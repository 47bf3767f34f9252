// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the map says about clusters, in words: for the hover card, the status bar and screen
// readers.
#pragma once

#include "ui/map/map_pyramid.h"

#include <QString>

namespace qed::ui {

/// "double reference", "L2 table": a kind's name within a sentence.
[[nodiscard]] QString nameInSentence(const MapKind &kind);

/// "Cluster 8,211", "Clusters 8,192–8,255 (64)".
[[nodiscard]] QString rangeTitle(const ClusterRange &range);

/// "1 cluster with several references, 62 data clusters": worst first where problems are, then by
/// number.
[[nodiscard]] QString kindsText(const MapModel &model, const KindCounts &counts);

/// The same with bytes: "1 leaked cluster (64 KiB), 62 data clusters (3.8 MiB)".
[[nodiscard]] QString kindsWithBytes(const MapModel &model, const KindCounts &counts);

/// "Cluster 8,211 of 81,940: double reference, guest 2.0 GiB"; `note` is what stands behind the
/// kind, empty for none. Clusters of one cell: "Clusters 8,192–8,255 of 81,940: 1 leaked cluster,
/// 63 data clusters".
[[nodiscard]] QString spokenText(
    const MapPyramid &pyramid, const ClusterRange &range, const QString &note);

/// Kinds that are there, problems first, the most severe of them first; benign ones by number.
[[nodiscard]] std::vector<Kind> kindsInOrder(const MapModel &model, const KindCounts &counts);

} // namespace qed::ui
