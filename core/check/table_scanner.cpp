// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/table_scanner.h"

#include "core/check/entry_code.h"
#include "core/check/run_length.h"

#include <algorithm>

namespace qed {

namespace {

/// A file is taken for cut off only where at least half of the clusters up to some place behind its
/// end are referenced, so no cut-off cluster can lie further away than this offset.
std::uint64_t farthestCutOff(const Scan &scan)
{
    const auto &geometry = scan.geometry;
    const auto entries = scan.tables.size() * std::uint64_t { geometry.tableEntries() };
    const auto references = entries + scan.l1.size() * std::uint64_t { geometry.tableSize() };
    const auto most = ~std::uint64_t { 0 } >> geometry.clusterBits();
    return std::min(geometry.fileClusters() + 2 * references, most) << geometry.clusterBits();
}

} // namespace

TableScanner::TableScanner(
    Scan &scan, TableInfo &table, TableFigures &figures, BitCollector &references) noexcept
    : m_scan(scan)
    , m_geometry(scan.geometry)
    , m_table(table)
    , m_figures(figures)
    , m_references(references)
    , m_reachable(scan.geometry.reachableEntries(table.l1Index))
    , m_farthestCutOff(farthestCutOff(scan))
{
}

void TableScanner::scan(std::uint32_t first, std::span<const std::uint64_t> entries)
{
    for (std::size_t i = 0; i < entries.size();) {
        const auto rest = entries.subspan(i);
        const auto at = first + static_cast<std::uint32_t>(i);
        if (rest.front() <= 1) {
            ++i;
        } else if (const auto singles = countSingles(at, rest); singles != 0) {
            i += singles;
        } else {
            // Runs of consecutive clusters are the rule, and are marked many clusters at a time.
            const auto length = runLength(rest, m_geometry.clusterBits());
            countRun(at, rest.front(), length);
            i += length;
        }
    }
}

/// Entries of a fragmented table: each leads to a cluster of the file, as it should, and the next
/// one to another place. Does what countRun() does with them; returns how many there are.
std::size_t TableScanner::countSingles(std::uint32_t first, std::span<const std::uint64_t> entries)
{
    const auto bits = m_geometry.clusterBits();
    const auto size = m_geometry.clusterSize();
    const auto lowest = m_geometry.headerClusters();
    const auto clusters = m_geometry.fileClusters() - lowest; // the file holds the table
    const auto most
        = std::min<std::uint64_t>(entries.size(), first < m_reachable ? m_reachable - first : 0);
    auto last = m_last;
    std::size_t count = 0;
    for (; count < most; ++count) {
        const auto value = entries[count];
        const auto cluster = value >> bits;
        const bool valid = (value & (size - 1)) == 0 && cluster - lowest < clusters;
        if (!valid || (count + 1 < entries.size() && entries[count + 1] == value + size))
            break;
        m_figures.fragmented += last != 0 && last + size != value ? 1 : 0;
        m_table.lowest = std::min(m_table.lowest, cluster);
        m_table.highest = std::max(m_table.highest, cluster);
        m_references.set(cluster);
        last = value;
    }
    m_last = last;
    m_figures.allocated += count;
    return count;
}

/// A run whose values ascend by one cluster is of one alignment: at most it begins in the header
/// and ends past the file.
void TableScanner::countRun(std::uint32_t first, std::uint64_t value, std::uint32_t count)
{
    const auto clusterSize = m_geometry.clusterSize();
    m_figures.allocated += count;
    if (m_last != 0 && m_last + clusterSize != value)
        ++m_figures.fragmented;
    m_last = value + (count - 1) * clusterSize;
    if (first + count > m_reachable)
        addUnreachable(first, value, count);

    while (count > 0) {
        const auto kind = m_geometry.dataEntryKind(value);
        auto length = std::uint64_t { 1 };
        if (kind == EntryKind::Valid)
            length = m_geometry.fileClusters() - m_geometry.clusterOf(value);
        else if (kind == EntryKind::Outside)
            length = count;
        const auto part = static_cast<std::uint32_t>(std::min<std::uint64_t>(length, count));
        if (kind == EntryKind::Valid)
            reference(value, part);
        else
            addInvalid(first, value, part, kind);
        first += part;
        value += part * clusterSize;
        count -= part;
    }
}

void TableScanner::reference(std::uint64_t value, std::uint64_t count)
{
    const auto cluster = m_geometry.clusterOf(value);
    m_table.lowest = std::min(m_table.lowest, cluster);
    m_table.highest = std::max(m_table.highest, cluster + count - 1);
    m_references.setRange(cluster, count);
}

void TableScanner::addInvalid(
    std::uint32_t first, std::uint64_t value, std::uint32_t count, EntryKind kind)
{
    const TableSlot slot { m_table.l1Index, first };
    const bool aligned = (value & (m_geometry.clusterSize() - 1)) == 0;
    const bool pastEnd
        = aligned && (kind == EntryKind::Outside || kind == EntryKind::PartialCluster);
    m_figures.corruptions += count;
    m_figures.guestBytesUnreadable += m_scan.guestBytes(m_table, first, count);
    if (pastEnd)
        m_figures.pastEnd.add(m_geometry.clusterOf(value) - m_geometry.fileClusters(), count);
    if (kind == EntryKind::PartialCluster)
        m_figures.partialReferences += count;
    m_figures.entries.add(l2EntryCode(kind),
        { .slot = slot,
            .count = count,
            .value = value,
            .ascending = pastEnd && kind == EntryKind::Outside && value < m_farthestCutOff });
    m_scan.markBad(m_geometry.clusterBytes(m_table.cluster).offset, first, count);
}

void TableScanner::addUnreachable(std::uint32_t first, std::uint64_t value, std::uint32_t count)
{
    const auto begin = std::max(first, m_reachable);
    const auto beyond = first + count - begin;
    m_figures.unreachable += beyond;
    m_figures.entries.add(FindingCode::GuestBeyondSize,
        { .slot = { m_table.l1Index, begin },
            .count = beyond,
            .value = value + (begin - first) * m_geometry.clusterSize() });
}

} // namespace qed
