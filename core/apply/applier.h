// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The order of writes of a repair, of its way back, and of its completion after an interruption,
// over any two targets. Names, locks and checks are the business of core/apply/repair.h.
#pragma once

#include "core/apply/differences.h"
#include "core/base/progress.h"
#include "core/io/byte_target.h"
#include "core/io/edit.h"
#include "core/journal/layout.h"

#include <functional>

namespace qed {

struct Workplace {
    ByteTarget &image;
    ByteTarget &undoFile;
};

/// Reads the image anew. True when it is proven: neither corruption nor check error is left.
using Proof = std::function<Result<bool>()>;

/// Makes the undo file, which must be empty, and carries the change out: undo file, its state
/// Applying, dirty bit, the stages, proof, feature words, its state Applied; each on the disk
/// before the next. True when the image was proven and marked clean.
///
/// Errors of validate() and expectBefore(), and all errors up to the state Applying: the image was
/// not touched. Later ones: it is as before, byte for byte; or the error is Interrupted, with the
/// offset and the system's error of what kept it from being rolled back. Then, and only then, the
/// undo file is needed.
[[nodiscard]] Result<bool> apply(const Workplace &at, const Change &change,
    const JournalOrigin &origin, const Proof &proof, Progress &progress);

/// Does the same from an undo file: begins, or completes, what was interrupted, be it a repair or
/// its undo. Errors: UndoFileDamaged, ChangedSinceRepair, NothingToUndo (it is Undone), with
/// nothing written; then as apply().
[[nodiscard]] Result<bool> complete(const Workplace &at, const Proof &proof, Progress &progress);

/// Brings back every byte, and the length: state Undoing, dirty bit, the stages in reverse order,
/// the feature words, state Undone; each on the disk before the next. Does nothing when Undone.
/// Errors: UndoFileDamaged, ChangedSinceRepair, Cancelled (obeyed up to the first write),
/// CannotRead, CannotWrite, with nothing written; Interrupted.
[[nodiscard]] Result<void> takeBack(const Workplace &at, Progress &progress);

/// The verified undo file, when takeBack() would use it. Errors: UndoFileDamaged,
/// ChangedSinceRepair, CannotRead.
[[nodiscard]] Result<Journal> verifyForUndo(const ByteSource &image, const ByteSource &undoFile);

/// What ChangedSinceRepair is about; no places where only the size differs.
/// Errors: UndoFileDamaged, CannotRead.
[[nodiscard]] Result<Differences> differences(
    const ByteSource &image, const ByteSource &undoFile, std::size_t limit);

} // namespace qed
