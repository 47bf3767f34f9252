// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Builds QED images in memory, sound or damaged, with a verb for each thing that can be in one.
#pragma once

#include "core/example/sparse_bytes.h"
#include "core/format/geometry.h"
#include "core/format/header.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace qed::example {

/// The sizes that an image is built with.
inline constexpr std::uint64_t kDefaultCluster = 4096; ///< bytes

struct Shape {
    std::uint32_t clusterSize = kDefaultCluster; ///< bytes
    std::uint32_t tableSize = 1; ///< clusters
    std::uint32_t headerSize = 1; ///< clusters
    std::uint64_t imageSize = 1ULL << 20; ///< bytes, of the guest's disk
};

/// Clusters are numbered in the file, guest clusters on the guest's disk. New clusters go to the
/// end of the file. The verbs go by the shape that the builder was given, whatever is done to the
/// header meanwhile.
class ImageBuilder final {
public:
    /// A header, and behind it an empty L1 table.
    explicit ImageBuilder(const Shape &shape = {});

    [[nodiscard]] const Shape &shape() const noexcept { return m_shape; }
    [[nodiscard]] std::uint64_t tableEntries() const noexcept;
    [[nodiscard]] std::uint64_t clusters() const noexcept; ///< whole clusters of the file
    [[nodiscard]] std::uint64_t l1Cluster() const noexcept { return m_shape.headerSize; }
    [[nodiscard]] std::uint64_t offsetOf(std::uint64_t cluster) const noexcept;

    // Clusters.
    /// Appends clusters of zeroes that nothing leads to: leaks, until something does. Returns the
    /// first.
    std::uint64_t append(std::uint64_t count = 1);
    /// Appends an empty L2 table and points the L1 entry at it. Returns its first cluster.
    std::uint64_t addTable(std::uint32_t l1Index);
    /// Maps `count` guest clusters from `guestCluster` on to new clusters, adding tables where
    /// there are none. Returns the first of the clusters.
    std::uint64_t map(std::uint64_t guestCluster, std::uint64_t count = 1);
    /// Makes guest clusters zero clusters, adding tables where there are none.
    ImageBuilder &zero(std::uint64_t guestCluster, std::uint64_t count = 1);

    // Entries. A raw value is written as it is.
    ImageBuilder &setL1(std::uint32_t index, std::uint64_t value);
    ImageBuilder &setL2(std::uint32_t l1Index, std::uint32_t l2Index, std::uint64_t value);
    ImageBuilder &setEntry(std::uint64_t tableCluster, std::uint32_t index, std::uint64_t value);
    ImageBuilder &pointL1(std::uint32_t index, std::uint64_t cluster);
    ImageBuilder &pointL2(std::uint32_t l1Index, std::uint32_t l2Index, std::uint64_t cluster);
    [[nodiscard]] std::uint64_t l1(std::uint32_t index) const;
    [[nodiscard]] std::uint64_t l2(std::uint32_t l1Index, std::uint32_t l2Index) const;

    // Header.
    [[nodiscard]] Header header() const;
    ImageBuilder &changeHeader(const std::function<void(Header &)> &change);
    ImageBuilder &setDirty();
    /// The name stands right behind the fields of the header.
    ImageBuilder &setBackingName(std::string_view name, bool raw = false);

    // Bytes.
    ImageBuilder &fill(
        std::uint64_t cluster, std::string_view text); ///< repeats the text over the cluster
    ImageBuilder &write(std::uint64_t offset, std::span<const std::byte> bytes);
    ImageBuilder &flipByte(std::uint64_t offset, std::uint8_t mask = 0xFF);
    ImageBuilder &shorten(std::uint64_t bytes);
    ImageBuilder &resize(std::uint64_t fileSize); ///< bytes

    [[nodiscard]] const SparseBytes &content() const noexcept { return m_content; }
    [[nodiscard]] std::vector<std::byte> bytes() const { return m_content.toVector(); }

private:
    /// Where a guest cluster is looked up; makes the table when there is none.
    TableSlot slotFor(std::uint64_t guestCluster);

    Shape m_shape;
    SparseBytes m_content;
};

} // namespace qed::example
