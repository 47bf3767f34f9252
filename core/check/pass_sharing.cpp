// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Finds every reference to a cluster that has more than one. Relies on the bitmap of shared
// clusters and on the lowest and highest cluster that each table leads to: only tables that can
// lead to a shared cluster are read again.
#include "core/check/reference_runs.h"
#include "core/check/scan.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <mutex>

namespace qed {

namespace {

/// The shared stretches of the clusters that a table, or the L1 table, covers.
void addTable(const Scan &scan, std::uint64_t cluster, Reference::Kind kind, std::uint32_t l1Index,
    ReferenceRuns &runs)
{
    const auto end = cluster + scan.geometry.tableSize();
    for (auto at = scan.shared.next(cluster, end, true); at < end;
        at = scan.shared.next(at, end, true)) {
        const auto stop = scan.shared.next(at, end, false);
        runs.add({ .cluster = at, .clusters = stop - at, .kind = kind, .slot = { l1Index, 0 } });
        at = stop;
    }
}

void addTables(const Scan &scan, ReferenceRuns &runs)
{
    addTable(scan, scan.geometry.l1Cluster(), Reference::Kind::HeaderToL1, 0, runs);
    for (const auto &entry : scan.l1) {
        if (scan.geometry.tableEntryKind(entry.value) == EntryKind::Valid)
            addTable(scan, scan.geometry.clusterOf(entry.value), Reference::Kind::L1ToTable,
                entry.index, runs);
    }
}

/// Runs of references within one table, entry by entry.
class RunBuilder final {
public:
    explicit RunBuilder(ReferenceRuns &runs) : m_runs(runs) { }
    void add(TableSlot slot, std::uint64_t cluster)
    {
        if (m_open && m_run.slot.l2Index + m_length == slot.l2Index) {
            if (m_run.entries == 1 && cluster == m_run.end()) {
                ++m_run.clusters;
                ++m_length;
                return;
            }
            if (m_run.clusters == 1 && cluster == m_run.cluster) {
                ++m_run.entries;
                ++m_length;
                return;
            }
        }
        flush();
        m_run = { .cluster = cluster, .slot = slot };
        m_length = 1;
        m_open = true;
    }
    void flush()
    {
        if (m_open)
            m_runs.add(m_run);
        m_open = false;
    }

private:
    ReferenceRuns &m_runs;
    ReferenceRun m_run;
    std::uint64_t m_length = 0; ///< entries
    bool m_open = false;
};

class SharingPass final {
public:
    SharingPass(Scan &scan, std::span<const TableInfo> tables, ReferenceRuns &runs)
        : m_scan(scan)
        , m_tables(tables)
        , m_runs(runs)
    {
    }

    void run()
    {
        runWorkers(m_scan, m_tables.size(), [this] { work(); });
    }

private:
    void work()
    {
        ReferenceRuns runs(m_scan.options.maxReferences);
        auto buffer = chunkBuffer(m_scan.geometry);
        std::uint64_t bytesRead = 0;
        while (!m_scan.stopped()) {
            const auto index = m_next.fetch_add(1, std::memory_order_relaxed);
            if (index >= m_tables.size())
                break;
            const auto bytes = readTable(m_tables[index], buffer, runs);
            m_scan.progress.advance(1, bytes);
            bytesRead += bytes;
        }
        const std::lock_guard lock(m_mutex);
        m_runs.merge(runs);
        m_scan.figures.bytesRead += bytesRead;
    }

    /// Returns the bytes read. The first pass read this table; if it can't be read now, its
    /// references are not known.
    std::uint64_t readTable(
        const TableInfo &table, std::span<std::uint64_t> buffer, ReferenceRuns &runs)
    {
        const auto &geometry = m_scan.geometry;
        std::uint64_t bytes = 0;
        RunBuilder builder(runs);
        (void)forEachChunk(m_scan.image.source(), geometry,
            geometry.clusterBytes(table.cluster).offset, buffer,
            [&](std::uint32_t first, std::span<const std::uint64_t> entries) {
                bytes += entries.size_bytes();
                for (const auto value : entries) {
                    const auto index = first++;
                    if (geometry.dataEntryKind(value) != EntryKind::Valid)
                        continue;
                    if (const auto cluster = geometry.clusterOf(value); m_scan.shared.test(cluster))
                        builder.add({ table.l1Index, index }, cluster);
                }
                return !m_scan.stopped();
            });
        builder.flush();
        return bytes;
    }

    Scan &m_scan;
    std::span<const TableInfo> m_tables;
    ReferenceRuns &m_runs;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex;
};

std::vector<TableInfo> tablesWithSharing(const Scan &scan)
{
    std::vector<TableInfo> tables;
    std::ranges::copy_if(scan.tables, std::back_inserter(tables), [&](const TableInfo &table) {
        return table.lowest <= table.highest
            && scan.shared.next(table.lowest, table.highest + 1, true) <= table.highest;
    });
    return tables;
}

/// What the findings don't speak of is counted, so that nothing is silently missing.
void countLeftOut(Scan &scan, std::span<const Finding> findings)
{
    std::uint64_t clusters = 0;
    ByteRange last;
    for (const auto &finding : findings) {
        if (finding.file
            != last) // where tables and data share, two findings speak of the same clusters
            clusters += finding.count;
        last = finding.file;
    }
    const auto shared = scan.shared.count(0, scan.geometry.fileClusters());
    if (shared > clusters)
        scan.leftOut[static_cast<std::size_t>(FindingCode::RefDouble)] = shared - clusters;
}

} // namespace

void passSharing(Scan &scan)
{
    const auto clusters = scan.geometry.fileClusters();
    if (scan.shared.next(0, clusters, true) == clusters)
        return;
    ReferenceRuns runs(scan.options.maxReferences);
    addTables(scan, runs);
    const auto tables = tablesWithSharing(scan);
    scan.progress.begin(Phase::Sharing, tables.size());
    SharingPass(scan, tables, runs).run();
    auto shared = groupReferences(runs.take(), scan.geometry,
        { .findings = scan.options.maxFindings, .references = scan.options.maxReferences });
    if (!shared.complete || runs.dropped())
        countLeftOut(scan, shared.findings);
    std::ranges::move(shared.findings, std::back_inserter(scan.findings));
}

} // namespace qed
