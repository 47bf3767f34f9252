// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/base/error.h"

#include "core/base/text.h"

#include <format>
#include <system_error>

namespace qed {

namespace {

std::string systemText(int code)
{
    return code == 0 ? std::string("unknown reason") : std::generic_category().message(code);
}

// NOLINTNEXTLINE(readability-function-size): a case for each kind
std::string problem(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::CannotOpen:
        return std::format("can't open it ({}); check the name and the permissions",
            systemText(error.systemError));
    case ErrorKind::NotAFile:
        return "is no file that can hold an image (a folder, a pipe or a socket); name a file";
    case ErrorKind::CannotRead:
        return std::format(
            "can't read at offset {} ({}); copy the file to a sound disk and try again",
            hexText(error.offset), systemText(error.systemError));
    case ErrorKind::ChangedWhileReading:
        return std::format(
            "the file ended at offset {} while it was read; check again when nothing changes it",
            hexText(error.offset));
    case ErrorKind::NotQed:
        return std::format(
            "not a QED image, it looks like {}; open it with a tool for that format", error.detail);
    case ErrorKind::HeaderUnusable:
        return "the header is damaged, so the tables can't be followed; look at it with 'info' and "
               "'dump'";
    case ErrorKind::NeedsTooMuchMemory:
        return std::format(
            "checking it needs {} of memory, {} are allowed; check it on a larger machine",
            sizeText(error.needed), sizeText(error.allowed));
    case ErrorKind::InUse:
        return std::format(
            "in use by a running QEMU ({} holds a write lock); shut the guest down, or look at it "
            "with --force-share",
            error.detail.empty() ? "a process that can't be seen" : error.detail);
    case ErrorKind::LocksUnknown:
        return std::format(
            "whether another program uses it can't be found out here{}, so it is not "
            "changed; do this where the file is stored, outside of any sandbox",
            error.systemError == 0 ? std::string {}
                                   : std::format(" ({})", systemText(error.systemError)));
    case ErrorKind::OutOfRange:
        return std::format("has no {}; ask for a place inside the image", error.detail);
    case ErrorKind::UnknownCode:
        return std::format(
            "no finding has the code {}; 'explain' without a code lists them", error.detail);
    case ErrorKind::AlreadyThere:
        return "is there already; name another file, or replace it with --overwrite";
    case ErrorKind::PartOfImage:
        return "is a file that the guest's disk is read from, and is not written to; name another "
               "file";
    case ErrorKind::Cancelled:
        return "cancelled; nothing was changed";
    case ErrorKind::CannotWrite:
        return std::format("can't write at offset {} ({}); see to the disk and try again",
            hexText(error.offset), systemText(error.systemError));
    case ErrorKind::NotAllowed:
        return std::format("you may not change it ({}); run the command as its owner, or repair a "
                           "copy with --output-image",
            error.detail);
    case ErrorKind::NotEnoughSpace:
        return std::format("{} are needed on its file system, {} are free; make room and try again",
            sizeText(error.needed), sizeText(error.allowed));
    case ErrorKind::ChangedSinceCheck:
        return "it changed since it was checked, so nothing was written; check it again";
    case ErrorKind::UndoFileExists:
        return "exists already, and an undo file is never overwritten; name another file";
    case ErrorKind::UndoFileDamaged:
        return std::format("the undo file is damaged at offset {}, so nothing was written; take "
                           "the image from a backup",
            hexText(error.offset));
    case ErrorKind::UndoFileForeign:
        return std::format(
            "the undo file belongs to {}; name that image, or another undo file", error.detail);
    case ErrorKind::ChangedSinceRepair:
        return std::format("the image was changed after the repair (its {} at offset {}); going "
                           "back now would damage newer data, so nothing was written",
            error.detail, hexText(error.offset));
    case ErrorKind::Interrupted:
        return std::format("the change was cut off at offset {} ({}) and could not be rolled back; "
                           "run 'undo' once the disk works again",
            hexText(error.offset), systemText(error.systemError));
    case ErrorKind::NothingToUndo:
        return "there is no undo file beside it; name one with --undo-file";
    case ErrorKind::PlanConflict:
        return std::format("the plan contradicts itself: {}; choose otherwise", error.detail);
    case ErrorKind::InvalidPlan:
        return std::format(
            "is no repair plan ({}); make one with 'plan --output json'", error.detail);
    case ErrorKind::PlanForeign:
        return "the plan was made for another state of the image; make it anew with 'plan'";
    case ErrorKind::FileExists:
        return "exists already, and is never overwritten; name another file";
    case ErrorKind::NotConfirmed:
        return "nothing was changed, since there is no terminal to ask in; add --yes to do it "
               "without asking";
    case ErrorKind::UnfinishedRepair:
        return std::format("a repair of it was cut off ({}); take it back with 'undo', or complete "
                           "it with 'undo --finish'",
            error.detail);
    case ErrorKind::NothingToFinish:
        return "no repair of it was cut off, so there is nothing to complete; 'undo' takes the "
               "last repair back";
    case ErrorKind::DamagedStill:
        return "unused clusters can be given back only when nothing is damaged; run 'repair' first";
    case ErrorKind::LostTableAmongLeaks:
        return "among its unused clusters is what looks like a lost table, and giving it back "
               "would lose what it leads to; look at it with 'check -v', and allow it with "
               "'repair --reclaim --fix QED-LEAK-TABLE-CANDIDATE=reclaim'";
    }
    return {};
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a case for each kind
std::string_view errorCode(ErrorKind kind) noexcept
{
    switch (kind) {
    case ErrorKind::CannotOpen:
        return "cannot-open";
    case ErrorKind::NotAFile:
        return "not-a-file";
    case ErrorKind::CannotRead:
        return "cannot-read";
    case ErrorKind::ChangedWhileReading:
        return "changed-while-reading";
    case ErrorKind::NotQed:
        return "not-qed";
    case ErrorKind::HeaderUnusable:
        return "header-unusable";
    case ErrorKind::NeedsTooMuchMemory:
        return "needs-too-much-memory";
    case ErrorKind::InUse:
        return "in-use";
    case ErrorKind::LocksUnknown:
        return "locks-unknown";
    case ErrorKind::OutOfRange:
        return "out-of-range";
    case ErrorKind::UnknownCode:
        return "unknown-code";
    case ErrorKind::AlreadyThere:
        return "already-there";
    case ErrorKind::PartOfImage:
        return "part-of-image";
    case ErrorKind::Cancelled:
        return "cancelled";
    case ErrorKind::CannotWrite:
        return "cannot-write";
    case ErrorKind::NotAllowed:
        return "not-allowed";
    case ErrorKind::NotEnoughSpace:
        return "not-enough-space";
    case ErrorKind::ChangedSinceCheck:
        return "changed-since-check";
    case ErrorKind::UndoFileExists:
        return "undo-file-exists";
    case ErrorKind::UndoFileDamaged:
        return "undo-file-damaged";
    case ErrorKind::UndoFileForeign:
        return "undo-file-foreign";
    case ErrorKind::ChangedSinceRepair:
        return "changed-since-repair";
    case ErrorKind::Interrupted:
        return "interrupted";
    case ErrorKind::NothingToUndo:
        return "nothing-to-undo";
    case ErrorKind::PlanConflict:
        return "plan-conflict";
    case ErrorKind::InvalidPlan:
        return "invalid-plan";
    case ErrorKind::PlanForeign:
        return "plan-foreign";
    case ErrorKind::FileExists:
        return "file-exists";
    case ErrorKind::NotConfirmed:
        return "not-confirmed";
    case ErrorKind::UnfinishedRepair:
        return "unfinished-repair";
    case ErrorKind::NothingToFinish:
        return "nothing-to-finish";
    case ErrorKind::DamagedStill:
        return "damaged-still";
    case ErrorKind::LostTableAmongLeaks:
        return "lost-table-among-leaks";
    }
    return {};
}

std::string describe(const Error &error)
{
    return error.path.empty() ? problem(error) : std::format("{}: {}", error.path, problem(error));
}

} // namespace qed
