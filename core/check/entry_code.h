// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Which finding an invalid table entry is: for the check, and for the planner that looks again.
#pragma once

#include "core/check/finding_code.h"
#include "core/format/geometry.h"

namespace qed {

/// Of an invalid entry of the L1 table.
[[nodiscard]] FindingCode l1EntryCode(EntryKind kind) noexcept;

/// Of an invalid entry of an L2 table. Whether one that leads outside was cut off is for the whole
/// scan to tell.
[[nodiscard]] FindingCode l2EntryCode(EntryKind kind) noexcept;

} // namespace qed
