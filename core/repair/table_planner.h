// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Decides what becomes of the entries of one L2 table. Private to core/repair.
#pragma once

#include "core/map/bitmap.h"
#include "core/map/cluster_map.h"
#include "core/repair/plan_builder.h"

#include <cstdint>
#include <optional>

namespace qed {

/// How a table is used by the L1 entry that leads to it.
enum class TableUse : std::uint8_t {
    Own, ///< it keeps its place
    Overlapping, ///< it shares clusters with another table, and is written anew
    Repeated, ///< another L1 entry leads to it; it is written anew, with clusters of its own
};

/// What is known of the whole image while its tables are gone through.
struct SharingState {
    const ClusterMap &map;
    Bitmap claimed; ///< clusters whose first reference was met; one more than the file has, for the
                    ///< partial one
    std::size_t tableFinding = kNoFinding; ///< for Repeated: the finding about the table
};

class TablePlanner final {
public:
    /// `l1Index`: the entry that is gone through; `info`: the table it leads to, null for the L1
    /// table itself.
    TablePlanner(PlanBuilder &builder, SharingState &sharing, std::uint32_t l1Index,
        const TableInfo *info, TableUse use);

    /// What the entry is to hold: `value` itself when nothing is done about it.
    [[nodiscard]] std::uint64_t decide(std::uint32_t index, std::uint64_t value);

private:
    [[nodiscard]] std::uint64_t decideInvalid(
        std::uint32_t index, std::uint64_t value, EntryKind kind);
    [[nodiscard]] std::uint64_t decidePartial(std::uint32_t index, std::uint64_t value);
    [[nodiscard]] std::uint64_t decideShared(std::uint32_t index, std::uint64_t value);
    [[nodiscard]] std::uint64_t clear(
        std::uint32_t index, std::uint64_t value, FindingCode code, std::size_t finding, FixKind);
    [[nodiscard]] std::uint64_t copyTo(std::uint32_t index, std::uint64_t value, PlanStep &step);
    [[nodiscard]] std::uint64_t leave(std::uint64_t value, EntryKind kind);
    [[nodiscard]] std::size_t findingOf(FindingCode code, std::uint32_t index) const;
    [[nodiscard]] std::uint64_t guestBytes(std::uint32_t index) const;

    PlanBuilder &m_builder;
    SharingState &m_sharing;
    const Geometry &m_geometry;
    TableSlot m_slot; ///< l1Index only
    std::uint32_t m_reported; ///< the L1 index under which findings name the table
    TableUse m_use;
    std::uint32_t m_reachable;
    bool m_backed;
};

} // namespace qed
