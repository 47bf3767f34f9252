// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the user chose among the fixes of the catalogue. Without a choice, a finding gets its
// default: the first fix of its row, or none where its row says that it is left alone.
#pragma once

#include "core/check/catalogue.h"

#include <cstddef>
#include <map>
#include <optional>

namespace qed {

/// Nothing: the finding is left as it is.
using Choice = std::optional<FixKind>;

/// The fix that a finding of this code gets when nobody chooses.
[[nodiscard]] Choice defaultChoice(FindingCode code) noexcept;

struct Choices {
    std::map<FindingCode, Choice> byCode {};
    /// By index in Report::findings; wins over byCode.
    std::map<std::size_t, Choice> byFinding {};

    friend bool operator==(const Choices &, const Choices &) = default;
};

/// What is to be done about the finding of this index and code: what was chosen, else the default.
/// A choice that the catalogue does not list for the code counts as none.
[[nodiscard]] Choice choiceFor(
    const Choices &choices, FindingCode code, std::size_t finding) noexcept;

} // namespace qed
