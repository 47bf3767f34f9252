// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/hex/hex_layout.h"

#include <algorithm>
#include <bit>

namespace qed::ui {

namespace {

constexpr int kColumns = static_cast<int>(HexLayout::kBytesPerRow);
constexpr int kCharsPerByte = 3; // two digits and a space

} // namespace

HexLayout::HexLayout(std::uint64_t fileSize, int charWidth, int lineHeight)
    : m_fileSize(fileSize)
    , m_charWidth(std::max(1, charWidth))
    , m_lineHeight(std::max(1, lineHeight))
{
}

std::uint64_t HexLayout::rows() const noexcept
{
    return m_fileSize / kBytesPerRow + (m_fileSize % kBytesPerRow != 0 ? 1 : 0);
}

std::uint64_t HexLayout::rowsIn(int height) const noexcept
{
    return static_cast<std::uint64_t>(std::max(1, height / m_lineHeight));
}

std::uint64_t HexLayout::lastTop(int height) const noexcept
{
    const std::uint64_t visible = rowsIn(height);
    return rows() > visible ? rows() - visible : 0;
}

std::uint64_t HexLayout::rowsPerStep(int height) const noexcept
{
    return std::max<std::uint64_t>(1, (lastTop(height) + kMaxScroll - 1) / kMaxScroll);
}

int HexLayout::scrollMaximum(int height) const noexcept
{
    const std::uint64_t step = rowsPerStep(height);
    return static_cast<int>((lastTop(height) + step - 1) / step);
}

std::uint64_t HexLayout::topAt(int scrollValue, int height) const noexcept
{
    const auto value = static_cast<std::uint64_t>(std::max(0, scrollValue));
    return std::min(value * rowsPerStep(height), lastTop(height));
}

int HexLayout::scrollValueOf(std::uint64_t top, int height) const noexcept
{
    if (top >= lastTop(height))
        return scrollMaximum(height);
    return static_cast<int>(top / rowsPerStep(height));
}

std::uint64_t HexLayout::topThatShows(
    std::uint64_t offset, std::uint64_t top, int height) const noexcept
{
    const std::uint64_t row = rowOf(offset);
    const std::uint64_t visible = rowsIn(height);
    if (row >= top && row - top < visible)
        return std::min(top, lastTop(height));
    // A row that comes from afar is shown with a third of the view above it.
    const bool near = row < top ? top - row < visible : row - top < 2 * visible;
    const std::uint64_t above = near ? (row < top ? 0 : visible - 1) : visible / 3;
    return std::min(row - std::min(row, above), lastTop(height));
}

int HexLayout::offsetDigits() const noexcept
{
    const std::uint64_t last = m_fileSize == 0 ? 0 : m_fileSize - 1;
    return std::max(8, (std::bit_width(last) + 3) / 4);
}

int HexLayout::markX() const noexcept
{
    return (offsetDigits() + 1) * m_charWidth;
}

int HexLayout::hexX(int column) const noexcept
{
    const int gap = column >= kColumns / 2 ? 1 : 0;
    return (offsetDigits() + 4 + column * kCharsPerByte + gap) * m_charWidth;
}

int HexLayout::textX(int column) const noexcept
{
    return hexX(kColumns - 1) + (kCharsPerByte + 1 + column) * m_charWidth;
}

int HexLayout::width() const noexcept
{
    return textX(kColumns) + m_charWidth;
}

std::optional<std::uint64_t> HexLayout::offsetAt(QPoint point, std::uint64_t top) const noexcept
{
    if (m_fileSize == 0 || point.y() < 0)
        return std::nullopt;
    int column = 0;
    if (point.x() >= textX(0)) {
        column = std::min(kColumns - 1, (point.x() - textX(0)) / m_charWidth);
    } else {
        while (column + 1 < kColumns && point.x() >= hexX(column + 1) - m_charWidth / 2)
            ++column;
    }
    const std::uint64_t row = top + static_cast<std::uint64_t>(point.y() / m_lineHeight);
    const std::uint64_t offset = row * kBytesPerRow + static_cast<std::uint64_t>(column);
    return row < rows() && offset < m_fileSize ? std::optional(offset) : std::nullopt;
}

QRect HexLayout::hexRect(int line, int from, int to) const noexcept
{
    const int left = hexX(from) - m_charWidth / 2;
    const int right = hexX(to) + 2 * m_charWidth + (m_charWidth + 1) / 2;
    return { left, line * m_lineHeight, right - left, m_lineHeight };
}

QRect HexLayout::textRect(int line, int from, int to) const noexcept
{
    return { textX(from), line * m_lineHeight, textX(to + 1) - textX(from), m_lineHeight };
}

} // namespace qed::ui
