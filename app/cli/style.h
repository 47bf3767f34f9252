// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// How text looks in a terminal: colour where it is wanted, lines that fit.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace qed::cli {

enum class Tone : unsigned char { Plain, Strong, Faint, Good, Warning, Bad };

/// Colours text, or leaves it as it is.
class Style final {
public:
    /// Colour is for terminals only, and for none whose user set NO_COLOR or whose TERM is "dumb".
    [[nodiscard]] static Style forDescriptor(int descriptor);
    [[nodiscard]] static Style plain(std::size_t columns = kUsualColumns) noexcept
    {
        return { false, columns };
    }

    [[nodiscard]] std::string paint(Tone tone, std::string_view text) const;
    /// Width to fill: the terminal's, within reason, and 80 elsewhere.
    [[nodiscard]] std::size_t columns() const noexcept { return m_columns; }
    [[nodiscard]] bool colours() const noexcept { return m_colours; }

private:
    static constexpr std::size_t kUsualColumns = 80;
    Style(bool colours, std::size_t columns) noexcept : m_colours(colours), m_columns(columns) { }

    bool m_colours;
    std::size_t m_columns;
};

/// `text` in lines of at most `columns` columns, broken at spaces; the first line begins with
/// `first`, the others with as many spaces. Words longer than a line stay whole. Ends with a line
/// feed.
[[nodiscard]] std::string wrapped(
    std::string_view first, std::string_view text, std::size_t columns);

/// Columns that UTF-8 text takes, one for each code point.
[[nodiscard]] std::size_t columnsOf(std::string_view text) noexcept;

/// Bytes from a file or a file name, safe to print: control characters become "\x1b" and so on.
[[nodiscard]] std::string printable(std::string_view text);

} // namespace qed::cli
