// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/base/utf16.h"

#include "core/base/endian.h"

#include <cstdint>

namespace qed {

namespace {

constexpr bool leads(std::uint32_t unit)
{
    return unit >= 0xd800 && unit < 0xdc00;
}

constexpr bool trails(std::uint32_t unit)
{
    return unit >= 0xdc00 && unit < 0xe000;
}

constexpr bool controls(std::uint32_t character)
{
    return character < 0x20 || (character >= 0x7f && character < 0xa0);
}

/// The UTF-8 byte that begins with `lead` and ends with the bits of the character from `shift` on.
char byteOf(std::uint32_t lead, std::uint32_t character, unsigned shift)
{
    const auto bits = shift == 0 || lead == 0x80 ? character >> shift & 0x3f : character >> shift;
    return static_cast<char>(lead | bits);
}

void append(std::string &text, std::uint32_t character)
{
    if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += { byteOf(0xc0, character, 6), byteOf(0x80, character, 0) };
    } else if (character < 0x10000) {
        text += { byteOf(0xe0, character, 12), byteOf(0x80, character, 6),
            byteOf(0x80, character, 0) };
    } else {
        text += { byteOf(0xf0, character, 18), byteOf(0x80, character, 12),
            byteOf(0x80, character, 6), byteOf(0x80, character, 0) };
    }
}

} // namespace

std::string utf8FromUtf16(std::span<const std::byte> units)
{
    std::string text;
    const auto unit = [&](std::size_t at) -> std::uint32_t {
        return at + 1 < units.size() ? loadLittleEndian<std::uint16_t>(&units[at]) : 0U;
    };
    for (std::size_t at = 0; unit(at) != 0; at += 2) {
        auto character = unit(at);
        if (leads(character) && trails(unit(at + 2))) {
            character = 0x10000 + ((character - 0xd800) << 10) + (unit(at + 2) - 0xdc00);
            at += 2;
        }
        if (!leads(character) && !trails(character) && !controls(character))
            append(text, character);
    }
    return text;
}

} // namespace qed
