// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A small square picture in memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace qed {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    /// From 0xRRGGBB.
    [[nodiscard]] static constexpr Colour of(std::uint32_t rgb) noexcept
    {
        return { static_cast<std::uint8_t>(rgb >> 16), static_cast<std::uint8_t>(rgb >> 8),
            static_cast<std::uint8_t>(rgb) };
    }
    friend bool operator==(const Colour &, const Colour &) = default;
};

/// `share` 0 is `from`, 255 is `to`.
[[nodiscard]] constexpr Colour mixed(Colour from, Colour to, unsigned share) noexcept
{
    const auto part = [share](unsigned a, unsigned b) {
        return static_cast<std::uint8_t>((a * (255 - share) + b * share + 127) / 255);
    };
    return { part(from.red, to.red), part(from.green, to.green), part(from.blue, to.blue) };
}

class Picture final {
public:
    /// All white.
    explicit Picture(unsigned side)
        : m_side(side)
        , m_pixels(std::size_t { side } * side, kWhite) { }

    [[nodiscard]] unsigned side() const noexcept { return m_side; } ///< pixels
    /// Row by row from the top.
    [[nodiscard]] const std::vector<Colour> &pixels() const noexcept { return m_pixels; }
    [[nodiscard]] Colour &at(unsigned x, unsigned y)
    {
        return m_pixels[std::size_t { y } * m_side + x];
    }

    static constexpr Colour kWhite { 255, 255, 255 };

private:
    unsigned m_side;
    std::vector<Colour> m_pixels;
};

} // namespace qed
