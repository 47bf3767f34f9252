// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/reference_check.h"

#include <algorithm>
#include <map>
#include <optional>

namespace qed::test {

namespace {

using u64 = std::uint64_t;

struct References {
    u64 tables = 0;
    u64 data = 0;
};

class ReferenceCheck final {
public:
    explicit ReferenceCheck(const SparseBytes &image)
        : m_image(image)
        , m_clusterSize(image.read64(4) & 0xFFFFFFFF)
        , m_tableSize(image.read64(8) & 0xFFFFFFFF)
        , m_headerClusters(std::max<u64>(image.read64(12) & 0xFFFFFFFF, 1))
        , m_l1(image.read64(40))
        , m_imageSize(image.read64(48))
        , m_entries(m_tableSize * m_clusterSize / 8)
        , m_fileClusters(image.size() / m_clusterSize)
    {
    }

    ReferenceResult run()
    {
        m_result.totalClusters
            = m_imageSize / m_clusterSize + (m_imageSize % m_clusterSize != 0 ? 1 : 0);
        referenceTable(m_l1);
        forEachEntry(m_l1, [&](u64 index, u64 value) { checkL1Entry(index, value); });
        countClusters();
        return m_result;
    }

private:
    void forEachEntry(u64 table, const auto &visit)
    {
        const auto end = table + m_entries * 8;
        for (auto at = table; at < end;) {
            const auto data = m_image.nextData(at);
            if (data.length == 0 || data.offset >= end)
                break;
            at = data.offset - data.offset % 8;
            for (; at < std::min(data.offset + data.length, end); at += 8) {
                if (const auto value = m_image.read64(at); value != 0)
                    visit((at - table) / 8, value);
            }
        }
    }

    void referenceTable(u64 offset)
    {
        for (u64 i = 0; i < m_tableSize; ++i)
            ++m_references[offset / m_clusterSize + i].tables;
    }

    /// Why an offset can't be that of `clusters` clusters of the file; nothing when it can.
    [[nodiscard]] std::optional<FindingCode> wrong(u64 offset, u64 clusters, bool inL1) const
    {
        const auto cluster = offset / m_clusterSize;
        const bool aligned = offset % m_clusterSize == 0;
        if (inL1 && offset == 1)
            return FindingCode::L1Reserved;
        if (cluster >= m_fileClusters) {
            const bool partly
                = aligned && cluster == m_fileClusters && m_image.size() % m_clusterSize != 0;
            if (partly)
                return inL1 ? FindingCode::L1PastEnd : FindingCode::FilePartial;
            return inL1 ? FindingCode::L1Outside : FindingCode::L2Outside;
        }
        if (cluster < m_headerClusters)
            return inL1 ? FindingCode::L1IntoHeader : FindingCode::L2IntoHeader;
        if (!aligned)
            return inL1 ? FindingCode::L1Misaligned : FindingCode::L2Misaligned;
        if (cluster + clusters > m_fileClusters)
            return FindingCode::L1PastEnd;
        return std::nullopt;
    }

    /// Bytes of the guest's disk that guest clusters [first, first + count) have inside image_size.
    [[nodiscard]] u64 guestBytes(u64 first, u64 count) const
    {
        u64 bytes = 0;
        if (first < m_result.totalClusters) {
            const auto end = std::min(first + count, m_result.totalClusters);
            const auto begin = first * m_clusterSize;
            bytes = (end == m_result.totalClusters ? m_imageSize : end * m_clusterSize) - begin;
        }
        return bytes;
    }

    void checkL1Entry(u64 index, u64 value)
    {
        if (const auto code = wrong(value, m_tableSize, true)) {
            ++m_result.corruptions;
            m_result.entries.insert({ *code, index, EntryPlace::kInL1 });
            m_result.guestBytesUnreadable += guestBytes(index * m_entries, m_entries);
            return;
        }
        referenceTable(value);
        const bool first = value != m_l1 && m_descended.insert(value).second;
        m_result.leadsToL1 |= value == m_l1;
        if (value != m_l1)
            forEachEntry(value, [&](u64 l2, u64 entry) { countGuestLoss(index, l2, entry); });
        if (!first)
            return;
        std::optional<u64> last;
        forEachEntry(value, [&](u64 l2, u64 entry) { checkL2Entry(index, l2, entry, last); });
    }

    void countGuestLoss(u64 l1Index, u64 l2Index, u64 value)
    {
        if (value > 1 && wrong(value, 1, false))
            m_result.guestBytesUnreadable += guestBytes(l1Index * m_entries + l2Index, 1);
    }

    void checkL2Entry(u64 l1Index, u64 l2Index, u64 value, std::optional<u64> &last)
    {
        if (value == 1)
            return;
        ++m_result.allocatedClusters;
        if (last && *last + m_clusterSize != value)
            ++m_result.fragmentedClusters;
        last = value;
        if (l1Index * m_entries + l2Index >= m_result.totalClusters) {
            ++m_result.unreachableEntries;
            m_result.entries.insert({ FindingCode::GuestBeyondSize, l1Index, l2Index });
        }
        if (const auto code = wrong(value, 1, false)) {
            ++m_result.corruptions;
            m_result.entries.insert({ *code, l1Index, l2Index });
        } else {
            ++m_references[value / m_clusterSize].data;
        }
    }

    void countClusters()
    {
        for (const auto &[cluster, count] : m_references) {
            m_result.corruptions += count.tables + count.data - 1;
            if (count.tables + count.data > 1) {
                if (count.tables == 0)
                    m_result.sharedData.insert(cluster);
                else if (count.data == 0)
                    m_result.sharedTables.insert(cluster);
                else
                    m_result.sharedMixed.insert(cluster);
            }
        }
        m_result.imageEndOffset = (m_references.rbegin()->first + 1) * m_clusterSize;
        for (auto cluster = m_headerClusters; cluster < m_fileClusters; ++cluster) {
            if (!m_references.contains(cluster))
                m_result.leaked.insert(cluster);
        }
        m_result.leaks = m_result.leaked.size();
    }

    const SparseBytes &m_image;
    u64 m_clusterSize;
    u64 m_tableSize;
    u64 m_headerClusters;
    u64 m_l1;
    u64 m_imageSize;
    u64 m_entries;
    u64 m_fileClusters;
    std::map<u64, References> m_references;
    std::set<u64> m_descended;
    ReferenceResult m_result;
};

} // namespace

ReferenceResult referenceCheck(const SparseBytes &image)
{
    return ReferenceCheck(image).run();
}

} // namespace qed::test
