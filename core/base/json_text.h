// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace qed {

/// JSON as text without a line break at its end: `indent` spaces a level, all in one line when it
/// is negative. Names of files need not be UTF-8; what is not becomes U+FFFD.
[[nodiscard]] std::string jsonText(const nlohmann::ordered_json &json, int indent = 4);

} // namespace qed
