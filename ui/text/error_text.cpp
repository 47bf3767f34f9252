// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/text/error_text.h"

#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QDir>

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
    const auto path = QString::fromStdString(error.path);
    return path.isEmpty() ? ErrorText::tr("The image") : QDir::toNativeSeparators(path);
}

QString detail(const Error &error)
{
    return QString::fromStdString(error.detail);
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
    case ErrorKind::OutOfRange:
        return ErrorText::tr("There is no such place.");
    case ErrorKind::UnknownCode:
        return ErrorText::tr("There is no such finding.");
    case ErrorKind::Cancelled:
        return ErrorText::tr("The check was stopped.");
    }
    return {};
}

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
    case ErrorKind::OutOfRange:
        return ErrorText::tr("The image has no %1. Choose a place inside it.").arg(detail(error));
    case ErrorKind::UnknownCode:
        return ErrorText::tr("No finding has the code %1.").arg(detail(error));
    case ErrorKind::Cancelled:
        return ErrorText::tr("The check was stopped. Nothing was changed.");
    }
    return {};
}

} // namespace qed::ui
