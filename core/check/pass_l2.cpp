// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Reads every distinct L2 table once, by several threads, tests each entry and collects references
// to data clusters. Relies on passL1 for the tables. A table that can't be read is a check error,
// and the others are read all the same.
#include "core/check/scan.h"
#include "core/check/table_scanner.h"

#include <algorithm>
#include <atomic>
#include <mutex>

namespace qed {

namespace {

class TablePass final {
public:
    explicit TablePass(Scan &scan) : m_scan(scan) { }

    void run()
    {
        runWorkers(m_scan, m_scan.tables.size(), [this] { work(); });
    }

private:
    /// Takes the next table that nobody has taken, until none is left.
    void work()
    {
        TableFigures figures(m_scan.options.maxFindings);
        BitCollector references(m_scan.referenced, m_scan.shared);
        auto buffer = chunkBuffer(m_scan.geometry);
        while (!m_scan.stopped()) {
            const auto index = m_next.fetch_add(1, std::memory_order_relaxed);
            if (index >= m_scan.tables.size())
                break;
            scanTable(m_scan.tables[index], figures, references, buffer);
        }
        references.flush();
        figures.corruptions += references.takeRepeated();
        const std::lock_guard lock(m_mutex);
        m_scan.figures.merge(figures);
    }

    void scanTable(TableInfo &table, TableFigures &figures, BitCollector &references,
        std::span<std::uint64_t> buffer)
    {
        const auto corruptions = figures.corruptions;
        const auto bytesRead = figures.bytesRead;
        const auto unreadable = figures.guestBytesUnreadable;
        TableScanner scanner(m_scan, table, figures, references);
        const auto offset = m_scan.geometry.clusterBytes(table.cluster).offset;
        const auto read = forEachChunk(m_scan.image.source(), m_scan.geometry, offset, buffer,
            [&](std::uint32_t first, std::span<const std::uint64_t> entries) {
                figures.bytesRead += entries.size_bytes();
                scanner.scan(first, entries);
                return !m_scan.stopped();
            });
        if (!read) {
            addUnreadable(table, read.error());
            figures.guestBytesUnreadable
                = unreadable + m_scan.guestBytes(table, 0, m_scan.geometry.tableEntries());
        }
        figures.corruptions += references.takeRepeated();
        m_scan.progress.foundCorruptions(figures.corruptions - corruptions);
        m_scan.progress.advance(1, figures.bytesRead - bytesRead);
    }

    [[nodiscard]] ByteRange guestRangeOf(const TableInfo &table) const
    {
        return m_scan.geometry.guestRange({ table.l1Index, 0 }, m_scan.geometry.tableEntries());
    }

    void addUnreadable(TableInfo &table, const Error &error)
    {
        const auto &geometry = m_scan.geometry;
        table.readable = false;
        Finding finding { .code = FindingCode::IoRead,
            .file = { geometry.clusterBytes(table.cluster).offset, geometry.tableBytes() },
            .slot = TableSlot { table.l1Index, 0 },
            .value = geometry.clusterBytes(table.cluster).offset,
            .guest = guestRangeOf(table),
            .detail = std::to_string(error.systemError) };
        const std::lock_guard lock(m_mutex);
        m_scan.findings.push_back(std::move(finding));
    }

    Scan &m_scan;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex;
};

} // namespace

void passL2(Scan &scan)
{
    scan.progress.begin(Phase::Tables, scan.tables.size());
    TablePass(scan).run();
}

} // namespace qed
