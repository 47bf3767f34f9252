// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/file_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace qed {

namespace {

/// O_NOATIME is granted to the owner only; everybody else opens without it.
int openReadOnly(const char *path)
{
    constexpr int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    const int descriptor = ::open(path, flags | O_NOATIME);
    return descriptor >= 0 || errno != EPERM ? descriptor : ::open(path, flags);
}

} // namespace

FileSource::FileSource(int descriptor, std::filesystem::path path)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
{
}

FileSource::~FileSource()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<FileSource>> FileSource::open(const std::filesystem::path &path)
{
    const auto failure = [&](ErrorKind kind) {
        return std::unexpected(Error { .kind = kind, .path = path.string(), .systemError = errno });
    };
    const int descriptor = openReadOnly(path.c_str());
    if (descriptor < 0)
        return failure(errno == ENXIO ? ErrorKind::NotAFile : ErrorKind::CannotOpen);
    std::unique_ptr<FileSource> source(new FileSource(descriptor, path));
    struct stat status {};
    if (::fstat(descriptor, &status) != 0)
        return failure(ErrorKind::CannotOpen);
    if (!S_ISREG(status.st_mode) && !S_ISBLK(status.st_mode))
        return std::unexpected(Error { .kind = ErrorKind::NotAFile, .path = path.string() });
    auto identity = identify(descriptor);
    if (!identity)
        return failure(ErrorKind::CannotOpen);
    source->m_identity = *identity;
    source->m_allocatedBytes = static_cast<std::uint64_t>(status.st_blocks) * 512;
    if (S_ISBLK(status.st_mode)) {
        const auto end = ::lseek(descriptor, 0, SEEK_END);
        if (end < 0)
            return failure(ErrorKind::CannotOpen);
        source->m_identity.size = static_cast<std::uint64_t>(end);
    }
    return source;
}

Result<void> FileSource::read(std::uint64_t offset, std::span<std::byte> into) const
{
    const auto failure = [&](ErrorKind kind, int code, std::uint64_t at) {
        return std::unexpected(
            Error { .kind = kind, .path = m_path.string(), .systemError = code, .offset = at });
    };
    if (offset > size() || into.size() > size() - offset)
        return failure(ErrorKind::ChangedWhileReading, 0, size());
    while (!into.empty()) {
        const auto got
            = ::pread(m_descriptor, into.data(), into.size(), static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failure(ErrorKind::CannotRead, errno, offset);
        if (got == 0)
            return failure(ErrorKind::ChangedWhileReading, 0, offset);
        offset += static_cast<std::uint64_t>(got);
        into = into.subspan(static_cast<std::size_t>(got));
    }
    return {};
}

/// What was cut off must not pass for a hole: a read of it is to fail.
bool FileSource::becameShorter() const
{
    const auto now = ::lseek(m_descriptor, 0, SEEK_END);
    return now < 0 || static_cast<std::uint64_t>(now) < size();
}

ByteRange FileSource::nextData(std::uint64_t offset) const
{
    if (offset >= size())
        return { size(), 0 };
    const auto data = ::lseek(m_descriptor, static_cast<off_t>(offset), SEEK_DATA);
    if (data < 0) // ENXIO: no data up to the end; anything else: the file system can't tell
        return errno == ENXIO && !becameShorter() ? ByteRange { size(), 0 }
                                                  : ByteRange { offset, size() - offset };
    const auto begin = static_cast<std::uint64_t>(data);
    const auto hole = ::lseek(m_descriptor, data, SEEK_HOLE);
    const auto end = hole < 0 ? size() : std::min(static_cast<std::uint64_t>(hole), size());
    return begin < end ? ByteRange { begin, end - begin } : ByteRange { size(), 0 };
}

} // namespace qed
