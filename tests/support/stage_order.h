// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The order in which a change may reach the disk, judged by the bytes of an image alone.
#pragma once

#include "tests/support/changes.h"

#include <optional>
#include <string>
#include <vector>

namespace qed::test {

/// What contradicts the order of stages: something of a stage is there before everything of an
/// earlier one is, or is gone while something of a later one is still there. Edits that others
/// overlap, and those in what is cut off, are left out. `final` is what carriedOut() gives.
[[nodiscard]] std::optional<std::string> orderFault(const ChangeCase &change,
    const std::vector<std::byte> &final, const std::vector<std::byte> &image);

} // namespace qed::test
