// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/space.h"

#include <sys/stat.h>
#include <sys/statvfs.h>

#include <limits>
#include <optional>

namespace qed {

namespace {

std::uint64_t dataIn(const ByteSource &image, const ByteRange &range)
{
    std::uint64_t bytes = 0;
    for (auto at = range.offset; at < range.end();) {
        const auto data = image.nextData(at).intersection({ at, range.end() - at });
        if (data.empty())
            break;
        bytes += data.length;
        at = data.end();
    }
    return bytes;
}

std::filesystem::path folderOf(const std::filesystem::path &file)
{
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

std::uint64_t freeBytes(const std::filesystem::path &folder)
{
    struct statvfs status {};
    if (::statvfs(folder.c_str(), &status) != 0)
        return std::numeric_limits<std::uint64_t>::max();
    return std::uint64_t { status.f_bavail } * status.f_frsize;
}

std::optional<dev_t> deviceOf(const std::filesystem::path &path)
{
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? std::optional(status.st_dev) : std::nullopt;
}

Result<void> expectSpace(
    const std::filesystem::path &file, const std::filesystem::path &folder, std::uint64_t needed)
{
    const auto allowed = freeBytes(folder);
    if (needed <= allowed)
        return {};
    return std::unexpected(Error { .kind = ErrorKind::NotEnoughSpace,
        .path = file.string(),
        .needed = needed,
        .allowed = allowed });
}

} // namespace

std::uint64_t bytesAdded(const Change &change, const ByteSource &image)
{
    std::uint64_t bytes = 0;
    for (const auto &[stage, edit] : change.edits) {
        if (edit.range().end() <= change.sizeBefore)
            continue;
        const auto inside = edit.offset < change.sizeBefore ? change.sizeBefore - edit.offset : 0;
        const auto length = edit.length() - inside;
        bytes += edit.copyFrom ? dataIn(image, { *edit.copyFrom + inside, length }) : length;
    }
    return bytes;
}

Result<void> expectSpace(const std::filesystem::path &image, std::uint64_t added,
    const std::filesystem::path &undoFile, std::uint64_t undoBytes)
{
    // The image by itself and not its folder: what is named may be a link to another file system.
    if (deviceOf(image) == deviceOf(folderOf(undoFile)))
        return expectSpace(image, image, added + undoBytes);
    return expectSpace(image, image, added).and_then([&] {
        return expectSpace(undoFile, folderOf(undoFile), undoBytes);
    });
}

} // namespace qed
