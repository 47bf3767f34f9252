// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/repair.h"

#include "core/apply/applier.h"
#include "core/apply/change_rules.h"
#include "core/apply/locked_image.h"
#include "core/apply/prover.h"
#include "core/apply/space.h"
#include "core/apply/undo_names.h"
#include "core/apply/undo_notes.h"
#include "core/io/folder.h"

#include <chrono>
#include <utility>

namespace qed {

namespace {

JournalOrigin originOf(const std::filesystem::path &image)
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return { .imageName = realImage(image).filename().string(),
        .madeSeconds = std::chrono::duration_cast<std::chrono::seconds>(now).count() };
}

/// A spent undo file in the way is removed; anything else there stays.
Result<std::unique_ptr<FileTarget>> makeUndoFile(
    const std::filesystem::path &path, const RepairOptions &options, const FileTarget &image)
{
    if (!options.undoFile && isSpent(path)) {
        if (auto removed = removeFile(path); !removed)
            return std::unexpected(removed.error());
    }
    return FileTarget::create(path, image.descriptor());
}

/// One that was put elsewhere is led to before the image changes.
Result<void> noteElsewhere(const std::filesystem::path &image, const RepairOptions &options)
{
    return options.undoFile ? noteUndoFile(image, *options.undoFile) : Result<void> {};
}

Error withPath(Error error, const std::filesystem::path &path)
{
    if (error.path.empty())
        error.path = path.string();
    return error;
}

Result<void> expectRoom(const Change &change, const JournalOrigin &origin, const FileTarget &image,
    const std::filesystem::path &undoPath)
{
    return layOut(change, origin, image).and_then([&](const JournalLayout &layout) {
        return expectSpace(image.path(), bytesAdded(change, image), undoPath, layout.fileBytes);
    });
}

RepairOutcome outcomeOf(Prover &prover, bool markedClean, const std::filesystem::path &image,
    const std::filesystem::path &undoPath, const RepairOptions &options)
{
    RepairOutcome outcome {
        .report = prover.takeReport(markedClean), .undoFile = undoPath, .markedClean = markedClean
    };
    // Kept when the repair is not proven, whatever was wished for: it may still be wanted.
    if (!options.keepUndo && markedClean && removeUndoFile(image, undoPath))
        outcome.undoFile.clear();
    return outcome;
}

Result<RepairOutcome> repairLocked(FileTarget &file, const Image &image, const Change &change,
    const RepairOptions &options, const std::filesystem::path &undoPath, Progress &progress)
{
    const auto origin = originOf(file.path());
    if (auto room = expectRoom(change, origin, file, undoPath); !room)
        return std::unexpected(room.error());
    auto undoFile = makeUndoFile(undoPath, options, file);
    if (!undoFile)
        return std::unexpected(undoFile.error());
    if (auto noted = noteElsewhere(file.path(), options); !noted) {
        std::ignore = removeUndoFile(file.path(), undoPath);
        return std::unexpected(noted.error());
    }
    Prover prover(file, options.check, image.baseLocations());
    const auto clean
        = apply({ file, **undoFile }, change, origin, [&] { return prover.prove(); }, progress);
    if (!clean && clean.error().kind != ErrorKind::Interrupted)
        std::ignore = removeUndoFile(file.path(), undoPath); // the image is as before
    return clean.transform([&](bool markedClean) {
        return outcomeOf(prover, markedClean, file.path(), undoPath, options);
    });
}

} // namespace

Result<RepairOutcome> repair(
    const Image &image, const Change &change, const RepairOptions &options, Progress &progress)
{
    const auto &path = image.path();
    const auto explain = [&](const Error &error) { return withPath(error, path); };
    auto file = openLocked(path, options.newFile);
    if (!file)
        return std::unexpected(file.error());
    if (auto expected
        = expectUnchanged(**file, image).and_then([&] { return validate(change); }).and_then([&] {
              return expectBefore(change, **file);
          });
        !expected)
        return std::unexpected(explain(expected.error()));
    const auto undoPath = options.undoFile ? *options.undoFile : undoPathFor(path);
    return repairLocked(**file, image, change, options, undoPath, progress)
        .transform_error(explain);
}

Result<RepairOutcome> finish(const std::filesystem::path &image,
    const std::filesystem::path &undoFile, const RepairOptions &options, Progress &progress)
{
    const auto opened = openWithUndoFile(image, undoFile);
    if (!opened)
        return std::unexpected(opened.error());
    Prover prover(*opened->image, options.check);
    const auto clean
        = complete({ *opened->image, *opened->undoFile }, [&] { return prover.prove(); }, progress);
    if (!clean) {
        if (isSpent(undoFile)) // rolled back
            std::ignore = removeUndoFile(image, undoFile);
        return std::unexpected(explainUndoError(clean.error(), image, undoFile));
    }
    return outcomeOf(prover, *clean, image, undoFile, options);
}

} // namespace qed
