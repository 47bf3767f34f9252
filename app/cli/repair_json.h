// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What was repaired, as JSON.
#pragma once

#include "app/cli/repair_run.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace qed::cli {

/// "repaired", "partly-repaired", "not-repaired", "nothing-to-do"
[[nodiscard]] std::string_view resultName(const Repaired &repaired) noexcept;

/// The plans that were carried out: task, steps, undo file.
[[nodiscard]] nlohmann::ordered_json doneJson(const Repaired &repaired);

/// What `repair` prints.
[[nodiscard]] nlohmann::ordered_json repairJson(const Repaired &repaired);

/// What `check -r` prints: the check afterwards, and how much of what was wrong is right now.
[[nodiscard]] nlohmann::ordered_json checkedAgainJson(const Repaired &repaired);

} // namespace qed::cli
