// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Counts the entries of one L2 table and marks what they reference. Private to core/check.
#pragma once

#include "core/check/scan.h"
#include "core/map/bit_collector.h"

#include <cstdint>
#include <span>

namespace qed {

/// One table, its entries handed over in order, in any number of pieces.
class TableScanner final {
public:
    /// References are gathered in `references`, over any number of tables.
    TableScanner(
        Scan &scan, TableInfo &table, TableFigures &figures, BitCollector &references) noexcept;

    /// Entries [first, first + entries.size()).
    void scan(std::uint32_t first, std::span<const std::uint64_t> entries);

private:
    [[nodiscard]] std::size_t countSingles(
        std::uint32_t first, std::span<const std::uint64_t> entries);
    void countRun(std::uint32_t first, std::uint64_t value, std::uint32_t count);
    void reference(std::uint64_t value, std::uint64_t count);
    void addInvalid(std::uint32_t first, std::uint64_t value, std::uint32_t count, EntryKind kind);
    void addUnreachable(std::uint32_t first, std::uint64_t value, std::uint32_t count);

    Scan &m_scan;
    const Geometry &m_geometry;
    TableInfo &m_table;
    TableFigures &m_figures;
    BitCollector &m_references;
    std::uint32_t m_reachable; ///< entries from here on map clusters beyond image_size
    std::uint64_t m_farthestCutOff; ///< bytes: where a cut-off file can't have reached to
    std::uint64_t m_last = 0; ///< the last entry that leads to data; 0: none yet
};

} // namespace qed
