// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/guest/output_file.h"

#include "core/io/image_lock.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <limits>
#include <tuple>
#include <utility>

namespace qed {

namespace {

constexpr int kFlags = O_WRONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
constexpr mode_t kMode = 0666; // less the user's umask

std::unexpected<Error> refusal(ErrorKind kind, const std::filesystem::path &path, int code = 0)
{
    return std::unexpected(Error { .kind = kind, .path = path.string(), .systemError = code });
}

bool isOneOf(std::span<const FileIdentity> files, const FileIdentity &file)
{
    return std::ranges::any_of(
        files, [&](const FileIdentity &other) { return other.sameFile(file); });
}

/// Why a file that is there is not even opened; CannotOpen when nothing speaks against it.
ErrorKind objection(
    const std::filesystem::path &path, IfThere ifThere, std::span<const FileIdentity> readFrom)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return ErrorKind::CannotOpen;
    if (!S_ISREG(status.st_mode))
        return ErrorKind::NotAFile;
    const auto identity = identify(path);
    if (identity && isOneOf(readFrom, *identity))
        return ErrorKind::PartOfImage;
    return ifThere == IfThere::Refuse ? ErrorKind::AlreadyThere : ErrorKind::CannotOpen;
}

} // namespace

OutputFile::OutputFile(int descriptor, std::filesystem::path path, bool made)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
    , m_made(made)
{
}

OutputFile::~OutputFile()
{
    if (!m_kept)
        discard();
    ::close(m_descriptor);
}

/// Another file that has taken the name meanwhile is left alone.
void OutputFile::discard() const
{
    const auto now = identify(m_path);
    if (m_made && now && now->sameFile(m_identity))
        static_cast<void>(::unlink(m_path.c_str()));
    else if (m_touched)
        std::ignore = ::ftruncate(m_descriptor, 0);
}

Result<std::unique_ptr<OutputFile>> OutputFile::open(
    const std::filesystem::path &path, IfThere ifThere, std::span<const FileIdentity> readFrom)
{
    int descriptor = ::open(path.c_str(), kFlags | O_CREAT | O_EXCL, kMode);
    const bool made = descriptor >= 0;
    if (!made && errno != EEXIST)
        return refusal(ErrorKind::CannotOpen, path, errno);
    if (!made) {
        if (const auto kind = objection(path, ifThere, readFrom); kind != ErrorKind::CannotOpen)
            return refusal(kind, path);
        descriptor = ::open(path.c_str(), kFlags);
    }
    if (descriptor < 0)
        return refusal(ErrorKind::CannotOpen, path, errno);
    std::unique_ptr<OutputFile> output(new OutputFile(descriptor, path, made));
    if (auto checked = output->check(readFrom); !checked)
        return std::unexpected(checked.error());
    return output;
}

/// Once more by the descriptor, since names may have changed meanwhile.
Result<void> OutputFile::check(std::span<const FileIdentity> readFrom)
{
    struct stat status {};
    const auto identity = identify(m_descriptor);
    if (!identity || ::fstat(m_descriptor, &status) != 0)
        return refusal(ErrorKind::CannotOpen, m_path, errno);
    m_identity = *identity;
    if (!S_ISREG(status.st_mode))
        return refusal(ErrorKind::NotAFile, m_path);
    if (isOneOf(readFrom, m_identity))
        return refusal(ErrorKind::PartOfImage, m_path);
    return m_made ? Result<void> {} : expectUnused();
}

Result<void> OutputFile::expectUnused() const
{
    const auto use = probeImageUse(m_path);
    if (!use || use->unknown)
        return refusal(ErrorKind::LocksUnknown, m_path, use ? 0 : use.error().systemError);
    return use->any() ? refusal(ErrorKind::InUse, m_path) : Result<void> {};
}

Error OutputFile::failure(std::uint64_t offset) const
{
    return { .kind = ErrorKind::CannotWrite,
        .path = m_path.string(),
        .systemError = errno,
        .offset = offset };
}

Result<std::size_t> OutputFile::write(std::uint64_t offset, std::span<const std::byte> bytes)
{
    m_touched = true;
    for (;;) {
        const auto written
            = ::pwrite(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (written >= 0)
            return static_cast<std::size_t>(written);
        if (errno != EINTR)
            return std::unexpected(failure(offset));
    }
}

Result<void> OutputFile::resize(std::uint64_t size)
{
    m_touched = true;
    if (size > static_cast<std::uint64_t>(std::numeric_limits<off_t>::max())) {
        errno = EFBIG;
        return std::unexpected(failure(size));
    }
    if (::ftruncate(m_descriptor, static_cast<off_t>(size)) != 0)
        return std::unexpected(failure(size));
    return {};
}

Result<void> OutputFile::sync()
{
    if (::fsync(m_descriptor) != 0)
        return std::unexpected(failure(0));
    return {};
}

} // namespace qed
