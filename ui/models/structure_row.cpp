// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/structure_row.h"

#include <algorithm>

namespace qed::ui {

std::uint32_t markedEntry(
    const StructureContent &content, std::uint32_t l1Index, std::uint64_t tableOffset)
{
    if (!content.report || !content.report->map)
        return l1Index;
    const ClusterMap &map = *content.report->map;
    const std::uint64_t cluster = map.geometry().clusterOf(tableOffset);
    const auto found = std::ranges::lower_bound(map.tables(), cluster, {}, &TableInfo::cluster);
    return found != map.tables().end() && found->cluster == cluster ? found->l1Index : l1Index;
}

std::optional<EntryKind> entryKind(const StructureRow &row, const Geometry &geometry)
{
    if (row.run.shape == EntryRun::Shape::Mixed)
        return std::nullopt;
    return row.level == TableLevel::L1 ? geometry.tableEntryKind(row.run.value)
                                       : geometry.dataEntryKind(row.run.value);
}

} // namespace qed::ui
