// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Gathers bits to set in a bitmap that lie near each other but come in any order, so that the
// bitmap, which threads share, is written a word at a time.
#pragma once

#include "core/map/bitmap.h"

#include <array>
#include <cstdint>
#include <utility>

namespace qed {

/// Belongs to one thread. The bitmap holds all bits after flush().
class BitCollector final {
public:
    /// Bits set before are set in `again` too, as by Bitmap::setRange().
    BitCollector(Bitmap &bits, Bitmap &again) noexcept : m_bits(bits), m_again(again) { }
    BitCollector(const BitCollector &) = delete;
    BitCollector &operator=(const BitCollector &) = delete;

    void set(std::uint64_t bit) noexcept
    {
        add(bit / Bitmap::kWordBits, std::uint64_t { 1 } << bit % Bitmap::kWordBits);
    }
    /// Bits [first, first + count); `count` is not 0.
    void setRange(std::uint64_t first, std::uint64_t count) noexcept;
    void flush() noexcept;
    /// How many bits turned out to have been set before, since this was asked last.
    [[nodiscard]] std::uint64_t takeRepeated() noexcept { return std::exchange(m_repeated, 0); }

private:
    struct Line {
        std::uint64_t word = 0; ///< index
        std::uint64_t mask = 0;
    };

    void add(std::uint64_t word, std::uint64_t mask) noexcept
    {
        auto &line = m_lines[word % m_lines.size()];
        if (line.word != word || (line.mask & mask) != 0) { // the bitmap tells what is repeated
            write(line);
            line = { .word = word };
        }
        line.mask |= mask;
    }
    void write(const Line &line) noexcept;

    Bitmap &m_bits;
    Bitmap &m_again;
    std::uint64_t m_repeated = 0;
    std::array<Line, 1024> m_lines {}; ///< each word has one that it can be in
};

} // namespace qed
