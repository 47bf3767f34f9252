// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Where clusters go when leaked space is given back: pure arithmetic on who is used. Private to
// core/repair.
#pragma once

#include "core/map/bitmap.h"

#include <cstdint>
#include <span>
#include <vector>

namespace qed {

/// Everything in clusters of the file.
struct ClusterMove {
    std::uint64_t from = 0;
    std::uint64_t to = 0;

    friend bool operator==(const ClusterMove &, const ClusterMove &) = default;
};

struct ReclaimLayout {
    std::uint64_t clustersAfter = 0; ///< of the file
    std::vector<ClusterMove> early {}; ///< data, into leaked clusters; ordered by `from`
    std::vector<ClusterMove> tables {}; ///< first clusters of tables, into leaked clusters and
                                        ///< clusters that `early` frees
    std::vector<ClusterMove> late {}; ///< data, into clusters that `tables` frees
    /// Fewer clusters than leaked are given back: a table found no room, or the limit was reached.
    bool partial = false;
};

/// What the layout is computed from.
struct ReclaimInput {
    const Bitmap &referenced;
    std::uint64_t headerClusters = 0;
    std::uint64_t fileClusters = 0;
    std::uint32_t tableSize = 0; ///< clusters
    std::span<const std::uint64_t> tables {}; ///< first clusters of all tables, the L1 table too;
                                              ///< ordered, without overlap
    std::uint64_t maxMoves = 0; ///< clusters
};

/// The shortest file that the moves can give. A table never moves onto a cluster of a table.
[[nodiscard]] ReclaimLayout layOut(const ReclaimInput &input);

} // namespace qed
