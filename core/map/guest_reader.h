// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the guest's disk reads from at an offset of the caller's choice: for walks over several
// images in step.
#pragma once

#include "core/format/table.h"
#include "core/map/guest_map.h"
#include "core/map/table_piece.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace qed {

/// Keeps the L1 table and one piece of an L2 table in memory, so that ascending offsets read each
/// piece once.
class GuestReader final {
public:
    /// Errors: HeaderUnusable; CannotRead (the L1 table) as the guest reads it, never in a rescue.
    [[nodiscard]] static Result<GuestReader> open(
        std::shared_ptr<const Image> image, TableReading how = TableReading::AsGuest);

    [[nodiscard]] const Image &image() const noexcept { return *m_image; }
    /// In bytes.
    [[nodiscard]] std::uint64_t size() const noexcept { return m_geometry.imageSize(); }

    /// The range that begins at `offset`, which must be below size(). What follows it may be of the
    /// same state: a range ends with the piece of the table that was read. Damage is a state, never
    /// an error. An entry of the partial last cluster is Invalid and a range of its own.
    [[nodiscard]] GuestRange at(std::uint64_t offset);

private:
    GuestReader(std::shared_ptr<const Image> image, TableReading how);
    [[nodiscard]] Result<void> readTable();
    void rescueTable();
    [[nodiscard]] GuestRange withoutTable(std::uint64_t offset, TableSlot slot) const;
    [[nodiscard]] GuestRange inTable(std::uint64_t offset, TableSlot slot, std::uint64_t table);
    [[nodiscard]] GuestRange unreadable(
        std::uint64_t offset, TableSlot slot, std::uint64_t table, std::uint32_t badEnd) const;
    [[nodiscard]] std::uint32_t runEnd(std::uint32_t index) const;
    [[nodiscard]] std::uint64_t startOf(TableSlot slot) const;

    std::shared_ptr<const Image> m_image;
    Geometry m_geometry;
    TableReading m_how;
    std::vector<L1Entry> m_l1;
    std::vector<UnreadableRun> m_unreadableL1;
    TablePiece m_piece; ///< of an L2 table
};

} // namespace qed
