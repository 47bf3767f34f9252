// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What one row of the structure tree is: a value, made when it is asked for.
#pragma once

#include "core/backing/chain.h"
#include "core/check/report.h"
#include "core/format/field_map.h"
#include "ui/models/entry_run.h"
#include "ui/models/problem_marks.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace qed::ui {

/// What the tree shows. Without a report nothing is marked.
struct StructureContent {
    std::shared_ptr<const Image> image {};
    std::shared_ptr<const Report> report {};
    std::vector<ChainLink> chain {};
    /// Of the report; made from it when they are not given.
    std::shared_ptr<const ProblemMarks> marks {};
};

enum class RowKind : std::uint8_t {
    HeaderSection,
    BaseSection,
    L1Section,
    UnreferencedSection,
    Field, ///< `item` counts header fields
    Flag, ///< a bit of field `item`
    Base, ///< `item` counts base images, nearest first
    Entries, ///< `run` of the table at `tableOffset`
    Unreferenced, ///< `finding`
    LeftOut, ///< findings that the check did not keep; `item` is their number
};

enum class RowState : std::uint8_t {
    Ready,
    Reading, ///< what is below is being read
    Failed, ///< what is below could not be read
};

struct StructureRow {
    RowKind kind = RowKind::HeaderSection;
    RowState state = RowState::Ready;
    std::size_t item = 0;
    std::size_t flag = 0; ///< index in FieldRow::flags
    TableLevel level = TableLevel::L1; ///< of the table that the entries stand in
    std::uint32_t l1Index = 0; ///< of the L1 entry that leads to the L2 table
    std::uint64_t tableOffset = 0; ///< bytes
    EntryRun run {};
    std::optional<std::size_t> finding {}; ///< index in Report::findings
    ProblemCount problems {}; ///< of the row and of all rows below it

    [[nodiscard]] bool isEntries() const noexcept { return kind == RowKind::Entries; }
    /// The first entry of the run.
    [[nodiscard]] TableSlot slot() const noexcept
    {
        return level == TableLevel::L1 ? TableSlot { run.first, 0 }
                                       : TableSlot { l1Index, run.first };
    }
    /// Where the entries of the run stand in the file.
    [[nodiscard]] ByteRange entryBytes() const noexcept
    {
        return { tableOffset + std::uint64_t { run.first } * 8, std::uint64_t { run.count } * 8 };
    }
};

/// The L1 entry under which findings name the table at `tableOffset`: the first that leads to it,
/// else `l1Index`.
[[nodiscard]] std::uint32_t markedEntry(
    const StructureContent &content, std::uint32_t l1Index, std::uint64_t tableOffset);

/// What the run's entries are where they stand; nothing for Mixed.
[[nodiscard]] std::optional<EntryKind> entryKind(const StructureRow &row, const Geometry &geometry);

} // namespace qed::ui
