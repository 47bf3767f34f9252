// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Decisions about the pieces of a range, each of which holds what one moment of the change left.
#pragma once

#include "core/apply/history.h"

#include <span>
#include <vector>

namespace qed {

enum class Direction : std::uint8_t { Forward, Back };

/// What the range is to hold when `stage` has been done, or taken back, given what it holds now. A
/// piece that is further on already, and can't be taken for one that is not, stays: no step ever
/// makes an interrupted change worse on its way.
[[nodiscard]] std::vector<std::byte> stepped(
    const Moments &moments, Stage stage, Direction direction, std::span<const std::byte> now);

enum class Expected : std::uint8_t {
    AnyMoment, ///< of the change, each piece for itself; or two, where a write ended inside it
    Final, ///< that after the last stage
};

/// The pieces that hold something else, in order. `now` may end early, where the file ends.
[[nodiscard]] std::vector<ByteRange> foreignPieces(
    const Moments &moments, Expected expected, std::span<const std::byte> now);

} // namespace qed
