// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A plan's steps and its cost, for people.
#pragma once

#include "app/cli/style.h"
#include "core/check/report.h"
#include "core/format/image.h"
#include "core/repair/plan.h"

#include <string>

namespace qed::cli {

/// Lines of steps that are printed when not all are asked for.
inline constexpr std::size_t kStepLines = 20;

/// One line or more for each step; beyond kStepLines only how many more, unless `verbose`.
[[nodiscard]] std::string stepsText(
    const Image &image, const Report &report, const Plan &plan, std::size_t columns, bool verbose);

/// What it writes and by how much the file grows, in one sentence.
[[nodiscard]] std::string costText(const Plan &plan);

} // namespace qed::cli
