// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/base/text.h"

#include <array>
#include <cctype>
#include <charconv>
#include <format>
#include <limits>

namespace qed {

namespace {

constexpr std::string_view kUnits = "KMGTPE";

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())) != 0)
        text.remove_prefix(1);
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0)
        text.remove_suffix(1);
    return text;
}

/// Takes a unit off the end of `text`; returns the power of two it stands for.
unsigned takeUnit(std::string_view &text)
{
    std::string_view rest = text;
    if (rest.size() > 2 && (rest.ends_with("iB") || rest.ends_with("ib")))
        rest.remove_suffix(2);
    else if (rest.size() > 1 && (rest.ends_with('B') || rest.ends_with('b')))
        rest.remove_suffix(1);
    if (rest.empty())
        return 0;
    const auto unit
        = kUnits.find(static_cast<char>(std::toupper(static_cast<unsigned char>(rest.back()))));
    if (unit == std::string_view::npos)
        return 0;
    rest.remove_suffix(1);
    text = trimmed(rest);
    return 10 * (static_cast<unsigned>(unit) + 1);
}

std::optional<std::uint64_t> parseDigits(std::string_view text, int base)
{
    std::string digits;
    for (const char c : text) {
        if (c != ',' && c != '_')
            digits += c;
    }
    std::uint64_t value = 0;
    const auto *end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value, base);
    if (error != std::errc {} || stop != end)
        return std::nullopt;
    return value;
}

} // namespace

std::string hexText(std::uint64_t value)
{
    return std::format("{:#x}", value);
}

std::string countText(std::uint64_t value)
{
    auto text = std::to_string(value);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), 1, ',');
    return text;
}

std::string sizeText(std::uint64_t bytes)
{
    if (bytes < 1024)
        return plural(bytes, "byte");
    unsigned unit = 0;
    while (unit + 1 < kUnits.size() && (bytes >> (10 * (unit + 2))) != 0)
        ++unit;
    const unsigned shift = 10 * (unit + 1);
    const auto whole = bytes >> shift;
    const auto rest = bytes & ((std::uint64_t { 1 } << shift) - 1);
    const auto tenth = (rest >> (shift - 10)) * 10 / 1024;
    return tenth == 0 ? std::format("{} {}iB", whole, kUnits[unit])
                      : std::format("{}.{} {}iB", whole, tenth, kUnits[unit]);
}

std::string plural(std::uint64_t count, std::string_view noun)
{
    return std::format("{} {}{}", countText(count), noun, count == 1 ? "" : "s");
}

std::optional<std::uint64_t> parseSize(std::string_view text)
{
    text = trimmed(text);
    const bool hex = text.starts_with("0x") || text.starts_with("0X");
    if (hex) {
        // B and E are digits here, so hexadecimal numbers take no unit.
        text.remove_prefix(2);
        return parseDigits(text, 16);
    }
    const bool bytesWritten = text.size() > 1 && text.back() == 'B'
        && std::isalpha(static_cast<unsigned char>(text[text.size() - 2])) == 0;
    if (bytesWritten)
        text = trimmed(text.substr(0, text.size() - 1));
    const unsigned shift = bytesWritten ? 0 : takeUnit(text);
    const auto value = parseDigits(text, 10);
    if (!value || (*value << shift) >> shift != *value)
        return std::nullopt;
    return *value << shift;
}

} // namespace qed
