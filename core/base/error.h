// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Why something could not be looked at. Damage inside an image is never an Error: it is a Finding.
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace qed {

enum class ErrorKind {
    CannotOpen, ///< the file can't be opened; `systemError` says why
    NotAFile, ///< a folder, a pipe, a socket: nothing an image can be in
    CannotRead, ///< a read failed at `range offset`; `systemError` says why
    ChangedWhileReading, ///< the file became shorter while it was read
    NotQed, ///< the file's first bytes are not a QED header's; `detail` names what it looks like
    HeaderUnusable, ///< the header breaks a rule without which nothing can be followed
    NeedsTooMuchMemory, ///< the check would need `needed` bytes of memory, `allowed` are
    InUse, ///< another program holds QEMU's write lock; `detail` names it where it can be seen
    LocksUnknown, ///< whether another program uses the file can't be found out; `systemError` says
                  ///< why, when the system did
    OutOfRange, ///< an offset, a cluster or an index that the image does not have; `detail` is what
                ///< was asked
    UnknownCode, ///< no finding has the code in `detail`
    AlreadyThere, ///< the file to be written is there, and nobody said that it may be replaced
    PartOfImage, ///< the file to be written is the image itself, or one of its base images
    Cancelled, ///< the user stopped it
    CannotWrite, ///< a write, a resize or a sync failed; `systemError` says why
    NotAllowed, ///< the user may not write to the file; `detail` is "owner, mode"
    NotEnoughSpace, ///< the file system has `allowed` bytes left, `needed` are
    ChangedSinceCheck, ///< the file is another, or in another state, than the one that was checked
    UndoFileExists, ///< the file that was named for the undo file exists
    UndoFileDamaged, ///< the undo file is cut off or altered, first seen at `offset`
    UndoFileForeign, ///< the undo file belongs to another image; `detail` names that
    ChangedSinceRepair, ///< the image holds at `offset` what the repair did not leave there;
                        ///< `detail` is "size" or "bytes"
    Interrupted, ///< a change was cut off and could not be rolled back either; `systemError`
    NothingToUndo, ///< the image has no undo file that could be used
    PlanConflict, ///< two steps of a plan contradict; `detail` names them
    InvalidPlan, ///< the file holds no plan; `detail` is what is wrong with it
    PlanForeign, ///< the plan was made for another state of the image
    FileExists, ///< the file that was to be made exists
    NotConfirmed, ///< nobody agreed to a change, and there is no terminal to ask in
    UnfinishedRepair, ///< an earlier repair was cut off; `detail` is its undo file
    NothingToFinish, ///< no repair of the image was cut off
    DamagedStill, ///< space can be reclaimed only when nothing is damaged
    LostTableAmongLeaks, ///< unused clusters look like a table that something led to
};

/// A kind, a place, and the figures that belong to it. Words are made from it by describe() for the
/// terminal, and by ui/text for the window.
struct Error {
    ErrorKind kind = ErrorKind::CannotOpen;
    std::string path {}; ///< of the file concerned; empty when there is none
    int systemError = 0; ///< an errno value, 0 when the system reported none
    std::uint64_t offset = 0; ///< bytes from the start of the file, for read and write errors
    std::uint64_t needed = 0; ///< bytes
    std::uint64_t allowed = 0; ///< bytes
    std::string detail {}; ///< a name or a value, never a sentence
};

template <typename T>
using Result = std::expected<T, Error>;

/// Stable name for scripts, such as "cannot-open".
[[nodiscard]] std::string_view errorCode(ErrorKind kind) noexcept;

/// One line in English: what was tried, on which file, what is wrong, what to do next.
/// Without the program's name in front and without a full stop.
[[nodiscard]] std::string describe(const Error &error);

} // namespace qed
