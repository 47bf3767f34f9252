// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What `undo` did, as text and as JSON.
#pragma once

#include "app/cli/style.h"
#include "app/cli/undo_run.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace qed::cli {

/// "undone", "can-be-undone", "finished", "dropped"
[[nodiscard]] std::string_view resultName(UndoAction action) noexcept;

/// The last line: UNDONE, CAN BE UNDONE, REPAIRED, PARTLY REPAIRED or DROPPED, and what that means.
[[nodiscard]] std::string undoVerdict(const UndoResult &result, const Style &style);
/// The last line: NOT UNDONE, and in which state the file is.
[[nodiscard]] std::string notUndoneText(const Error &error, const Style &style);

[[nodiscard]] std::string undoText(const UndoResult &result, const Style &style, bool verbose);
[[nodiscard]] nlohmann::ordered_json undoJson(const UndoResult &result);

} // namespace qed::cli
