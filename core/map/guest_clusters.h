// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What each cluster of the guest's disk reads from, kept in memory: what the guest's map is painted
// from.
#pragma once

#include "core/base/progress.h"
#include "core/format/image.h"
#include "core/map/cluster_map.h"
#include "core/map/packed_runs.h"

#include <cstddef>
#include <cstdint>
#include <functional>

namespace qed {

/// From benign to severe; each cluster has exactly one.
enum class GuestClass : std::uint8_t {
    Unallocated, ///< reads zeroes: nothing was ever written, and no base image reaches there
    FromBase, ///< reads the base image
    Zero, ///< reads zeroes, whatever a base image holds
    Data,
    Shared, ///< its cluster of the file is read at another place of the guest's disk, too
    OverlapsTable, ///< its cluster of the file is used as a table at once
    Invalid, ///< its L2 entry leads nowhere
    CutOff, ///< its L1 entry leads nowhere: the whole table is lost
    ReadError, ///< its table could not be read
};
inline constexpr std::size_t kGuestClassCount = 9;

[[nodiscard]] constexpr bool isProblem(GuestClass guestClass) noexcept
{
    return guestClass >= GuestClass::Shared;
}

/// Consecutive clusters of the guest's disk of one class.
struct GuestRun {
    std::uint64_t first = 0; ///< cluster
    std::uint64_t count = 0; ///< clusters
    GuestClass guestClass = GuestClass::Unallocated;

    friend bool operator==(const GuestRun &, const GuestRun &) = default;
};

/// Room for 330 million clusters of which no two neighbours are alike, and for 2^36 in long runs.
inline constexpr std::uint64_t kMaxGuestClustersMemory = std::uint64_t { 160 } << 20; ///< bytes

/// Immutable; may be read from any thread.
class GuestClusters final {
public:
    /// Walks the tables of the guest's disk once. `map` is what a check of this image found.
    /// A base image stands behind the first `baseBytes` bytes; 0 when there is none. When the L1
    /// table can't be read, neither can the disk: all is ReadError. Errors: Cancelled,
    /// HeaderUnusable, NeedsTooMuchMemory.
    [[nodiscard]] static Result<GuestClusters> build(const Image &image, const ClusterMap &map,
        std::uint64_t baseBytes, const Progress &progress,
        std::uint64_t allowedMemory = kMaxGuestClustersMemory);

    /// Of the guest's disk, the last one possibly in part.
    [[nodiscard]] std::uint64_t clusters() const noexcept { return m_runs.size(); }
    [[nodiscard]] std::uint64_t clusterSize() const noexcept { return m_clusterSize; } ///< bytes
    [[nodiscard]] std::uint64_t memory() const noexcept { return m_runs.memory(); } ///< bytes

    /// Calls `visit` for consecutive runs that cover [from, to); false from it ends the walk. Reads
    /// nothing from the file.
    void forEachRun(std::uint64_t from, std::uint64_t to,
        const std::function<bool(const GuestRun &)> &visit) const;

private:
    GuestClusters(PackedRuns runs, std::uint64_t clusterSize);

    PackedRuns m_runs;
    std::uint64_t m_clusterSize;
};

} // namespace qed
