// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A second checker: slow, one thread, maps and sets, one entry at a time. Written from the format's
// rules alone and sharing nothing with core/check, so that the two can be held against each other.
#pragma once

#include "core/check/finding_code.h"
#include "tests/support/sparse_bytes.h"

#include <compare>
#include <cstdint>
#include <set>

namespace qed::test {

/// An entry of a table. `l2Index` is kInL1 for an entry of the L1 table.
struct EntryPlace {
    static constexpr std::uint64_t kInL1 = ~std::uint64_t { 0 };

    FindingCode code;
    std::uint64_t l1Index;
    std::uint64_t l2Index;

    friend auto operator<=>(const EntryPlace &, const EntryPlace &) = default;
};

struct ReferenceResult {
    std::uint64_t corruptions = 0;
    std::uint64_t leaks = 0;
    std::uint64_t totalClusters = 0;
    std::uint64_t allocatedClusters = 0;
    std::uint64_t fragmentedClusters = 0;
    std::uint64_t imageEndOffset = 0;
    std::uint64_t unreachableEntries = 0;
    std::uint64_t guestBytesUnreadable
        = 0; ///< over all guest clusters, also those that share a table
    std::set<EntryPlace> entries; ///< invalid and unreachable ones
    std::set<std::uint64_t>
        sharedData; ///< clusters with several references, all of them of data entries
    std::set<std::uint64_t>
        sharedTables; ///< with several references of tables, and none of a data entry
    std::set<std::uint64_t> sharedMixed; ///< with references of both kinds
    std::set<std::uint64_t> leaked; ///< clusters
    bool leadsToL1 = false; ///< an L1 entry leads to the L1 table
};

/// For images whose header breaks no rule that keeps a check from running.
[[nodiscard]] ReferenceResult referenceCheck(const SparseBytes &image);

} // namespace qed::test
