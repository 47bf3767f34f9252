// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A repair as a value: what will be done, what it settles, what it costs, and the bytes it writes.
// Computed without touching the file.
#pragma once

#include "core/check/catalogue.h"
#include "core/format/geometry.h"
#include "core/io/edit.h"
#include "core/repair/choices.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace qed {

enum class OperationKind : std::uint8_t {
    ClearEntries, ///< `count` entries from `slot` on become `valueAfter`
    CopyClusters, ///< clusters `from` are copied to `to`; `count` entries from `slot` on lead there
    CopyTable, ///< the table `from` is written anew at `to`; the L1 entry `slot` leads there
    NewTable, ///< a table of zero clusters at `to`; the L1 entry `slot` leads there
    MoveL1, ///< the L1 table `from` is written anew at `to`; the header leads there
    PadFile, ///< zeroes complete the last cluster
    MoveClusters, ///< as CopyClusters, to clusters that nothing used; for reclaiming
    MoveTable, ///< as CopyTable, to clusters that nothing used; for reclaiming
    CutFile, ///< the file ends at `to.offset`
    ClearFlags, ///< feature bits `valueBefore` become `valueAfter`, last of all
};

/// Something that is done, in the terms of the format.
struct Operation {
    OperationKind kind = OperationKind::ClearEntries;
    std::size_t step = 0; ///< index in Plan::steps
    TableSlot slot {}; ///< the first entry concerned
    bool inL2 = false; ///< the entries stand in an L2 table; otherwise in the L1 table
    std::uint64_t count = 1; ///< entries
    std::uint64_t valueBefore = 0; ///< of the first entry, or the feature bits
    std::uint64_t valueAfter = 0;
    ByteRange from {}; ///< bytes of the file that are copied
    ByteRange to {}; ///< bytes of the file that are written anew

    friend bool operator==(const Operation &, const Operation &) = default;
};

/// What the guest reads afterwards where a step has an effect.
enum class GuestEffect : std::uint8_t {
    Same, ///< everything that can be read reads as before
    Zeroes, ///< what can't be read now reads as zeroes
    Base, ///< what can't be read now reads the base image
    Recovered, ///< what can't be read now can be read again
    LosesData, ///< what can be read now can't be read any more
};

inline constexpr std::size_t kNoFinding = std::numeric_limits<std::size_t>::max();

/// What is done about one finding: a row of the plan.
struct PlanStep {
    FindingCode code = FindingCode::HeaderDirty;
    FixKind fix = FixKind::ClearFlag;
    /// Index in Report::findings; kNoFinding for all that the report counts without listing, of one
    /// code together.
    std::size_t finding = kNoFinding;
    bool losesData = false;
    GuestEffect effect = GuestEffect::Same;
    std::uint64_t entries = 0; ///< table entries that change
    std::uint64_t clusters = 0; ///< clusters that are copied, moved or given back
    std::uint64_t guestBytes = 0; ///< of the guest's disk whose reading changes by `effect`
    std::uint64_t bytesWritten = 0; ///< to the image
    std::int64_t fileGrowth = 0; ///< bytes; negative when the file becomes shorter

    friend bool operator==(const PlanStep &, const PlanStep &) = default;
};

enum class Task : std::uint8_t {
    Repair, ///< what is damaged
    Reclaim, ///< unused clusters are given back
};

struct Plan {
    Task task = Task::Repair;
    std::vector<PlanStep> steps {}; ///< in the order of the findings; flags last
    std::vector<Operation> operations {};
    Change change {};
    Choices choices {}; ///< that it was made with
    std::uint64_t undoFileBytes = 0; ///< size of the undo file, at most
    /// More would have been to do than a plan holds; the rest is for another repair.
    bool partial = false;

    /// There is nothing to do.
    [[nodiscard]] bool empty() const noexcept { return steps.empty(); }
};

} // namespace qed
