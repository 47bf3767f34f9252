// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What `export` prints.
#pragma once

#include "app/cli/style.h"
#include "core/guest/export.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace qed::cli {

/// Ranges that are printed for people, and as JSON.
inline constexpr std::size_t kMostFilledLines = 1'000;
inline constexpr std::size_t kMostFilledJson = 10'000;

struct Exported {
    std::string image; ///< names as they were given
    std::string output;
    std::string mapfile {}; ///< empty without one
    ExportSummary summary {};
    std::vector<FilledRange> filled {}; ///< the first ones
};

/// Words for people: "entry leads nowhere".
[[nodiscard]] std::string_view damageWords(Damage damage) noexcept;
/// A line for each range, how many more there are, and a verdict.
[[nodiscard]] std::string exportText(const Exported &exported, const Style &style);
[[nodiscard]] nlohmann::ordered_json exportJson(const Exported &exported);

} // namespace qed::cli
