// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/map/bit_collector.h"

namespace qed {

void BitCollector::setRange(std::uint64_t first, std::uint64_t count) noexcept
{
    constexpr auto kWordBits = Bitmap::kWordBits;
    if (count > kWordBits) { // whole words gain nothing from being gathered
        m_repeated += m_bits.setRange(first, count, m_again);
        return;
    }
    const auto word = first / kWordBits;
    const auto shift = first % kWordBits;
    const auto mask = ~std::uint64_t { 0 } >> (kWordBits - count);
    add(word, mask << shift);
    if (shift + count > kWordBits)
        add(word + 1, mask >> (kWordBits - shift));
}

void BitCollector::flush() noexcept
{
    for (auto &line : m_lines)
        write(std::exchange(line, {}));
}

void BitCollector::write(const Line &line) noexcept
{
    if (line.mask != 0)
        m_repeated += m_bits.setWord(line.word, line.mask, m_again);
}

} // namespace qed
