// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/copy_image.h"

#include "core/io/file_target.h"
#include "core/io/sparse_write.h"

#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/statvfs.h>

#include <algorithm>
#include <memory>
#include <span>
#include <system_error>
#include <vector>

namespace qed {

namespace {

constexpr std::size_t kPiece = std::size_t { 1 } << 20;

/// Refuses at once what would only fail after a long while.
Result<void> hasRoom(const FileTarget &to, std::uint64_t needed)
{
    struct statvfs status {};
    if (::fstatvfs(to.descriptor(), &status) != 0)
        return {};
    const auto free = std::uint64_t { status.f_bavail } * status.f_frsize;
    if (free >= needed)
        return {};
    return std::unexpected(Error { .kind = ErrorKind::NotEnoughSpace,
        .path = to.path().string(),
        .needed = needed,
        .allowed = free });
}

Result<void> copyRange(
    const FileSource &from, FileTarget &to, const ByteRange &range, Progress &progress)
{
    const auto write
        = [&to](std::uint64_t at, std::span<const std::byte> bytes) { return to.write(at, bytes); };
    std::vector<std::byte> piece(std::min<std::uint64_t>(kPiece, range.length));
    for (auto at = range.offset; at < range.end();) {
        if (progress.stopRequested())
            return std::unexpected(Error { .kind = ErrorKind::Cancelled });
        const auto length = std::min<std::uint64_t>(piece.size(), range.end() - at);
        const auto part = std::span(piece).first(static_cast<std::size_t>(length));
        if (auto read = from.read(at, part); !read)
            return read;
        // Where the file system tells of no holes, they are read as zeroes.
        if (auto written = writeSparsely(at, part, write); !written)
            return written;
        progress.advance(length, length);
        at += length;
    }
    return {};
}

/// Bytes that will be read; all of them where the file system tells of no holes.
std::uint64_t bytesToRead(const FileSource &from)
{
    return from.nextData(0).length == from.size() ? from.size()
                                                  : std::min(from.size(), from.allocatedBytes());
}

Result<void> copyData(const FileSource &from, FileTarget &to, Progress &progress)
{
    if (auto room = hasRoom(to, std::min(from.size(), from.allocatedBytes())); !room)
        return room;
    if (auto sized = to.resize(from.size()); !sized)
        return sized;
    progress.begin(Phase::Copy, bytesToRead(from));
    for (auto range = from.nextData(0); !range.empty(); range = from.nextData(range.end())) {
        if (auto copied = copyRange(from, to, range, progress); !copied)
            return copied;
    }
    return {};
}

Result<void> unchanged(const FileSource &from)
{
    const auto now = identify(from.descriptor());
    if (now && now->modifiedNanoseconds == from.identity().modifiedNanoseconds)
        return {};
    return std::unexpected(Error { .kind = ErrorKind::ChangedSinceCheck });
}

Result<ImageCopy> fill(const FileSource &from, FileTarget &to, Progress &progress)
{
    const bool shared = ::ioctl(to.descriptor(), FICLONE, from.descriptor()) == 0;
    auto done = shared ? Result<void> {} : copyData(from, to, progress);
    if (done && progress.stopRequested())
        done = std::unexpected(Error { .kind = ErrorKind::Cancelled });
    if (done)
        done = to.sync();
    if (done)
        done = unchanged(from);
    if (!done)
        return std::unexpected(done.error());
    return to.identity().transform([&](const FileIdentity &file) {
        return ImageCopy { shared ? CopyKind::Shared : CopyKind::Copied, file };
    });
}

} // namespace

Result<ImageCopy> copyImage(
    const FileSource &from, const std::filesystem::path &to, Progress &progress)
{
    auto target = FileTarget::create(to, from.descriptor());
    if (!target) {
        auto error = target.error();
        if (error.kind == ErrorKind::UndoFileExists)
            error.kind = ErrorKind::FileExists;
        return std::unexpected(error);
    }
    auto copied = fill(from, **target, progress);
    if (!copied) {
        std::error_code ignored;
        std::filesystem::remove(to, ignored);
    }
    return copied;
}

} // namespace qed
