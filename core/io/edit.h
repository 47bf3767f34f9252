// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A change of a file as a value: which bytes, what they hold before and after, in which order they
// must reach the disk. Made by a planner, previewed by an overlay, kept by the undo file, and
// written by core/apply alone.
#pragma once

#include "core/base/byte_range.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace qed {

/// Bytes of a file that are replaced, or that are new behind its end.
struct Edit {
    std::uint64_t offset = 0; ///< bytes; where it begins
    /// What must stand there when the change begins, or, for bytes that an earlier stage changed,
    /// what that stage left. Empty: not known beforehand, or behind the end of the file.
    std::vector<std::byte> before {};
    std::vector<std::byte> after {}; ///< what is to stand there; empty for a copy
    /// The edit copies these bytes, as they were before the first edit of the change.
    std::optional<std::uint64_t> copyFrom {};
    std::uint64_t copyLength = 0; ///< bytes, for a copy

    [[nodiscard]] std::uint64_t length() const noexcept
    {
        return copyFrom ? copyLength : after.size();
    }
    [[nodiscard]] ByteRange range() const noexcept { return { offset, length() }; }

    friend bool operator==(const Edit &, const Edit &) = default;
};

/// The stages of a change, in their order. Everything of one stage is on the disk before anything
/// of the next one is written; within a stage the order does not matter.
enum class Stage : std::uint8_t {
    Detach, ///< entries that lead nowhere are cleared, before the file grows under them
    Data, ///< the file grows; copies of data and new tables go where nothing leads yet
    Tables, ///< entries of L2 tables
    L1, ///< entries of the L1 table, or the header's offset of it
    MoveTables, ///< tables go where data was moved away from
    MoveL1, ///< the entries that lead to those
    LateData, ///< data goes where tables were moved away from
    LateTables, ///< the entries that lead to those
    Cut, ///< the file becomes shorter
};
inline constexpr std::size_t kStageCount = 9;
inline constexpr std::array<Stage, kStageCount> kStages { Stage::Detach, Stage::Data, Stage::Tables,
    Stage::L1, Stage::MoveTables, Stage::MoveL1, Stage::LateData, Stage::LateTables, Stage::Cut };
static_assert(kStages.back() == Stage::Cut);

struct StagedEdit {
    Stage stage = Stage::Data;
    Edit edit {};

    [[nodiscard]] ByteRange range() const noexcept { return edit.range(); }
    friend bool operator==(const StagedEdit &, const StagedEdit &) = default;
};

/// Two feature words of the header, as a change passes through them.
struct FlagChange {
    std::uint64_t featuresBefore = 0;
    std::uint64_t autoclearBefore = 0;
    std::uint64_t featuresAfter = 0; ///< once a check has found nothing wrong any more
    std::uint64_t autoclearAfter = 0;

    friend bool operator==(const FlagChange &, const FlagChange &) = default;
};

struct Change {
    std::uint64_t sizeBefore = 0; ///< bytes of the file
    /// Larger: the file grows at the begin of stage Data. Smaller: it is cut in stage Cut.
    std::uint64_t sizeAfter = 0;
    /// Ordered by stage, then by offset; the edits of one stage don't overlap. None touches the two
    /// feature words of the header.
    std::vector<StagedEdit> edits {};
    FlagChange flags {};

    /// Nothing but the flags changes.
    [[nodiscard]] bool onlyFlags() const noexcept
    {
        return edits.empty() && sizeBefore == sizeAfter;
    }
    friend bool operator==(const Change &, const Change &) = default;
};

} // namespace qed
