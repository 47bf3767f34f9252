// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Keeps the runs of noteworthy table entries, in bounded memory: the first ones in guest order,
// whatever the order in which threads come across them.
#pragma once

#include "core/check/finding_code.h"
#include "core/format/geometry.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace qed {

/// Consecutive entries of one table.
struct EntryRun {
    TableSlot slot {};
    std::uint64_t count = 1; ///< entries
    std::uint64_t value = 0; ///< of the first entry
    /// Each further entry's value is one cluster more; otherwise only the first value is known.
    bool ascending = false;
};

/// Used by one thread; merge() brings the threads' results together.
class EntryCollector final {
public:
    explicit EntryCollector(std::uint64_t limit);

    /// Runs of one table must be added in the order of their entries.
    void add(FindingCode code, const EntryRun &run);
    void merge(const EntryCollector &other);

    /// The first runs in guest order, at most the limit.
    [[nodiscard]] std::vector<EntryRun> runs(FindingCode code) const;
    /// Entries of all runs, kept or not.
    [[nodiscard]] std::uint64_t entries(FindingCode code) const noexcept
    {
        return list(code).entries;
    }
    [[nodiscard]] std::uint64_t leftOut(FindingCode code) const noexcept;

private:
    struct List {
        std::vector<EntryRun> runs;
        std::uint64_t entries = 0;
        std::uint64_t dropped = 0;
        /// So many runs as the limit begin here or before: none behind it will be kept.
        std::optional<TableSlot> bound {};
    };
    [[nodiscard]] const List &list(FindingCode code) const noexcept
    {
        return m_lists[static_cast<std::size_t>(code)];
    }
    void prune(List &list, std::uint64_t threshold) const;

    std::uint64_t m_limit;
    std::array<List, kFindingCodeCount> m_lists;
};

} // namespace qed
