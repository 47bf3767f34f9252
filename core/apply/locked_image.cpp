// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/locked_image.h"

#include "core/apply/undo_names.h"
#include "core/io/image_lock.h"

#include <array>

namespace qed {

Result<std::unique_ptr<FileTarget>> openLocked(
    const std::filesystem::path &image, const std::optional<FileIdentity> &newFile)
{
    auto file = FileTarget::open(image);
    if (!file)
        return file;
    const auto locked = lockForWriting((*file)->descriptor(), image);
    if (locked)
        return file;
    const auto identity = (*file)->identity();
    const bool isNew = newFile && identity && identity->sameFile(*newFile);
    if (isNew && locked.error().kind == ErrorKind::LocksUnknown)
        return file;
    return std::unexpected(locked.error());
}

Result<WithUndoFile> openWithUndoFile(
    const std::filesystem::path &image, const std::filesystem::path &undoFile)
{
    auto file = openLocked(image);
    if (!file)
        return std::unexpected(file.error());
    if (auto own = expectOwn(image, undoFile); !own)
        return std::unexpected(own.error());
    return FileTarget::open(undoFile).transform([&](std::unique_ptr<FileTarget> opened) {
        return WithUndoFile { *std::move(file), std::move(opened) };
    });
}

Result<void> expectUnchanged(const FileTarget &file, const Image &image)
{
    const std::unexpected changed(
        Error { .kind = ErrorKind::ChangedSinceCheck, .path = file.path().string() });
    const auto identity = file.identity();
    if (!identity)
        return std::unexpected(identity.error());
    if (image.file() == nullptr || *identity != image.file()->identity())
        return changed;
    // The times of some file systems are coarse, and those of network file systems late.
    std::array<std::byte, kHeaderBytes> bytes {};
    if (auto read = file.read(0, bytes); !read)
        return read;
    return decodeHeader(bytes) == image.header() ? Result<void> {} : changed;
}

} // namespace qed
