// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Where bytes are in the hex view: arithmetic on values, offsets in 64 bits, pixels in int.
#pragma once

#include "core/base/byte_range.h"

#include <QPoint>
#include <QRect>

#include <cstdint>
#include <optional>

namespace qed::ui {

/// A row is: offset | hex columns, in two groups of 8 | the bytes as letters.
class HexLayout final {
public:
    static constexpr std::uint64_t kBytesPerRow = 16;
    /// Scroll bars count in int; files can have more rows than that, and then a step is several
    /// rows.
    static constexpr std::uint64_t kMaxScroll = 1U << 30;

    HexLayout() = default;
    /// Sizes in pixels of one character of a monospace font.
    HexLayout(std::uint64_t fileSize, int charWidth, int lineHeight);

    [[nodiscard]] std::uint64_t fileSize() const noexcept { return m_fileSize; }
    [[nodiscard]] std::uint64_t rows() const noexcept;
    [[nodiscard]] static std::uint64_t rowOf(std::uint64_t offset) noexcept
    {
        return offset / kBytesPerRow;
    }
    [[nodiscard]] int charWidth() const noexcept { return m_charWidth; }
    [[nodiscard]] int lineHeight() const noexcept { return m_lineHeight; }

    /// Rows that fit whole into a height, at least 1.
    [[nodiscard]] std::uint64_t rowsIn(int height) const noexcept;
    /// The last row that may be the top one.
    [[nodiscard]] std::uint64_t lastTop(int height) const noexcept;
    /// Of the scroll bar; 0 when everything fits.
    [[nodiscard]] int scrollMaximum(int height) const noexcept;
    [[nodiscard]] std::uint64_t topAt(int scrollValue, int height) const noexcept;
    [[nodiscard]] int scrollValueOf(std::uint64_t top, int height) const noexcept;
    /// The top row nearest to `top` that shows `offset`.
    [[nodiscard]] std::uint64_t topThatShows(
        std::uint64_t offset, std::uint64_t top, int height) const noexcept;

    /// Hexadecimal digits of an offset: the same for all rows.
    [[nodiscard]] int offsetDigits() const noexcept;
    /// Left edges in pixels. `column` is 0 .. 15.
    [[nodiscard]] int markX() const noexcept; ///< where a damaged row has its mark
    [[nodiscard]] int hexX(int column) const noexcept;
    [[nodiscard]] int textX(int column) const noexcept;
    [[nodiscard]] int width() const noexcept;

    /// The byte under a point of the viewport whose top row is `top`; nearest column, nothing below
    /// the last byte.
    [[nodiscard]] std::optional<std::uint64_t> offsetAt(
        QPoint point, std::uint64_t top) const noexcept;
    /// The rectangle of columns [from, to] in visible row `line`: pixels of the hex part, or of the
    /// letters.
    [[nodiscard]] QRect hexRect(int line, int from, int to) const noexcept;
    [[nodiscard]] QRect textRect(int line, int from, int to) const noexcept;

private:
    [[nodiscard]] std::uint64_t rowsPerStep(int height) const noexcept;

    std::uint64_t m_fileSize = 0;
    int m_charWidth = 1;
    int m_lineHeight = 1;
};

} // namespace qed::ui
