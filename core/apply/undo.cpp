// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/applier.h"
#include "core/apply/locked_image.h"
#include "core/apply/repair.h"
#include "core/apply/undo_names.h"
#include "core/io/image_lock.h"

namespace qed {

namespace {

Result<void> expectNotInUse(const std::filesystem::path &image)
{
    const auto use = probeImageUse(image);
    if (!use)
        return std::unexpected(use.error());
    if (use->unknown)
        return std::unexpected(Error { .kind = ErrorKind::LocksUnknown, .path = image.string() });
    if (!use->any())
        return {};
    return std::unexpected(
        Error { .kind = ErrorKind::InUse, .path = image.string(), .detail = userName(*use) });
}

} // namespace

Result<void> undo(
    const std::filesystem::path &image, const std::filesystem::path &undoFile, Progress &progress)
{
    const auto opened = openWithUndoFile(image, undoFile);
    if (!opened)
        return std::unexpected(opened.error());
    if (auto done = takeBack({ *opened->image, *opened->undoFile }, progress); !done)
        return std::unexpected(explainUndoError(done.error(), image, undoFile));
    // A spent undo file that stays leads nowhere; one that could not be marked as spent still leads
    // to what the image holds now.
    std::ignore = removeUndoFile(image, undoFile);
    return {};
}

Result<UndoSummary> undoDryRun(
    const std::filesystem::path &image, const std::filesystem::path &undoFile)
{
    if (auto unused = expectNotInUse(image); !unused)
        return std::unexpected(unused.error());
    const auto file = FileSource::open(image);
    if (!file)
        return std::unexpected(file.error());
    if (auto own = expectOwn(image, undoFile); !own)
        return std::unexpected(own.error());
    const auto journal = FileSource::open(undoFile);
    if (!journal)
        return std::unexpected(journal.error());
    return verifyForUndo(**file, **journal)
        .transform([&](const Journal &read) { return summaryOf(read, undoFile); })
        .transform_error(
            [&](const Error &error) { return explainUndoError(error, image, undoFile); });
}

Result<Differences> undoDifferences(
    const std::filesystem::path &image, const std::filesystem::path &undoFile, std::size_t limit)
{
    const auto file = FileSource::open(image);
    if (!file)
        return std::unexpected(file.error());
    const auto journal = FileSource::open(undoFile);
    if (!journal)
        return std::unexpected(journal.error());
    return differences(**file, **journal, limit);
}

} // namespace qed
