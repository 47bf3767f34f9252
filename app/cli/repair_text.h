// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What was repaired, for people.
#pragma once

#include "app/cli/repair_run.h"

#include <string>

namespace qed::cli {

/// What was done, and where the way back is; empty when nothing was.
[[nodiscard]] std::string doneText(const Repaired &repaired, const Style &style, bool verbose);

/// One line: REPAIRED or PARTLY REPAIRED; when nothing was done, the check's verdict.
[[nodiscard]] std::string repairVerdict(const Repaired &repaired, const Style &style);

/// One line: NOT REPAIRED, and in which state the file is.
[[nodiscard]] std::string notRepairedText(const Error &error, const Style &style);

/// All of it: name, what was done, what remains, verdict.
[[nodiscard]] std::string repairText(const Repaired &repaired, const Style &style, bool verbose);

} // namespace qed::cli
