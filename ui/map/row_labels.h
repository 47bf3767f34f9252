// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The offsets that stand beside the rows of a map.
#pragma once

#include "ui/map/map_layout.h"

#include <QFontMetrics>
#include <QString>

#include <vector>

namespace qed::ui {

struct RowLabel {
    int center = 0; ///< of the row's height, in the map's coordinates
    QString text {}; ///< "0x20130000"
};

/// Of every n-th row that is seen, where a band of the layout begins. n is a power of two that
/// keeps labels of `textHeight` apart.
[[nodiscard]] std::vector<RowLabel> rowLabels(
    const MapLayout &layout, std::uint64_t topRow, std::uint64_t clusterSize, int textHeight);

/// Room for the label of any offset up to `last`.
[[nodiscard]] int labelWidth(const QFontMetrics &metrics, std::uint64_t last);

} // namespace qed::ui
