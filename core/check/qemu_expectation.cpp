// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What QEMU's own check makes of an image. Its conversion of bytes to clusters divides by
// cluster_size - 1, so that it numbers cluster n as n + floor(n / (cluster_size - 1)), and counts
// the numbers it thereby skips as leaks (measured).
#include "core/check/scan.h"

namespace qed {

namespace {

constexpr std::uint64_t kSector = 512;

/// QEMU's number for a cluster.
std::uint64_t qemuClusters(std::uint64_t clusters, const Geometry &geometry)
{
    return clusters + clusters / (geometry.clusterSize() - 1);
}

/// QEMU rounds the file's length up to whole sectors before it rounds down to whole clusters.
std::uint64_t qemuFileClusters(const Geometry &geometry)
{
    const auto sectors
        = geometry.fileSize() / kSector + (geometry.fileSize() % kSector != 0 ? 1 : 0);
    return sectors / (geometry.clusterSize() / kSector);
}

/// Whether a table shares a cluster with anything; QEMU's result then depends on what it skipped.
bool tablesConflict(const Scan &scan)
{
    const auto conflicts = [&](std::uint64_t cluster) {
        const auto end = cluster + scan.geometry.tableSize();
        return scan.shared.next(cluster, end, true) < end;
    };
    return conflicts(scan.geometry.l1Cluster())
        || std::ranges::any_of(scan.l1, [&](const L1Entry &entry) {
               return scan.geometry.tableEntryKind(entry.value) == EntryKind::Valid
                   && conflicts(scan.geometry.clusterOf(entry.value));
           });
}

} // namespace

bool qemuRefuses(const Header &header) noexcept
{
    // QEMU computes the largest image size modulo 2^64 and the header's length in 32 bits.
    const auto entries
        = std::uint64_t { header.tableSize } * header.clusterSize / sizeof(std::uint64_t);
    const auto largest = entries * header.clusterSize * entries;
    const auto headerBytes = std::uint64_t { header.headerSize } * header.clusterSize;
    return header.tableSize == 1 || header.imageSize > largest || headerBytes > 0xffff'ffff;
}

std::optional<std::uint64_t> expectedQemuLeaks(const Scan &scan)
{
    const auto &geometry = scan.geometry;
    const auto clusters = qemuFileClusters(geometry);
    const bool seesPartialCluster = clusters != geometry.fileClusters();
    if (!scan.image.headerProblems().empty() || qemuRefuses(scan.image.header())
        || unreadableTables(scan) != 0 || tablesConflict(scan))
        return std::nullopt;
    if (seesPartialCluster && scan.figures.entries.entries(FindingCode::L1PastEnd) != 0)
        return std::nullopt;
    auto used = scan.referenced.count(0, geometry.fileClusters());
    if (seesPartialCluster && scan.figures.partialReferences != 0)
        ++used;
    return qemuClusters(clusters, geometry) - geometry.headerClusters() - used;
}

} // namespace qed
