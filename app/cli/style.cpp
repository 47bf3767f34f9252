// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/style.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <format>

namespace qed::cli {

namespace {

// Wider lines than this are hard to read; narrower ones than that leave no room for a word.
constexpr std::size_t kMostTextColumns = 100;
constexpr std::size_t kFewestTextColumns = 40;

bool wantsColour(int descriptor)
{
    if (::isatty(descriptor) == 0)
        return false;
    const char *none = std::getenv("NO_COLOR");
    const char *term = std::getenv("TERM");
    return (none == nullptr || *none == '\0') && term != nullptr
        && std::string_view(term) != "dumb";
}

std::string_view escape(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return "";
    case Tone::Strong:
        return "\x1b[1m";
    case Tone::Faint:
        return "\x1b[2m";
    case Tone::Good:
        return "\x1b[1;32m";
    case Tone::Warning:
        return "\x1b[1;33m";
    case Tone::Bad:
        return "\x1b[1;31m";
    }
    return "";
}

} // namespace

Style Style::forDescriptor(int descriptor)
{
    winsize size {};
    std::size_t columns = kUsualColumns;
    if (::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col != 0)
        columns = std::clamp<std::size_t>(size.ws_col, kFewestTextColumns, kMostTextColumns);
    return { wantsColour(descriptor), columns };
}

std::string Style::paint(Tone tone, std::string_view text) const
{
    if (!m_colours || tone == Tone::Plain || text.empty())
        return std::string(text);
    return std::format("{}{}\x1b[0m", escape(tone), text);
}

std::size_t columnsOf(std::string_view text) noexcept
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string wrapped(std::string_view first, std::string_view text, std::size_t columns)
{
    const auto indent = columnsOf(first);
    std::string lines(first);
    std::size_t column = indent;
    while (!text.empty()) {
        const auto word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(text.size(), word.size() + 1));
        if (column > indent && column + 1 + columnsOf(word) > columns) {
            lines += '\n' + std::string(indent, ' ');
            column = indent;
        } else if (column > indent) {
            lines += ' ';
            ++column;
        }
        lines += word;
        column += columnsOf(word);
    }
    return lines + '\n';
}

std::string printable(std::string_view text)
{
    const auto byteAt = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i])
                               : static_cast<unsigned char>(0);
    };
    // Terminals obey U+0080 to U+009F too, among them one that begins a command as ESC [ does.
    const auto beginsControl = [&](std::size_t i) {
        return byteAt(i) == 0xC2 && byteAt(i + 1) >= 0x80 && byteAt(i + 1) < 0xA0;
    };
    std::string safe;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = byteAt(i);
        if (byte < 0x20 || byte == 0x7F || beginsControl(i) || (i > 0 && beginsControl(i - 1)))
            safe += std::format("\\x{:02x}", byte);
        else
            safe += text[i];
    }
    return safe;
}

} // namespace qed::cli
