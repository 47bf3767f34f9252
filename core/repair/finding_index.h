// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Finds the finding that speaks of a table entry or of a cluster. Private to core/repair.
#pragma once

#include "core/check/report.h"
#include "core/repair/plan.h"

#include <cstdint>
#include <vector>

namespace qed {

/// Holds positions only; the report need not outlive it.
class FindingIndex final {
public:
    /// `tableEntries`: of one table.
    FindingIndex(const Report &report, std::uint32_t tableEntries);

    /// The finding of this code about the entry; kNoFinding when the report lists none. For an
    /// entry of the L1 table, l2Index is 0.
    [[nodiscard]] std::size_t ofEntry(FindingCode code, TableSlot slot, bool inL2) const;
    /// The finding of this code about the byte of the file.
    [[nodiscard]] std::size_t ofByte(FindingCode code, std::uint64_t fileOffset) const;
    /// The only finding of a code that speaks of the whole image.
    [[nodiscard]] std::size_t ofImage(FindingCode code) const;

private:
    struct Span {
        FindingCode code;
        std::uint64_t first; ///< entry in the order of the guest's disk, or byte of the file
        std::uint64_t count;
        std::size_t finding;
    };
    [[nodiscard]] std::size_t find(FindingCode code, std::uint64_t position) const;

    std::uint32_t m_tableEntries;
    std::vector<Span> m_spans; ///< by code, then by position
};

} // namespace qed
