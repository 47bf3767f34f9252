// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/row_labels.h"

#include "ui/text/number_text.h"

#include <algorithm>

namespace qed::ui {

std::vector<RowLabel> rowLabels(
    const MapLayout &layout, std::uint64_t topRow, std::uint64_t clusterSize, int textHeight)
{
    constexpr std::uint64_t kApart = 6;
    // Only a band begins with one offset; inside it the offsets of a row are no range.
    std::uint64_t stride = layout.bandRows();
    const auto apart = static_cast<std::uint64_t>(textHeight) + kApart;
    while (stride * static_cast<std::uint64_t>(layout.zoom().cell) < apart)
        stride *= 2;
    const auto bytesPerRow = (layout.columns() << layout.zoom().shift) * clusterSize;
    const auto last = std::min(layout.rows(), topRow + layout.pageRows());
    std::vector<RowLabel> labels;
    for (auto row = (topRow + stride - 1) / stride * stride; row < last; row += stride)
        labels.push_back({ layout.cellRect(row * layout.columns(), topRow).center().y(),
            hexText(row * bytesPerRow) });
    return labels;
}

int labelWidth(const QFontMetrics &metrics, std::uint64_t last)
{
    // Digits differ in width; every offset has at most as many as the last one. Of all together:
    // the width of one is rounded.
    const auto size = hexText(last).size();
    return std::max(metrics.horizontalAdvance(QString(size, QLatin1Char('0'))),
        metrics.horizontalAdvance(QString(size, QLatin1Char('d'))));
}

} // namespace qed::ui
