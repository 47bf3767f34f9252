// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Reads undo files, whatever is in them. A state record that was being written when the power
// failed is as good as none; anything else that is not as it was written is UndoFileDamaged, with
// the offset of the record that it was seen in.
#pragma once

#include "core/io/byte_source.h"
#include "core/journal/journal.h"

namespace qed {

/// Verifies every byte that counts. Errors: UndoFileDamaged, CannotRead.
[[nodiscard]] Result<Journal> readJournal(const ByteSource &undoFile);

/// Reads only what the file says of itself: begin, checksum and state are as readJournal() would
/// give them, edits and tails are left out, and not verified. The same errors.
[[nodiscard]] Result<Journal> readJournalSummary(const ByteSource &undoFile);

} // namespace qed
