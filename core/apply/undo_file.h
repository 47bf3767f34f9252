// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The undo files of an image: where they are, and what they say of themselves.
#pragma once

#include "core/base/error.h"
#include "core/journal/journal_format.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace qed {

struct UndoSummary {
    std::filesystem::path path; ///< of the undo file
    JournalState state = JournalState::Prepared;
    std::string imageName {}; ///< file name of the image when the undo file was made, no folder
    std::int64_t madeSeconds = 0; ///< since 1970
    std::uint64_t places = 0; ///< ranges of the image that undo restores
    std::uint64_t bytes = 0; ///< in those
    std::uint64_t sizeBefore = 0; ///< bytes of the image before the repair
    std::uint64_t sizeAfter = 0; ///< bytes of the image after it

    /// A repair, or an undo, was cut off: the image must be finished or rolled back.
    [[nodiscard]] bool interrupted() const noexcept
    {
        return state == JournalState::Applying || state == JournalState::Undoing;
    }
};

/// "web01.qed.qedundo", and for further repairs "web01.qed.2.qedundo": the first name beside
/// `image` that is free, or whose undo file is spent.
[[nodiscard]] std::filesystem::path undoPathFor(const std::filesystem::path &image);

/// The same name in another folder, or the first after it that nothing has there.
[[nodiscard]] std::filesystem::path undoPathIn(
    const std::filesystem::path &folder, const std::filesystem::path &image);

/// Those that are not spent, the latest repair first: beside the image, and where undo_notes.h
/// leads to. Files that are no undo file or are damaged are left out; reads little of each.
[[nodiscard]] std::vector<UndoSummary> findUndoFiles(const std::filesystem::path &image);

/// Removes an undo file, and what leads to it. Error: CannotWrite.
[[nodiscard]] Result<void> removeUndoFile(
    const std::filesystem::path &image, const std::filesystem::path &undoFile);

/// Reads and verifies the whole file. Errors: CannotOpen, CannotRead, UndoFileDamaged (`offset`).
[[nodiscard]] Result<UndoSummary> readUndoFile(const std::filesystem::path &path);

/// The image that an undo file beside it belongs to; empty when there is none of that name.
[[nodiscard]] std::filesystem::path imageOfUndoFile(const std::filesystem::path &undoFile);

} // namespace qed
