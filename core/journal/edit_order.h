// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Edits in the order that a change keeps: by stage, then by offset, without overlaps in a stage. It
// makes them quick to find by place.
#pragma once

#include "core/io/edit.h"

#include <algorithm>
#include <ranges>

namespace qed {

/// The two feature words of the header, which no edit may touch.
inline constexpr ByteRange kFeaturesWord { 16, 8 };
inline constexpr ByteRange kAutoclearWord { 32, 8 };

/// `edits`: a vector of StagedEdit or JournalEdit.
template <typename Edits>
[[nodiscard]] auto ofStage(const Edits &edits, Stage stage)
{
    const auto [first, last]
        = std::ranges::equal_range(edits, stage, {}, [](const auto &edit) { return edit.stage; });
    return std::ranges::subrange(first, last);
}

/// Those of the stage that share a byte with the range.
template <typename Edits>
[[nodiscard]] auto overlapping(const Edits &edits, Stage stage, const ByteRange &range)
{
    const auto all = ofStage(edits, stage);
    const auto first = std::partition_point(all.begin(), all.end(),
        [&](const auto &edit) { return edit.range().end() <= range.offset; });
    const auto last = std::partition_point(
        first, all.end(), [&](const auto &edit) { return edit.range().offset < range.end(); });
    return std::ranges::subrange(first, last);
}

/// Whether `next` may stand behind `previous`.
template <typename Edit>
[[nodiscard]] bool follows(const Edit &next, const Edit &previous)
{
    return previous.stage < next.stage
        || (previous.stage == next.stage && previous.range().end() <= next.range().offset);
}

/// Whether the edit keeps to what its stage may do: none touches a feature word, none is part of
/// Stage::Cut, and nothing behind the old end is detached.
[[nodiscard]] constexpr bool isAllowed(
    Stage stage, const ByteRange &target, std::uint64_t sizeBefore) noexcept
{
    return !target.overlaps(kFeaturesWord) && !target.overlaps(kAutoclearWord)
        && stage != Stage::Cut && (stage != Stage::Detach || target.end() <= sizeBefore);
}

} // namespace qed
