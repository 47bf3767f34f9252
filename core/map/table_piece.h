// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A piece of a table in memory, and which of its entries could not be read.
#pragma once

#include "core/io/byte_source.h"

#include <cstdint>
#include <span>
#include <vector>

namespace qed {

/// How hard to try where a table can't be read as a whole.
enum class TableReading : std::uint8_t {
    AsGuest, ///< as QEMU reads it: with one bad sector all of it is lost
    Rescue, ///< every entry counts that can be read, and those of a table that the file's end cuts
            ///< off
};

/// Entries [first, first + count) of a table.
struct UnreadableRun {
    std::uint32_t first = 0;
    std::uint32_t count = 0;

    [[nodiscard]] std::uint32_t end() const noexcept { return first + count; }
};

/// The first of `runs`, which are in order, that ends behind entry `index`; null when none does.
[[nodiscard]] const UnreadableRun *runAtOrBehind(
    std::span<const UnreadableRun> runs, std::uint32_t index) noexcept;

class TablePiece final {
public:
    TablePiece() = default;
    /// Memory for `entries` entries.
    explicit TablePiece(std::uint32_t entries) : m_entries(entries) { }

    /// Makes it the piece of the table at `table` (bytes) that holds entry `index`; keeps it when
    /// it is that already. Pieces that are holes of the file are all 0 and not read: tables can be
    /// as large as 1 GiB.
    void load(const ByteSource &source, std::uint64_t table, std::uint32_t index, TableReading how);

    [[nodiscard]] std::uint32_t first() const noexcept { return m_first; }
    [[nodiscard]] std::uint32_t end() const noexcept
    {
        return m_first + static_cast<std::uint32_t>(m_entries.size());
    }
    /// The raw entry of an index in [first(), end()); 0 when it could not be read.
    [[nodiscard]] std::uint64_t at(std::uint32_t index) const { return m_entries[index - m_first]; }
    /// Entries that could not be read, in order.
    [[nodiscard]] std::span<const UnreadableRun> unreadable() const noexcept
    {
        return m_unreadable;
    }

private:
    void read(const ByteSource &source, TableReading how);

    std::vector<std::uint64_t> m_entries;
    std::vector<UnreadableRun> m_unreadable;
    std::uint64_t m_table = 0; ///< file offset; 0 while there is none
    std::uint32_t m_first = 0;
};

} // namespace qed
