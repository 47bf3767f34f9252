// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A report as text for a terminal of 80 columns.
#pragma once

#include "app/cli/style.h"
#include "core/check/report.h"
#include "core/format/image.h"

#include <string>

namespace qed::cli {

/// Lines of findings that are printed when not all are asked for.
inline constexpr std::size_t kFindingLines = 20;

/// Two lines: the guest's disk and the file, in figures. Empty when the tables could not be
/// followed.
[[nodiscard]] std::string figuresText(const Report &report, const Style &style);

/// Findings by severity, the worst first, then by code; `verbose` prints all of them, what they
/// mean and every reference.
[[nodiscard]] std::string findingsText(const Report &report, const Style &style, bool verbose);

/// Why QEMU's own check would show another number of leaks; empty when it wouldn't, or can't be
/// foretold.
[[nodiscard]] std::string qemuText(const Report &report, const Style &style);

/// What to do before anything else; empty when nothing presses.
[[nodiscard]] std::string adviceText(const Report &report, const Style &style);

/// One line: SOUND, NOT CLOSED, LEAKS, CORRUPT or FAILED, and what it costs the guest.
[[nodiscard]] std::string verdictText(const Image &image, const Report &report, const Style &style);

} // namespace qed::cli
