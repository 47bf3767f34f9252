// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Header fields and table entries in words.
#pragma once

#include "core/format/field_map.h"
#include "core/format/geometry.h"
#include "ui/models/entry_run.h"

#include <QString>

namespace qed::ui {

/// What the field is for, without its value.
[[nodiscard]] QString fieldMeaning(HeaderField field);
/// What a sound image has there, and what a program does that finds something else.
[[nodiscard]] QString fieldRule(HeaderField field);
/// Its value as a person says it: a size, a count, an offset, the letters of the magic.
[[nodiscard]] QString fieldValue(const FieldRow &row);
/// "bit 1, NEED_CHECK" or "bit 7, unknown".
[[nodiscard]] QString flagName(const FlagBit &flag);
/// What it means that the bit is set, or not; for an unknown bit the rule that applies.
[[nodiscard]] QString flagMeaning(HeaderField field, const FlagBit &flag);

/// What the guest reads there, or why nothing can be read.
[[nodiscard]] QString entryMeaning(EntryKind kind, TableLevel level);

} // namespace qed::ui
