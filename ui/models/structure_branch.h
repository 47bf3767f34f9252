// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The rows below one opened row of the structure tree. There is a branch for what was opened, none
// for a mere row.
#pragma once

#include "ui/models/structure_row.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace qed::ui {

struct StructureBranch {
    StructureBranch *parent = nullptr; ///< null for the root
    int row = 0; ///< which row of the parent this lies below
    RowState state = RowState::Ready;
    /// Rows that are listed one by one: everything but table entries.
    std::vector<StructureRow> rows {};
    /// Entries of a table, instead of rows.
    std::vector<EntryRun> runs {};
    TableLevel level = TableLevel::L1; ///< of the table that the runs stand in
    std::uint32_t l1Index = 0; ///< of the L1 entry that was opened
    std::uint32_t markedL1 = 0; ///< the L1 entry under which findings name this table
    std::uint64_t tableOffset = 0; ///< bytes
    std::unordered_map<int, std::unique_ptr<StructureBranch>> below {};

    [[nodiscard]] int count() const noexcept { return static_cast<int>(rows.size() + runs.size()); }
    [[nodiscard]] StructureBranch *at(int index) const
    {
        const auto found = below.find(index);
        return found == below.end() ? nullptr : found->second.get();
    }
};

} // namespace qed::ui
