// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/format/geometry.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace qed {

namespace {

constexpr auto kMax = std::numeric_limits<std::uint64_t>::max();

std::uint64_t saturatingProduct(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t result = 0;
    return __builtin_mul_overflow(a, b, &result) ? kMax : result;
}

} // namespace

std::optional<Geometry> Geometry::from(const Header &header, std::uint64_t fileSize)
{
    if (!isLegalClusterSize(header.clusterSize) || !isLegalTableSize(header.tableSize))
        return std::nullopt;
    Geometry geometry;
    geometry.m_clusterBits = static_cast<unsigned>(std::countr_zero(header.clusterSize));
    geometry.m_tableSize = header.tableSize;
    geometry.m_tableEntries
        = static_cast<std::uint32_t>(geometry.tableBytes() / sizeof(std::uint64_t));
    geometry.m_headerClusters = std::max(header.headerSize, 1U);
    geometry.m_l1Offset = header.l1TableOffset;
    geometry.m_fileSize = fileSize;
    geometry.m_imageSize = header.imageSize;
    return geometry;
}

ByteRange Geometry::tail() const noexcept
{
    const auto begin = fileClusters() << m_clusterBits;
    return { begin, m_fileSize - begin };
}

std::uint64_t Geometry::guestClusters() const noexcept
{
    return (m_imageSize >> m_clusterBits) + ((m_imageSize & (clusterSize() - 1)) != 0 ? 1 : 0);
}

std::uint64_t Geometry::guestBytesPerTable() const noexcept
{
    return std::uint64_t { m_tableEntries } << m_clusterBits;
}

ByteRange Geometry::clusterBytes(std::uint64_t cluster) const noexcept
{
    return { cluster << m_clusterBits, clusterSize() };
}

EntryKind Geometry::offsetKind(std::uint64_t value) const noexcept
{
    if (value >= (fileClusters() << m_clusterBits)) {
        const bool cutOff = tail().length != 0 && value == tail().offset;
        return cutOff ? EntryKind::PartialCluster : EntryKind::Outside;
    }
    if (value >> m_clusterBits < m_headerClusters)
        return EntryKind::IntoHeader;
    return (value & (clusterSize() - 1)) != 0 ? EntryKind::Misaligned : EntryKind::Valid;
}

EntryKind Geometry::tableEntryKind(std::uint64_t value) const noexcept
{
    if (value == 0)
        return EntryKind::Unallocated;
    if (value == 1)
        return EntryKind::Reserved;
    const auto kind = offsetKind(value);
    if (kind == EntryKind::PartialCluster)
        return EntryKind::PastEnd;
    if (kind != EntryKind::Valid)
        return kind;
    return fileClusters() - clusterOf(value) >= m_tableSize ? EntryKind::Valid : EntryKind::PastEnd;
}

EntryKind Geometry::dataEntryKind(std::uint64_t value) const noexcept
{
    if (value == 0)
        return EntryKind::Unallocated;
    return value == 1 ? EntryKind::Zero : offsetKind(value);
}

std::optional<std::uint64_t> Geometry::guestOffset(TableSlot slot) const noexcept
{
    const auto index = std::uint64_t { slot.l1Index } * m_tableEntries + slot.l2Index; // below 2^54
    if (index > kMax >> m_clusterBits)
        return std::nullopt;
    return index << m_clusterBits;
}

std::optional<TableSlot> Geometry::slotOf(std::uint64_t guestOffset) const noexcept
{
    const auto cluster = guestOffset >> m_clusterBits;
    const auto l1Index = cluster / m_tableEntries;
    if (l1Index >= m_tableEntries)
        return std::nullopt;
    return TableSlot { static_cast<std::uint32_t>(l1Index),
        static_cast<std::uint32_t>(cluster % m_tableEntries) };
}

ByteRange Geometry::guestRange(TableSlot first, std::uint64_t count) const noexcept
{
    const auto begin = guestOffset(first);
    if (!begin || *begin >= m_imageSize)
        return {};
    return { *begin, std::min(saturatingProduct(count, clusterSize()), m_imageSize - *begin) };
}

std::uint32_t Geometry::reachableEntries(std::uint32_t l1Index) const noexcept
{
    const auto first = std::uint64_t { l1Index } * m_tableEntries;
    const auto clusters = guestClusters();
    return clusters <= first
        ? 0
        : static_cast<std::uint32_t>(std::min<std::uint64_t>(clusters - first, m_tableEntries));
}

} // namespace qed
