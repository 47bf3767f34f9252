// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Makes undo files, and moves their state on.
#pragma once

#include "core/base/progress.h"
#include "core/io/byte_target.h"
#include "core/journal/layout.h"

namespace qed {

/// Writes the whole undo file of `change`, up to the state Prepared, and syncs it. The bytes before
/// are read from `image`. Counts bytes in Phase::SaveUndo. Errors: Cancelled, CannotRead,
/// CannotWrite; the file is then none.
[[nodiscard]] Result<void> writeJournal(const Change &change, const JournalLayout &layout,
    const ByteSource &image, ByteTarget &undoFile, Progress &progress);

/// Appends a state record and syncs it. On an error the state on the disk is the old one or the new
/// one, and `journal` keeps the old one.
[[nodiscard]] Result<void> appendState(
    ByteTarget &undoFile, Journal &journal, const StateRecord &state);

} // namespace qed
