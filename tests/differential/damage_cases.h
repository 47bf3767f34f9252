// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// One image for each finding, of a shape that QEMU opens (it refuses tables of one cluster, which
// the golden cases have).
#pragma once

#include "core/check/finding_code.h"
#include "tests/support/image_builder.h"

#include <optional>

namespace qed::test {

/// Nothing for what can't be made in a file: a table that can't be read.
[[nodiscard]] std::optional<ImageBuilder> damageCase(FindingCode code);

} // namespace qed::test
