// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/repair/exposure.h"

#include <algorithm>

namespace qed {

namespace {

bool anyTableShared(const ClusterMap &map, std::uint32_t tableSize)
{
    const auto isShared = [&](std::uint64_t cluster) {
        const auto end = cluster + tableSize;
        return map.shared().next(cluster, end, true) != end;
    };
    return isShared(map.geometry().l1Cluster())
        || std::ranges::any_of(map.tables(), isShared, &TableInfo::cluster);
}

} // namespace

Exposure::Exposure(const Geometry &geometry)
    : m_tableSize(geometry.tableSize())
    , m_clusters(geometry.fileClusters())
{
}

bool Exposure::exposed(std::uint64_t tableCluster) const noexcept
{
    const auto end = tableCluster + m_tableSize;
    return m_clusters.next(tableCluster, end, true) != end;
}

/// A table that can't be read leads nowhere that is known.
void Exposure::mark(const Image &image, const ClusterMap &map, const TableInfo &table)
{
    const auto &geometry = map.geometry();
    auto buffer = chunkBuffer(geometry);
    (void)forEachChunk(image.source(), geometry, geometry.clusterBytes(table.cluster).offset,
        buffer, [&](std::uint32_t, std::span<const std::uint64_t> entries) {
            for (const auto value : entries) {
                if (geometry.dataEntryKind(value) != EntryKind::Valid)
                    continue;
                const auto cluster = geometry.clusterOf(value);
                if (map.shared().test(cluster) && map.inTable(cluster))
                    m_clusters.set(cluster);
            }
            return true;
        });
}

/// Where an L1 entry leads into the L1 table itself, that is an L2 table too, and its entries lead
/// to tables as to data.
void Exposure::markByL1(const ClusterMap &map, std::span<const L1Entry> l1)
{
    const auto &geometry = map.geometry();
    const ByteRange own { geometry.l1Offset(), geometry.tableBytes() };
    const bool alias = std::ranges::any_of(l1, [&](const L1Entry &entry) {
        return geometry.tableEntryKind(entry.value) == EntryKind::Valid
            && own.overlaps({ entry.value, geometry.tableBytes() });
    });
    if (!alias)
        return;
    m_clusters.set(geometry.l1Cluster());
    for (const auto &entry : l1) {
        const auto cluster = geometry.clusterOf(entry.value);
        if (geometry.dataEntryKind(entry.value) == EntryKind::Valid && map.inTable(cluster))
            m_clusters.set(cluster);
    }
}

Result<Exposure> Exposure::find(const Image &image, const ClusterMap &map,
    std::span<const L1Entry> l1, const Progress &progress)
{
    const auto &geometry = map.geometry();
    Exposure exposure(geometry);
    const auto failure = [&](ErrorKind kind) {
        return std::unexpected(Error { .kind = kind, .path = image.path().string() });
    };
    if (!exposure.m_clusters.valid())
        return failure(ErrorKind::NeedsTooMuchMemory);
    if (!anyTableShared(map, geometry.tableSize()))
        return exposure;
    exposure.markByL1(map, l1);
    for (const auto &table : map.tables()) {
        if (progress.stopRequested())
            return failure(ErrorKind::Cancelled);
        const bool leadsToShared = table.lowest <= table.highest
            && map.shared().next(table.lowest, table.highest + 1, true) <= table.highest;
        if (table.readable && leadsToShared)
            exposure.mark(image, map, table);
    }
    return exposure;
}

} // namespace qed
