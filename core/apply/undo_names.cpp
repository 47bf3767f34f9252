// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/undo_names.h"

#include "core/io/file_source.h"
#include "core/journal/journal_reader.h"

#include <system_error>

namespace qed {

UndoSummary summaryOf(const Journal &journal, const std::filesystem::path &path)
{
    const auto &begin = journal.begin;
    return { .path = path,
        .state = journal.state.state,
        .imageName = begin.imageName,
        .madeSeconds = begin.madeSeconds,
        .places = begin.places,
        .bytes = begin.bytes,
        .sizeBefore = begin.sizeBefore,
        .sizeAfter = begin.sizeAfter };
}

std::filesystem::path realImage(const std::filesystem::path &image)
{
    std::error_code error;
    if (!std::filesystem::is_symlink(image, error))
        return image;
    auto real = std::filesystem::canonical(image, error);
    return error ? image : real;
}

bool isSpent(const std::filesystem::path &undoFile)
{
    const auto journal = readUndoSummary(undoFile);
    return journal && journal->state.state == JournalState::Undone;
}

Result<Journal> readUndoSummary(const std::filesystem::path &undoFile)
{
    const auto file = FileSource::open(undoFile);
    if (!file)
        return std::unexpected(file.error());
    return readJournalSummary(**file);
}

Result<void> expectOwn(const std::filesystem::path &image, const std::filesystem::path &undoFile)
{
    const auto journal = readUndoSummary(undoFile);
    // One that can't be read is refused by whoever reads all of it.
    if (!journal || journal->begin.records > 0
        || journal->begin.imageName == realImage(image).filename())
        return {};
    return std::unexpected(Error { .kind = ErrorKind::UndoFileForeign,
        .path = undoFile.string(),
        .detail = journal->begin.imageName });
}

Error explainUndoError(
    Error error, const std::filesystem::path &image, const std::filesystem::path &undoFile)
{
    const auto journal = readUndoSummary(undoFile);
    const bool otherHeader = error.kind == ErrorKind::ChangedSinceRepair && error.detail == "bytes"
        && error.offset < kHeaderBytes;
    if (otherHeader && journal && journal->begin.imageName != realImage(image).filename()) {
        error.kind = ErrorKind::UndoFileForeign;
        error.detail = journal->begin.imageName;
    }
    const bool ofUndoFile
        = error.kind == ErrorKind::UndoFileForeign || error.kind == ErrorKind::UndoFileDamaged;
    if (error.path.empty())
        error.path = (ofUndoFile ? undoFile : image).string();
    return error;
}

} // namespace qed
