// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/file_target.h"

#include "core/io/descriptor.h"
#include "core/io/folder.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <format>
#include <limits>
#include <utility>

namespace qed {

namespace {

constexpr auto kMaxOffset = static_cast<std::uint64_t>(std::numeric_limits<off_t>::max());

std::string ownerName(uid_t owner)
{
    std::array<char, 4096> buffer {};
    struct passwd entry {};
    struct passwd *found = nullptr;
    if (::getpwuid_r(owner, &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr)
        return found->pw_name;
    return std::format("user {}", owner);
}

/// "root, rw-r-----"
std::string ownerAndMode(const std::filesystem::path &path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return {};
    std::string mode = "rwxrwxrwx";
    for (std::size_t i = 0; i < mode.size(); ++i) {
        if ((status.st_mode & (0400U >> i)) == 0)
            mode[i] = '-';
    }
    return std::format("{}, {}", ownerName(status.st_uid), mode);
}

bool meansNotAllowed(int code)
{
    return code == EACCES || code == EPERM || code == EROFS;
}

/// Gives the new file the mode of `like`, without ever letting a group in that `like` keeps out.
bool takeOverPermissions(int descriptor, int like)
{
    struct stat status {};
    if (::fstat(like, &status) != 0)
        return false;
    auto mode = status.st_mode & 0666U;
    if (::fchown(descriptor, status.st_uid, status.st_gid) != 0
        && ::fchown(descriptor, static_cast<uid_t>(-1), status.st_gid) != 0)
        mode &= 0606U;
    return ::fchmod(descriptor, mode) == 0;
}

} // namespace

FileTarget::FileTarget(int descriptor, std::filesystem::path path, bool isNew)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
    , m_nameIsSynced(!isNew)
{
}

FileTarget::~FileTarget()
{
    ::close(m_descriptor);
}

std::unexpected<Error> FileTarget::failure(ErrorKind kind, int code, std::uint64_t at) const
{
    return std::unexpected(
        Error { .kind = kind, .path = m_path.string(), .systemError = code, .offset = at });
}

Result<std::unique_ptr<FileTarget>> FileTarget::open(const std::filesystem::path &path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0 && meansNotAllowed(errno))
        return std::unexpected(Error { .kind = ErrorKind::NotAllowed,
            .path = path.string(),
            .systemError = errno,
            .detail = ownerAndMode(path) });
    if (descriptor < 0)
        return std::unexpected(Error {
            .kind = errno == ENXIO || errno == EISDIR ? ErrorKind::NotAFile : ErrorKind::CannotOpen,
            .path = path.string(),
            .systemError = errno });
    std::unique_ptr<FileTarget> target(new FileTarget(descriptor, path, false));
    struct stat status {};
    if (::fstat(descriptor, &status) != 0)
        return target->failure(ErrorKind::CannotOpen, errno, 0);
    if (!S_ISREG(status.st_mode))
        return target->failure(ErrorKind::NotAFile, 0, 0);
    return target;
}

Result<std::unique_ptr<FileTarget>> FileTarget::create(const std::filesystem::path &path, int like)
{
    constexpr int flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    const int descriptor = ::open(path.c_str(), flags, 0600);
    if (descriptor < 0)
        return std::unexpected(
            Error { .kind = errno == EEXIST ? ErrorKind::UndoFileExists : ErrorKind::CannotWrite,
                .path = path.string(),
                .systemError = errno });
    std::unique_ptr<FileTarget> target(new FileTarget(descriptor, path, true));
    if (!takeOverPermissions(descriptor, like)) {
        const int code = errno;
        ::unlink(path.c_str());
        return target->failure(ErrorKind::CannotWrite, code, 0);
    }
    return target;
}

std::uint64_t FileTarget::size() const noexcept
{
    struct stat status {};
    return ::fstat(m_descriptor, &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}

Result<void> FileTarget::read(std::uint64_t offset, std::span<std::byte> into) const
{
    if (offset > kMaxOffset || into.size() > kMaxOffset - offset)
        return failure(ErrorKind::ChangedWhileReading, 0, offset);
    return readFrom(m_descriptor, offset, into).transform_error([&](const Error &error) {
        return failure(error.kind, error.systemError, error.offset).error();
    });
}

ByteRange FileTarget::nextData(std::uint64_t offset) const
{
    const auto end = size();
    return dataFrom(m_descriptor, std::min(offset, end), end);
}

Result<void> FileTarget::write(std::uint64_t offset, std::span<const std::byte> bytes)
{
    if (offset > kMaxOffset || bytes.size() > kMaxOffset - offset)
        return failure(ErrorKind::CannotWrite, EFBIG, offset);
    while (!bytes.empty()) {
        const auto done
            = ::pwrite(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return failure(ErrorKind::CannotWrite, done < 0 ? errno : EIO, offset);
        offset += static_cast<std::uint64_t>(done);
        bytes = bytes.subspan(static_cast<std::size_t>(done));
    }
    return {};
}

Result<void> FileTarget::resize(std::uint64_t size)
{
    if (size > kMaxOffset)
        return failure(ErrorKind::CannotWrite, EFBIG, size);
    while (::ftruncate(m_descriptor, static_cast<off_t>(size)) != 0) {
        if (errno != EINTR)
            return failure(ErrorKind::CannotWrite, errno, size);
    }
    return {};
}

Result<void> FileTarget::sync()
{
    // fdatasync writes the size too, since without it the bytes could not be read again.
    while ((m_nameIsSynced ? ::fdatasync(m_descriptor) : ::fsync(m_descriptor)) != 0) {
        if (errno != EINTR)
            return failure(ErrorKind::CannotWrite, errno, 0);
    }
    if (m_nameIsSynced)
        return {};
    auto synced = syncFolderOf(m_path);
    m_nameIsSynced = synced.has_value();
    return synced;
}

void FileTarget::dropCache() const noexcept
{
    ::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_DONTNEED);
}

} // namespace qed
