// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The codes that somebody may have meant.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace qed::cli {

/// Letters to insert, delete or replace to make `b` of `a`, in any letter case.
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b);

/// At most `count` codes of the catalogue, the nearest to `name` first. "QED-" in front may be
/// missing.
[[nodiscard]] std::vector<std::string_view> nearestCodes(std::string_view name, std::size_t count);

} // namespace qed::cli
