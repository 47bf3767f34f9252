// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Counts the clusters that nothing references, and looks for lost L2 tables among them. Relies on
// the bitmap of references being complete: with an unreadable table it does nothing, since leaks
// can't be known then.
#include "core/check/scan.h"
#include "core/format/table.h"

#include <algorithm>
#include <span>

namespace qed {

namespace {

/// Clusters looked at for a lost table; more would make the check of an image full of leaks slow.
constexpr std::uint64_t kMaxProbes = 16'384;
/// Bytes of whole tables read for it, which are up to 1 GiB each.
constexpr std::uint64_t kMaxProbeBytes = std::uint64_t { 4 } << 30;
/// Entries that tell most data from a table at the price of one small read (4 KiB).
constexpr std::uint32_t kProbeEntries = 512;

class LeakPass final {
public:
    explicit LeakPass(Scan &scan)
        : m_scan(scan)
        , m_geometry(scan.geometry)
        , m_end(scan.geometry.fileClusters())
        , m_bytesBefore(scan.figures.bytesRead)
    {
    }

    void run()
    {
        const auto first = std::min(m_geometry.headerClusters(), m_end);
        m_scan.progress.begin(Phase::Leaks, m_end - first);
        for (auto at = first; at < m_end && !m_scan.stopped();) {
            const auto leak = m_scan.referenced.next(at, m_end, false);
            const auto stop = m_scan.referenced.next(leak, m_end, true);
            if (leak < stop)
                addRun(leak, stop);
            m_scan.progress.advance(stop - at);
            at = stop;
        }
    }

private:
    /// A leaked run is split where a lost table lies in it.
    void addRun(std::uint64_t from, std::uint64_t to)
    {
        auto begin = from;
        for (auto at = from; at + m_geometry.tableSize() <= to;) {
            at = nextProbe(at, to);
            const auto plausible = at + m_geometry.tableSize() <= to ? plausibleEntries(at) : 0;
            if (plausible == 0) {
                ++at;
                continue;
            }
            addLeak(begin, at);
            addFinding(FindingCode::LeakTableCandidate, at, m_geometry.tableSize(), plausible);
            at += m_geometry.tableSize();
            begin = at;
        }
        addLeak(begin, to);
    }

    /// The next cluster worth a probe: holes of the file hold no table with entries.
    [[nodiscard]] std::uint64_t nextProbe(std::uint64_t at, std::uint64_t to) const
    {
        if (m_probes >= kMaxProbes || m_scan.figures.bytesRead - m_bytesBefore >= kMaxProbeBytes
            || m_scan.stopped())
            return to;
        const auto data = m_scan.image.source().nextData(m_geometry.clusterBytes(at).offset);
        return data.empty() ? to : std::clamp(m_geometry.clusterOf(data.offset), at, to);
    }

    void addLeak(std::uint64_t from, std::uint64_t to)
    {
        if (from < to)
            addFinding(to == m_end ? FindingCode::LeakTail : FindingCode::LeakInterior, from,
                to - from, 0);
    }

    void addFinding(
        FindingCode code, std::uint64_t cluster, std::uint64_t count, std::uint64_t plausible)
    {
        auto &kept = m_kept[static_cast<std::size_t>(code)];
        if (kept++ >= m_scan.options.maxFindings) {
            ++m_scan.leftOut[static_cast<std::size_t>(code)];
            return;
        }
        m_scan.findings.push_back({ .code = code,
            .count = count,
            .file = { m_geometry.clusterBytes(cluster).offset, count * m_geometry.clusterSize() },
            .plausibleEntries = plausible });
    }

    /// The entries that lead to leaked clusters when the leaked clusters from `cluster` on look
    /// like an L2 table: all entries are legal, and at least half of those that lead to data lead
    /// to leaked clusters. Otherwise 0.
    [[nodiscard]] std::uint64_t plausibleEntries(std::uint64_t cluster)
    {
        ++m_probes;
        const auto offset = m_geometry.clusterBytes(cluster).offset;
        auto buffer = chunkBuffer(m_geometry);
        Tally tally;
        const auto probe = std::span(buffer).first(kProbeEntries);
        if (!readEntries(m_scan.image.source(), offset, 0, probe) || !count(probe, tally))
            return 0;
        tally = {};
        const auto read = forEachChunk(m_scan.image.source(), m_geometry, offset, buffer,
            [&](std::uint32_t, std::span<const std::uint64_t> entries) {
                m_scan.figures.bytesRead += entries.size_bytes();
                m_scan.progress.advance(0, entries.size_bytes());
                return count(entries, tally) && !m_scan.stopped();
            });
        if (!read || !tally.legal || tally.leaked == 0)
            return 0;
        return tally.leaked >= tally.data - tally.leaked ? tally.leaked : 0;
    }

    struct Tally {
        bool legal = true;
        std::uint64_t data = 0;
        std::uint64_t leaked = 0;
    };
    /// False as soon as an entry is not legal.
    bool count(std::span<const std::uint64_t> entries, Tally &tally) const
    {
        for (const auto value : entries) {
            const auto kind = m_geometry.dataEntryKind(value);
            tally.legal = tally.legal && !isInvalid(kind);
            if (!tally.legal)
                return false;
            if (kind != EntryKind::Valid)
                continue;
            ++tally.data;
            if (!m_scan.referenced.test(m_geometry.clusterOf(value)))
                ++tally.leaked;
        }
        return true;
    }

    Scan &m_scan;
    const Geometry &m_geometry;
    std::uint64_t m_end;
    std::uint64_t m_bytesBefore;
    std::uint64_t m_probes = 0;
    std::array<std::uint64_t, kFindingCodeCount> m_kept {};
};

} // namespace

void passLeaks(Scan &scan)
{
    if (unreadableTables(scan) == 0)
        LeakPass(scan).run();
}

} // namespace qed
