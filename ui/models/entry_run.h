// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Table entries folded into runs, so that a table of any size is a short list of rows.
#pragma once

#include "core/format/geometry.h"

#include <cstdint>
#include <span>
#include <vector>

namespace qed::ui {

enum class TableLevel : std::uint8_t {
    L1,
    L2,
};

/// Consecutive entries of a table that one row shows.
struct EntryRun {
    enum class Shape : std::uint8_t {
        Same, ///< every entry holds `value`
        Contiguous, ///< each entry leads one cluster further than the one before it
        Mixed, ///< anything; what the entries hold has to be read again
    };
    std::uint32_t first = 0; ///< index of the first entry
    std::uint32_t count = 1; ///< entries
    Shape shape = Shape::Same;
    std::uint64_t value = 0; ///< of the first entry; 0 for Mixed

    [[nodiscard]] std::uint32_t end() const noexcept { return first + count; }
    [[nodiscard]] bool contains(std::uint32_t index) const noexcept
    {
        return index >= first && index < end();
    }
    friend bool operator==(const EntryRun &, const EntryRun &) = default;
};

/// A run that unfolds shows at most so many rows at once: single entries, or groups of entries.
inline constexpr std::uint32_t kUnfoldStep = 1024;

/// The rows below a run of more than one entry: its entries when they are at most kUnfoldStep, else
/// groups of a power of kUnfoldStep entries. A Mixed run of at most kUnfoldStep entries has none:
/// it must be read.
[[nodiscard]] std::vector<EntryRun> unfold(const EntryRun &run, std::uint64_t clusterSize);

/// The row of `runs`, sorted and without gaps, that holds entry `index`; -1 when none does.
[[nodiscard]] int rowOfEntry(std::span<const EntryRun> runs, std::uint32_t index) noexcept;

/// Folds a table that is handed over in pieces. Memory is bounded by kMaxRuns whatever the table
/// holds: where runs become too many, neighbours are joined into Mixed ones.
class RunFolder final {
public:
    static constexpr std::size_t kMaxRuns = 4096;

    /// `breaks` are entries at which a new run begins whatever they hold, sorted.
    RunFolder(const Geometry &geometry, TableLevel level, std::vector<std::uint32_t> breaks,
        std::uint32_t first = 0);

    /// Entries from `first` on; those passed over since the last call are 0.
    void add(std::uint32_t first, std::span<const std::uint64_t> entries);
    /// The runs up to `end`; entries that were not handed over are 0.
    [[nodiscard]] std::vector<EntryRun> finish(std::uint32_t end);

private:
    [[nodiscard]] EntryKind kindOf(std::uint64_t value) const noexcept;
    [[nodiscard]] bool extends(std::uint64_t value) const noexcept;
    [[nodiscard]] bool breaksAt(std::uint32_t index) noexcept;
    void append(std::uint64_t value);
    void appendZeroes(std::uint32_t end);
    void push(const EntryRun &run);
    void coarsen();

    const Geometry m_geometry;
    const TableLevel m_level;
    const std::vector<std::uint32_t> m_breaks;
    std::size_t m_nextBreak = 0;
    std::vector<EntryRun> m_runs;
    EntryKind m_lastKind = EntryKind::Unallocated; ///< of the last run
    std::uint32_t m_next = 0; ///< entry that comes next
    std::uint32_t m_page = kUnfoldStep; ///< entries that become Mixed together
};

} // namespace qed::ui
