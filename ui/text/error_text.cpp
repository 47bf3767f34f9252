// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/text/error_text.h"

#include "ui/text/number_text.h"
#include "ui/text/path_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>

namespace qed::ui {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString systemText(int code)
{
    if (code == 0)
        return ErrorText::tr("the system gave no reason");
    return QString::fromLocal8Bit(std::generic_category().message(code));
}

QString fileName(const Error &error)
{
    return error.path.empty() ? ErrorText::tr("The image")
                              : pathText(QString::fromStdString(error.path));
}

QString detail(const Error &error)
{
    return QString::fromStdString(error.detail);
}

/// Why steps contradict each other, as core says it; what it does not say here is a place of a
/// plan.
QString conflictText(const Error &error)
{
    static constexpr std::array kReasons {
        QT_TRANSLATE_NOOP("ErrorText",
            "entries that lead past the end are left alone, and the file would grow under them"),
        QT_TRANSLATE_NOOP("ErrorText", "unused space can't be known while a table can't be read"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "unused space is given back only when nothing is damaged any more"),
    };
    const auto *known = std::ranges::find(kReasons, std::string_view(error.detail));
    return known == kReasons.end() ? detail(error) : ErrorText::tr(*known);
}

QString inUseText(const Error &error)
{
    if (error.detail.empty())
        return ErrorText::tr(
            "%1 is in use by a process that cannot be seen. Shut the guest down first.")
            .arg(fileName(error));
    return ErrorText::tr("%1 is in use by %2. Shut the guest down first.")
        .arg(fileName(error), detail(error));
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a case for each kind
QString errorTitle(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::CannotOpen:
        return ErrorText::tr("This file cannot be opened.");
    case ErrorKind::NotAFile:
        return ErrorText::tr("This is not a file.");
    case ErrorKind::CannotRead:
        return ErrorText::tr("This file cannot be read.");
    case ErrorKind::ChangedWhileReading:
        return ErrorText::tr("The file changed while it was read.");
    case ErrorKind::NotQed:
        return ErrorText::tr("This is not a QED image.");
    case ErrorKind::HeaderUnusable:
        return ErrorText::tr("The header of this file is damaged.");
    case ErrorKind::NeedsTooMuchMemory:
        return ErrorText::tr("This image is too large to check here.");
    case ErrorKind::InUse:
        return ErrorText::tr("A program is using this image right now.");
    case ErrorKind::LocksUnknown:
        return ErrorText::tr("This file cannot be changed here.");
    case ErrorKind::OutOfRange:
        return ErrorText::tr("There is no such place.");
    case ErrorKind::UnknownCode:
        return ErrorText::tr("There is no such finding.");
    case ErrorKind::AlreadyThere:
        return ErrorText::tr("This file is there already.");
    case ErrorKind::PartOfImage:
        return ErrorText::tr("This file belongs to the image.");
    case ErrorKind::Cancelled:
        return ErrorText::tr("The check was stopped.");
    case ErrorKind::CannotWrite:
        return ErrorText::tr("This file cannot be written.");
    case ErrorKind::NotAllowed:
        return ErrorText::tr("You are not allowed to change this image.");
    case ErrorKind::NotEnoughSpace:
        return ErrorText::tr("There is not enough space.");
    case ErrorKind::ChangedSinceCheck:
        return ErrorText::tr("The file changed since it was checked.");
    case ErrorKind::UndoFileExists:
        return ErrorText::tr("There is such a file already.");
    case ErrorKind::UndoFileDamaged:
        return ErrorText::tr("The undo file is damaged.");
    case ErrorKind::UndoFileForeign:
        return ErrorText::tr("The undo file belongs to another image.");
    case ErrorKind::ChangedSinceRepair:
        return ErrorText::tr("The image was changed after the repair.");
    case ErrorKind::Interrupted:
        return ErrorText::tr("The repair was interrupted.");
    case ErrorKind::NothingToUndo:
        return ErrorText::tr("There is no undo file.");
    case ErrorKind::PlanConflict:
        return ErrorText::tr("The chosen steps contradict each other.");
    case ErrorKind::InvalidPlan:
        return ErrorText::tr("This is not a repair plan.");
    case ErrorKind::PlanForeign:
        return ErrorText::tr("The plan belongs to another state of the image.");
    case ErrorKind::FileExists:
        return ErrorText::tr("There is such a file already.");
    case ErrorKind::NotConfirmed:
        return ErrorText::tr("Nobody agreed to the change.");
    case ErrorKind::UnfinishedRepair:
        return ErrorText::tr("A repair of this image was cut off.");
    case ErrorKind::NothingToFinish:
        return ErrorText::tr("There is no repair to complete.");
    case ErrorKind::DamagedStill:
        return ErrorText::tr("The image is still damaged.");
    case ErrorKind::LostTableAmongLeaks:
        return ErrorText::tr("A lost table may be among the unused clusters.");
    }
    return {};
}

// NOLINTNEXTLINE(readability-function-size): a case for each kind
QString errorText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::CannotOpen:
        return ErrorText::tr("%1 cannot be opened: %2. Check the name and the permissions.")
            .arg(fileName(error), systemText(error.systemError));
    case ErrorKind::NotAFile:
        return ErrorText::tr("%1 is a folder, a pipe or a socket. Choose a file.")
            .arg(fileName(error));
    case ErrorKind::CannotRead:
        return ErrorText::tr(
            "%1 cannot be read at offset %2: %3. Copy the file to a sound disk and try again.")
            .arg(fileName(error), hexText(error.offset), systemText(error.systemError));
    case ErrorKind::ChangedWhileReading:
        return ErrorText::tr(
            "%1 ended at offset %2 while it was read. Check again when nothing changes it.")
            .arg(fileName(error), hexText(error.offset));
    case ErrorKind::NotQed:
        return ErrorText::tr("%1 looks like %2. Open it with a program for that format.")
            .arg(fileName(error), detail(error));
    case ErrorKind::HeaderUnusable:
        return ErrorText::tr(
            "The header of %1 is damaged, so its tables cannot be followed. Look at the header.")
            .arg(fileName(error));
    case ErrorKind::NeedsTooMuchMemory:
        return ErrorText::tr(
            "Checking %1 needs %2 of memory; %3 are allowed. Check it on a larger machine.")
            .arg(fileName(error), sizeText(error.needed), sizeText(error.allowed));
    case ErrorKind::InUse:
        return inUseText(error);
    case ErrorKind::LocksUnknown:
        return ErrorText::tr(
            "Whether another program uses %1 cannot be found out here. Do this where the file is "
            "stored, outside of any sandbox.")
            .arg(fileName(error));
    case ErrorKind::OutOfRange:
        return ErrorText::tr("The image has no %1. Choose a place inside it.").arg(detail(error));
    case ErrorKind::UnknownCode:
        return ErrorText::tr("No finding has the code %1.").arg(detail(error));
    case ErrorKind::AlreadyThere:
        return ErrorText::tr("%1 is there already. Choose another name.").arg(fileName(error));
    case ErrorKind::PartOfImage:
        return ErrorText::tr("The guest's disk is read from %1. Choose another name.")
            .arg(fileName(error));
    case ErrorKind::Cancelled:
        return ErrorText::tr("The check was stopped. Nothing was changed.");
    case ErrorKind::CannotWrite:
        return ErrorText::tr(
            "%1 cannot be written at offset %2: %3. See to the disk and try again.")
            .arg(fileName(error), hexText(error.offset), systemText(error.systemError));
    case ErrorKind::NotAllowed:
        return ErrorText::tr("%1 may not be changed by you (%2). Repair a copy instead.")
            .arg(fileName(error), detail(error));
    case ErrorKind::NotEnoughSpace:
        return ErrorText::tr(
            "%1 needs %2 on its file system; %3 are free. Make room and try again.")
            .arg(fileName(error), sizeText(error.needed), sizeText(error.allowed));
    case ErrorKind::ChangedSinceCheck:
        return ErrorText::tr(
            "%1 is not as it was when it was checked. Nothing was written. Check it again.")
            .arg(fileName(error));
    case ErrorKind::UndoFileExists:
        return ErrorText::tr("%1 exists, and an undo file is never overwritten. Choose another "
                             "name.")
            .arg(fileName(error));
    case ErrorKind::UndoFileDamaged:
        return ErrorText::tr("%1 is damaged at offset %2. Nothing was written. Take the image from "
                             "a backup.")
            .arg(fileName(error), hexText(error.offset));
    case ErrorKind::UndoFileForeign:
        return ErrorText::tr("%1 belongs to %2.").arg(fileName(error), detail(error));
    case ErrorKind::ChangedSinceRepair:
        if (error.detail == "size")
            return ErrorText::tr("%1 has another length than the repair left it with. Going back "
                                 "now would damage newer data.")
                .arg(fileName(error));
        return ErrorText::tr("%1 holds something else at offset %2 than the repair left there. "
                             "Going back now would damage newer data.")
            .arg(fileName(error), hexText(error.offset));
    case ErrorKind::Interrupted:
        return ErrorText::tr("The change of %1 was cut off at offset %2 (%3) and could not be "
                             "taken back. Go back once the disk works again.")
            .arg(fileName(error), hexText(error.offset), systemText(error.systemError));
    case ErrorKind::NothingToUndo:
        return ErrorText::tr("There is no undo file beside %1.").arg(fileName(error));
    case ErrorKind::PlanConflict:
        return ErrorText::tr("These steps contradict each other: %1. Choose otherwise.")
            .arg(conflictText(error));
    case ErrorKind::InvalidPlan:
        return ErrorText::tr("%1 holds no repair plan: %2.").arg(fileName(error), detail(error));
    case ErrorKind::PlanForeign:
        return ErrorText::tr("The plan was made for another state of %1. Make it anew.")
            .arg(fileName(error));
    case ErrorKind::FileExists:
        return ErrorText::tr("%1 exists, and is never overwritten. Choose another name.")
            .arg(fileName(error));
    case ErrorKind::NotConfirmed:
        return ErrorText::tr("%1 was not changed.").arg(fileName(error));
    case ErrorKind::UnfinishedRepair:
        return ErrorText::tr("A repair of %1 was cut off. Go back, or complete it, by way of %2.")
            .arg(fileName(error), detail(error));
    case ErrorKind::NothingToFinish:
        return ErrorText::tr("No repair of %1 was cut off.").arg(fileName(error));
    case ErrorKind::DamagedStill:
        return ErrorText::tr("Unused clusters of %1 can be given back only when nothing is "
                             "damaged. Repair it first.")
            .arg(fileName(error));
    case ErrorKind::LostTableAmongLeaks:
        return ErrorText::tr("Among the unused clusters of %1 is what looks like a lost table. "
                             "Look at it before they are given back.")
            .arg(fileName(error));
    }
    return {};
}

} // namespace qed::ui
