// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// From one problem to the next, in the order of the file.
#pragma once

#include "core/check/report.h"
#include "ui/session/place.h"

#include <cstddef>
#include <optional>

namespace qed::ui {

enum class Direction : std::uint8_t { Forward, Backward };

/// The finding that comes after, or before, the current place: each finding that speaks of bytes of
/// the file and is more than a note is visited once; behind the last comes the first.
[[nodiscard]] std::optional<std::size_t> nextProblem(
    const Report &report, const std::optional<Place> &current, Direction direction);

} // namespace qed::ui
