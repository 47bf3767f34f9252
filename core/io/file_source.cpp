// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/file_source.h"

#include "core/io/descriptor.h"

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
    const auto withPath = [&](Error error) {
        error.path = m_path.string();
        return error;
    };
    if (offset > size() || into.size() > size() - offset)
        return std::unexpected(
            withPath({ .kind = ErrorKind::ChangedWhileReading, .offset = size() }));
    return readFrom(m_descriptor, offset, into).transform_error(withPath);
}

/// What was cut off must not pass for a hole: a read of it is to fail.
bool FileSource::becameShorter() const
{
    const auto now = ::lseek(m_descriptor, 0, SEEK_END);
    return now < 0 || static_cast<std::uint64_t>(now) < size();
}

ByteRange FileSource::nextData(std::uint64_t offset) const
{
    const auto from = std::min(offset, size());
    const auto data = dataFrom(m_descriptor, from, size());
    return data.empty() && becameShorter() ? ByteRange { from, size() - from } : data;
}

} // namespace qed
