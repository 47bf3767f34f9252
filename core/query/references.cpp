// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/format/table.h"
#include "core/query/place.h"

#include <algorithm>

namespace qed {

namespace {

struct ClusterSpan {
    std::uint64_t first;
    std::uint64_t count;

    [[nodiscard]] std::uint64_t end() const { return first + count; }
    [[nodiscard]] bool contains(std::uint64_t cluster) const
    {
        return cluster >= first && cluster - first < count;
    }
    [[nodiscard]] bool touches(std::uint64_t from, std::uint64_t to) const
    {
        return from < end() && first < to;
    }
};

class ReferenceSearch final {
public:
    ReferenceSearch(const Image &image, const ClusterMap &map, ClusterSpan wanted,
        std::size_t limit, const Progress &progress)
        : m_image(image)
        , m_geometry(map.geometry())
        , m_map(map)
        , m_wanted(wanted)
        , m_limit(limit)
        , m_progress(progress)
        , m_buffer(chunkBuffer(map.geometry()))
    {
    }

    Result<ReferenceList> run()
    {
        const auto size = m_geometry.tableSize();
        if (m_wanted.touches(m_geometry.l1Cluster(), m_geometry.l1Cluster() + size))
            add({ .kind = Reference::Kind::HeaderToL1 });
        const auto l1 = readL1(m_image.source(), m_geometry);
        if (!l1)
            return std::unexpected(l1.error());
        auto tables = m_map.tables();
        std::ranges::sort(tables, {}, &TableInfo::l1Index);
        auto table = tables.begin();
        for (const auto &entry : *l1) {
            addL1Entry(entry);
            if (table != tables.end() && table->l1Index == entry.index)
                readTable(*table++);
            if (m_progress.stopRequested())
                return std::unexpected(
                    Error { .kind = ErrorKind::Cancelled, .path = m_image.path().string() });
        }
        return std::move(m_list);
    }

private:
    void add(const Reference &reference)
    {
        if (m_list.references.size() < m_limit)
            m_list.references.push_back(reference);
        else
            ++m_list.leftOut;
    }

    void addL1Entry(const L1Entry &entry)
    {
        if (m_geometry.tableEntryKind(entry.value) != EntryKind::Valid)
            return;
        const auto cluster = m_geometry.clusterOf(entry.value);
        const TableSlot slot { entry.index, 0 };
        if (m_wanted.touches(cluster, cluster + m_geometry.tableSize()))
            add({ .kind = Reference::Kind::L1ToTable,
                .slot = slot,
                .guest = m_geometry.guestRange(slot, m_geometry.tableEntries()) });
    }

    /// What a table that can't be read leads to is not known; the check has reported it.
    void readTable(const TableInfo &table)
    {
        const bool canLead
            = table.lowest <= table.highest && m_wanted.touches(table.lowest, table.highest + 1);
        if (!canLead)
            return;
        (void)forEachChunk(m_image.source(), m_geometry,
            m_geometry.clusterBytes(table.cluster).offset, m_buffer,
            [&](std::uint32_t first, std::span<const std::uint64_t> entries) {
                for (const auto value : entries) {
                    const TableSlot slot { table.l1Index, first++ };
                    if (m_geometry.dataEntryKind(value) == EntryKind::Valid
                        && m_wanted.contains(m_geometry.clusterOf(value)))
                        add({ .slot = slot, .guest = m_geometry.guestRange(slot, 1) });
                }
                return !m_progress.stopRequested();
            });
    }

    const Image &m_image;
    const Geometry &m_geometry;
    const ClusterMap &m_map;
    ClusterSpan m_wanted;
    std::size_t m_limit;
    const Progress &m_progress;
    std::vector<std::uint64_t> m_buffer;
    ReferenceList m_list;
};

} // namespace

Result<ReferenceList> referencesTo(const Image &image, const ClusterMap &map, std::uint64_t first,
    std::uint64_t count, std::size_t limit, const Progress &progress)
{
    return ReferenceSearch(image, map, { first, count }, limit, progress).run();
}

} // namespace qed
