// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Header and tables as text: the same bytes give the same text. The window shows it, a plan is
// printed as a diff of it.
#pragma once

#include "core/base/progress.h"
#include "core/format/image.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace qed {

struct DumpOptions {
    bool everyEntry = false; ///< one line for each entry that is not 0, instead of folded runs
    std::optional<std::uint32_t> onlyL1 {}; ///< only the table that this L1 entry leads to
    /// Header and L1 table, and of the L2 tables only those that these L1 entries lead to.
    std::optional<std::set<std::uint32_t>> onlyTables {};
    /// A last line says how many tables were left out.
    std::uint64_t maxLines = ~std::uint64_t { 0 };
};

/// Hands the text to `write` piece by piece, whole lines each. Damage never ends it; an unreadable
/// table is a line. Errors: Cancelled, CannotRead (the L1 table), OutOfRange and HeaderUnusable
/// (onlyL1).
[[nodiscard]] Result<void> dump(const Image &image, const DumpOptions &options,
    const Progress &progress, const std::function<void(std::string_view)> &write);

} // namespace qed
