// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/folder.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace qed {

namespace {

std::unexpected<Error> cannotWrite(const std::filesystem::path &path)
{
    return std::unexpected(
        Error { .kind = ErrorKind::CannotWrite, .path = path.string(), .systemError = errno });
}

/// Some file systems can't sync a folder and say so; their names are as safe as they get.
bool syncsNoFolders(int code)
{
    return code == EINVAL || code == ENOTSUP;
}

} // namespace

Result<void> syncFolderOf(const std::filesystem::path &file)
{
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return cannotWrite(folder);
    int code = 0;
    while ((code = ::fsync(descriptor)) != 0 && errno == EINTR) { }
    Result<void> result;
    if (code != 0 && !syncsNoFolders(errno))
        result = cannotWrite(folder);
    ::close(descriptor);
    return result;
}

Result<void> removeFile(const std::filesystem::path &file)
{
    if (::unlink(file.c_str()) != 0)
        return cannotWrite(file);
    return syncFolderOf(file);
}

} // namespace qed
