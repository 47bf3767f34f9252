// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What a part of the image holds at each moment of a change, worked out from the undo file and from
// the image in whatever state it is: so that every step can be done, done again, or taken back.
#pragma once

#include "core/io/byte_source.h"
#include "core/journal/journal.h"

#include <cstdint>
#include <span>
#include <vector>

namespace qed {

struct Moments {
    struct After {
        Stage stage = Stage::Detach;
        std::vector<std::byte> bytes {};
    };
    ByteRange range {};
    std::vector<std::byte> original {}; ///< before the change; zeroes behind the file's end
    std::vector<After> after {}; ///< of each stage that changes something here, in their order
    /// From the first byte to behind the last, in order. What lies between two neighbours reaches
    /// the disk as one or not at all: it holds what one of the moments left.
    std::vector<std::uint64_t> seams {};

    /// Once everything before `stage` is done.
    [[nodiscard]] std::span<const std::byte> before(Stage stage) const noexcept;
    /// Once `stage` and everything before it are done.
    [[nodiscard]] std::span<const std::byte> through(Stage stage) const noexcept;
};

/// Holds references; reads the image as it is at the time of each call.
class History final {
public:
    History(const Journal &journal, const ByteSource &undoFile, const ByteSource &image)
        : m_journal(journal)
        , m_undoFile(undoFile)
        , m_image(image)
    {
    }

    /// `range` takes memory a few times over. Errors: CannotRead.
    [[nodiscard]] Result<Moments> moments(const ByteRange &range) const;

private:
    [[nodiscard]] Result<void> readOriginal(std::uint64_t offset, std::span<std::byte> into) const;
    [[nodiscard]] Result<void> readImage(std::uint64_t offset, std::span<std::byte> into) const;
    [[nodiscard]] Result<void> putTails(std::uint64_t offset, std::span<std::byte> into) const;
    [[nodiscard]] Result<void> putBefore(std::uint64_t offset, std::span<std::byte> into) const;
    void putWords(std::uint64_t offset, std::span<std::byte> into) const;
    [[nodiscard]] Result<void> addStage(Moments &moments, Stage stage) const;
    void addCut(Moments &moments) const;

    const Journal &m_journal;
    const ByteSource &m_undoFile;
    const ByteSource &m_image;
};

} // namespace qed
