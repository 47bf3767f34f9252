// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Pure arithmetic of an image: clusters, tables, indices. Built only from sizes that were checked.
#pragma once

#include "core/base/byte_range.h"
#include "core/format/header.h"

#include <cstdint>
#include <optional>

namespace qed {

/// What a table entry's value means where it stands.
enum class EntryKind : std::uint8_t {
    Unallocated, ///< 0: no L2 table, or reads the base image or zeroes
    Zero, ///< 1 in an L2 table: reads zeroes, hides the base image
    Valid, ///< leads to a table or a data cluster inside the file
    Reserved, ///< 1 in the L1 table
    IntoHeader, ///< leads into the header clusters
    Outside, ///< begins beyond the file's clusters
    PastEnd, ///< a table that begins inside the file and ends beyond it
    PartialCluster, ///< a data cluster that the file's end cuts off
    Misaligned, ///< not a multiple of the cluster size
};

/// Neither 0, nor zero cluster, nor a valid offset.
[[nodiscard]] constexpr bool isInvalid(EntryKind kind) noexcept
{
    return kind > EntryKind::Valid;
}

/// Where a cluster of the guest's disk is looked up.
struct TableSlot {
    std::uint32_t l1Index = 0; ///< entry
    std::uint32_t l2Index = 0; ///< entry

    friend auto operator<=>(const TableSlot &, const TableSlot &) = default;
};

class Geometry final {
public:
    /// Nothing when cluster_size or table_size break their rule. header_size 0 is taken as 1.
    [[nodiscard]] static std::optional<Geometry> from(const Header &header, std::uint64_t fileSize);

    [[nodiscard]] std::uint64_t clusterSize() const noexcept
    {
        return std::uint64_t { 1 } << m_clusterBits;
    }
    [[nodiscard]] unsigned clusterBits() const noexcept { return m_clusterBits; }
    [[nodiscard]] std::uint32_t tableSize() const noexcept { return m_tableSize; } ///< clusters
    [[nodiscard]] std::uint64_t tableBytes() const noexcept { return m_tableSize * clusterSize(); }
    /// Entries of one table: 512 .. 2^27.
    [[nodiscard]] std::uint32_t tableEntries() const noexcept { return m_tableEntries; }
    [[nodiscard]] std::uint64_t headerClusters() const noexcept { return m_headerClusters; }
    [[nodiscard]] std::uint64_t l1Offset() const noexcept { return m_l1Offset; } ///< bytes
    [[nodiscard]] std::uint64_t l1Cluster() const noexcept { return m_l1Offset >> m_clusterBits; }
    [[nodiscard]] std::uint64_t fileSize() const noexcept { return m_fileSize; } ///< bytes
    /// Whole clusters of the file.
    [[nodiscard]] std::uint64_t fileClusters() const noexcept
    {
        return m_fileSize >> m_clusterBits;
    }
    /// What lies behind the last whole cluster.
    [[nodiscard]] ByteRange tail() const noexcept;
    [[nodiscard]] std::uint64_t imageSize() const noexcept { return m_imageSize; } ///< bytes
    /// Clusters of the guest's disk, the last one possibly in part.
    [[nodiscard]] std::uint64_t guestClusters() const noexcept;
    /// Bytes of the guest's disk that one L2 table maps: 2^21 .. 2^53.
    [[nodiscard]] std::uint64_t guestBytesPerTable() const noexcept;

    [[nodiscard]] ByteRange clusterBytes(std::uint64_t cluster) const noexcept;
    [[nodiscard]] std::uint64_t clusterOf(std::uint64_t fileOffset) const noexcept
    {
        return fileOffset >> m_clusterBits;
    }

    /// Classifies an L1 entry by its value.
    [[nodiscard]] EntryKind tableEntryKind(std::uint64_t value) const noexcept;
    /// Classifies an L2 entry by its value.
    [[nodiscard]] EntryKind dataEntryKind(std::uint64_t value) const noexcept;

    /// Guest offset of the cluster that a slot maps; nothing from 2^64 on, which large tables can
    /// reach.
    [[nodiscard]] std::optional<std::uint64_t> guestOffset(TableSlot slot) const noexcept;
    /// The slot that maps a guest offset; nothing when no L1 entry is left for it.
    [[nodiscard]] std::optional<TableSlot> slotOf(std::uint64_t guestOffset) const noexcept;
    /// The part of the guest's disk that `count` entries from `first` on map, cut at image_size.
    [[nodiscard]] ByteRange guestRange(TableSlot first, std::uint64_t count) const noexcept;
    /// The entries of table `l1Index` below this index map clusters inside image_size.
    [[nodiscard]] std::uint32_t reachableEntries(std::uint32_t l1Index) const noexcept;

private:
    Geometry() = default;
    [[nodiscard]] EntryKind offsetKind(std::uint64_t value) const noexcept;

    unsigned m_clusterBits = 0;
    std::uint32_t m_tableSize = 0;
    std::uint32_t m_tableEntries = 0;
    std::uint64_t m_headerClusters = 0;
    std::uint64_t m_l1Offset = 0;
    std::uint64_t m_fileSize = 0;
    std::uint64_t m_imageSize = 0;
};

} // namespace qed
