// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The only ways to change an image: repair, undo, finish. Each takes the locks of QEMU, keeps an
// undo file, and leaves an image that is either as before, or changed as a whole, or recognised as
// interrupted.
#pragma once

#include "core/apply/differences.h"
#include "core/apply/undo_file.h"
#include "core/base/progress.h"
#include "core/check/checker.h"
#include "core/io/edit.h"
#include "core/io/file_identity.h"

#include <filesystem>
#include <optional>

namespace qed {

struct RepairOptions {
    /// Where the undo file goes; nothing: beside the image, under the first free name of
    /// undoPathFor(). One that is named is noted (undo_notes.h).
    std::optional<std::filesystem::path> undoFile {};
    /// False: the undo file is removed once the repair is proven, and kept while it is not.
    bool keepUndo = true;
    /// A file that was just made, so that nobody else uses it: for this one, LocksUnknown is no
    /// reason to refuse.
    std::optional<FileIdentity> newFile {};
    CheckOptions check {}; ///< for the check that proves the repair
};

struct RepairOutcome {
    Report report; ///< of the check afterwards, read anew from the file
    /// Where the way back is; empty when it was not kept.
    std::filesystem::path undoFile {};
    /// The dirty bit was cleared, because neither corruption nor a check error is left.
    bool markedClean = false;
};

/// Carries the change out on the file that `image` was opened from, in the order of writes of
/// core/io/edit.h: undo file, dirty bit, the stages, check, flags; each on the disk before the
/// next.
///
/// Errors, all before the first byte is changed: InUse, LocksUnknown, NotAllowed (no permission to
/// write), ChangedSinceCheck (the file is not the one, or not in the state, that was checked, or
/// bytes that the change expects are others), NotEnoughSpace, CannotWrite (the undo file, or its
/// note, can't be made), UndoFileExists (at options.undoFile), PlanConflict (the change breaks the
/// rules of core/io/edit.h). Errors after which the file is as it was before, byte for byte:
/// Cancelled (obeyed up to the begin of Stage::L1, see canCancel()), CannotRead, CannotWrite. When
/// even rolling back fails: Interrupted; the undo file stays, undo() and finish() accept it.
[[nodiscard]] Result<RepairOutcome> repair(
    const Image &image, const Change &change, const RepairOptions &options, Progress &progress);

/// Takes a repair back: every byte, and the length, as before. Accepts applied and interrupted
/// repairs, and an undo that was itself interrupted. Verifies the whole undo file, and that each
/// place still holds what the repair left there, before the first write. The undo file is removed
/// afterwards.
/// An image that was renamed is accepted, unless the change is of nothing but the file's end and
/// flags, and so is one in which QEMU has cleared the dirty bit or autoclear bits since.
/// Errors: UndoFileDamaged, UndoFileForeign (of another image, by header and name),
/// ChangedSinceRepair (`offset` is the first difference, `detail` what it is: "size" or "bytes"),
/// InUse, LocksUnknown, NotAllowed, CannotWrite.
[[nodiscard]] Result<void> undo(
    const std::filesystem::path &image, const std::filesystem::path &undoFile, Progress &progress);

/// What undo() would do; writes nothing, takes no locks. The same errors but NotAllowed and
/// CannotWrite.
[[nodiscard]] Result<UndoSummary> undoDryRun(
    const std::filesystem::path &image, const std::filesystem::path &undoFile);

/// Why undo() refuses with ChangedSinceRepair; looks on until `limit` places are found. Errors:
/// CannotOpen, CannotRead, UndoFileDamaged.
[[nodiscard]] Result<Differences> undoDifferences(
    const std::filesystem::path &image, const std::filesystem::path &undoFile, std::size_t limit);

/// Completes an interrupted repair, or one whose undo was interrupted, from its undo file, and
/// checks the result as repair() does. Obeys a stop, and rolls back on an error, as repair() does;
/// the undo file is then removed. Errors: as undo(), NothingToUndo (it is spent), and as repair().
[[nodiscard]] Result<RepairOutcome> finish(const std::filesystem::path &image,
    const std::filesystem::path &undoFile, const RepairOptions &options, Progress &progress);

/// A stop that is asked for in this phase is obeyed and rolled back.
[[nodiscard]] constexpr bool canCancel(Phase phase) noexcept
{
    return phase < Phase::WriteL1;
}

} // namespace qed
