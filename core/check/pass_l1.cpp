// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Tests the value of each L1 entry. Collects references to table clusters, and the distinct tables
// for the next pass, each by way of its lowest L1 index. Relies on a usable header.
#include "core/check/entry_code.h"
#include "core/check/scan.h"

#include <algorithm>
#include <utility>

namespace qed {

namespace {

/// How many clusters of a table lie behind the end of the file, and where.
void countPastEnd(Scan &scan, std::uint64_t value)
{
    const auto &geometry = scan.geometry;
    if ((value & (geometry.clusterSize() - 1)) != 0)
        return;
    const auto begin = std::max(geometry.clusterOf(value), geometry.fileClusters());
    const auto end = geometry.clusterOf(value) + geometry.tableSize();
    scan.figures.pastEnd.add(begin - geometry.fileClusters(), end - begin);
}

void addInvalid(Scan &scan, const L1Entry &entry, EntryKind kind)
{
    const auto &geometry = scan.geometry;
    ++scan.figures.corruptions;
    scan.figures.entries.add(
        l1EntryCode(kind), { .slot = { entry.index, 0 }, .value = entry.value });
    scan.figures.guestBytesUnreadable
        += geometry.guestRange({ entry.index, 0 }, geometry.tableEntries()).length;
    scan.markBad(geometry.l1Offset(), entry.index, 1);
    if (kind == EntryKind::Outside || kind == EntryKind::PastEnd)
        countPastEnd(scan, entry.value);
}

/// The table that an L1 entry leads to, as that entry uses it.
TableInfo tableOf(const Geometry &geometry, const L1Entry &entry)
{
    const auto whole = geometry.imageSize() / geometry.guestBytesPerTable();
    const bool hasRest = geometry.imageSize() % geometry.guestBytesPerTable() != 0;
    return { .cluster = geometry.clusterOf(entry.value),
        .l1Index = entry.index,
        .wholeUses = entry.index < whole ? 1U : 0U,
        .mapsEnd = hasRest && entry.index == whole };
}

/// Leaves each table once, under its lowest L1 index, ordered by L1 index.
void keepDistinct(std::vector<TableInfo> &tables)
{
    std::ranges::sort(
        tables, {}, [](const TableInfo &table) { return std::pair(table.cluster, table.l1Index); });
    auto kept = tables.begin();
    for (auto at = tables.begin(); at != tables.end(); ++at) {
        if (at != tables.begin() && at->cluster == kept->cluster) {
            kept->wholeUses += at->wholeUses;
            kept->mapsEnd = kept->mapsEnd || at->mapsEnd;
        } else if (at != tables.begin()) {
            *++kept = *at;
        }
    }
    if (kept != tables.end())
        tables.erase(kept + 1, tables.end());
    std::ranges::sort(tables, {}, &TableInfo::l1Index);
}

} // namespace

void passL1(Scan &scan)
{
    const auto &geometry = scan.geometry;
    scan.figures.corruptions += scan.reference(geometry.l1Cluster(), geometry.tableSize());
    scan.tables.reserve(scan.l1.size());
    for (const auto &entry : scan.l1) {
        const auto kind = geometry.tableEntryKind(entry.value);
        if (isInvalid(kind)) {
            addInvalid(scan, entry, kind);
            continue;
        }
        const auto cluster = geometry.clusterOf(entry.value);
        scan.figures.corruptions += scan.reference(cluster, geometry.tableSize());
        if (cluster != geometry.l1Cluster())
            scan.tables.push_back(tableOf(geometry, entry));
    }
    keepDistinct(scan.tables);
}

} // namespace qed
