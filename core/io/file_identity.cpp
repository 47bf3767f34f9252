// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/file_identity.h"

#include <sys/stat.h>

#include <cerrno>

namespace qed {

namespace {

FileIdentity identityOf(const struct stat &status)
{
    return { .device = status.st_dev,
        .inode = status.st_ino,
        .size = static_cast<std::uint64_t>(status.st_size),
        // Unsigned, since a file may claim to be of a year that does not fit: it wraps, which is as
        // good to notice a change.
        .modifiedNanoseconds = static_cast<std::int64_t>(
            static_cast<std::uint64_t>(status.st_mtim.tv_sec) * 1'000'000'000U
            + static_cast<std::uint64_t>(status.st_mtim.tv_nsec)) };
}

} // namespace

Result<FileIdentity> identify(const std::filesystem::path &path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return std::unexpected(
            Error { .kind = ErrorKind::CannotOpen, .path = path.string(), .systemError = errno });
    return identityOf(status);
}

Result<FileIdentity> identify(int descriptor)
{
    struct stat status {};
    if (::fstat(descriptor, &status) != 0)
        return std::unexpected(Error { .kind = ErrorKind::CannotOpen, .systemError = errno });
    return identityOf(status);
}

} // namespace qed
