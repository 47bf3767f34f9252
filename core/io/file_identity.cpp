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
        .modifiedNanoseconds
        = status.st_mtim.tv_sec * std::int64_t { 1'000'000'000 } + status.st_mtim.tv_nsec };
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
