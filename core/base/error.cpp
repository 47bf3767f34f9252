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
    case ErrorKind::OutOfRange:
        return std::format("has no {}; ask for a place inside the image", error.detail);
    case ErrorKind::UnknownCode:
        return std::format(
            "no finding has the code {}; 'explain' without a code lists them", error.detail);
    case ErrorKind::Cancelled:
        return "cancelled; nothing was changed";
    }
    return {};
}

} // namespace

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
    case ErrorKind::OutOfRange:
        return "out-of-range";
    case ErrorKind::UnknownCode:
        return "unknown-code";
    case ErrorKind::Cancelled:
        return "cancelled";
    }
    return {};
}

std::string describe(const Error &error)
{
    return error.path.empty() ? problem(error) : std::format("{}: {}", error.path, problem(error));
}

} // namespace qed
