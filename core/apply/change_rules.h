// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What must hold before the first write: the change keeps its own rules, and the image is what the
// change was made for.
#pragma once

#include "core/io/byte_source.h"
#include "core/io/edit.h"

namespace qed {

/// The rules of core/io/edit.h. Error: PlanConflict, `detail` is the edit's number, from 0, and
/// place.
[[nodiscard]] Result<void> validate(const Change &change);

/// Size, feature words, and every Edit::before. Error: ChangedSinceCheck, `offset` is the first
/// byte of the edit, or 0.
[[nodiscard]] Result<void> expectBefore(const Change &change, const ByteSource &image);

} // namespace qed
