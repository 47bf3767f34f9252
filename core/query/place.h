// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A place in an image, and what is there: the one notion of "where" that tree, map, hex, findings
// and `find` share.
#pragma once

#include "core/base/progress.h"
#include "core/check/finding.h"
#include "core/format/field_map.h"
#include "core/map/cluster_map.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace qed {

/// Every reference to clusters [first, first + count), ordered by L1 index, then L2 index, single
/// entries, not runs. Reads only tables that can hold one. At most `limit` are returned; `leftOut`
/// counts the rest. Tables that can't be read are passed over. Errors: Cancelled.
struct ReferenceList {
    std::vector<Reference> references;
    std::uint64_t leftOut = 0;
};
[[nodiscard]] Result<ReferenceList> referencesTo(const Image &image, const ClusterMap &map,
    std::uint64_t first, std::uint64_t count, std::size_t limit, const Progress &progress);

/// Where a guest offset is looked up, and where that leads.
struct Translation {
    TableSlot slot {};
    std::uint64_t l1Value = 0;
    EntryKind l1Kind = EntryKind::Unallocated;
    std::optional<std::uint64_t>
        l2Value {}; ///< absent when the L1 entry leads to no table, or it could not be read
    EntryKind l2Kind = EntryKind::Unallocated;
    std::optional<std::uint64_t>
        fileOffset {}; ///< of the very byte; present when the entry is valid
    std::optional<Error> error {}; ///< why the table could not be read
};
/// Errors: OutOfRange when no L1 entry maps the offset; CannotRead for the L1 table.
[[nodiscard]] Result<Translation> translate(const Image &image, std::uint64_t guestOffset);

/// What stands at a file offset.
struct FilePlace {
    std::uint64_t offset = 0;
    std::uint64_t cluster = 0;
    std::optional<ClusterClass> clusterClass {}; ///< absent in the partial last cluster
    std::optional<Region> region {}; ///< a header field, the base image's name, the L1 table
    std::optional<std::uint32_t> l1Index {}; ///< when the offset lies in the L1 table: which entry
    std::vector<TableSlot> tableEntries {}; ///< when it lies in L2 tables: which entry of each
};
/// Errors: OutOfRange when the offset is behind the end of the file. `map` may be null.
[[nodiscard]] Result<FilePlace> placeAt(
    const Image &image, const ClusterMap *map, std::uint64_t fileOffset);

} // namespace qed
