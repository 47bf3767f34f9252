// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The one run of set bits in a block of a bitmap. Images are mostly written from front to back, so
// that most blocks have no more than this, and need no memory for their bits.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>

namespace qed {

/// The bits of one word that lie in [first, end), both counted from the word's bit 0.
[[nodiscard]] constexpr std::uint64_t wordMask(std::uint64_t first, std::uint64_t end) noexcept
{
    const auto low = ~std::uint64_t { 0 } << first;
    return end >= 64 ? low : low & ~(~std::uint64_t { 0 } << end);
}

/// Bits [first, end), both counted from the block's bit 0; small enough to be changed atomically,
/// and of zero bytes where no bit is set.
struct BlockRun {
    static constexpr std::uint64_t kBits = 1U << 15; ///< of a block

    std::uint16_t first = 0;
    std::uint16_t end = 0; ///< kBits at most

    /// Stands for a block whose set bits are not one run.
    static constexpr BlockRun none() noexcept { return { .first = 1, .end = 0 }; }
    [[nodiscard]] constexpr bool isNone() const noexcept { return first > end; }
    [[nodiscard]] constexpr bool empty() const noexcept { return first == end; }

    /// The run that this one becomes with [from, to), which is not empty; nothing when they share a
    /// bit, or when a gap lies between them.
    [[nodiscard]] constexpr std::optional<BlockRun> joined(
        std::uint64_t from, std::uint64_t to) const noexcept
    {
        if (isNone() || (!empty() && to != first && from != end))
            return std::nullopt;
        const auto low = empty() || to == first ? from : first;
        const auto high = empty() || from == end ? to : end;
        return BlockRun { static_cast<std::uint16_t>(low), static_cast<std::uint16_t>(high) };
    }
    /// Its bits in a word of the block.
    [[nodiscard]] constexpr std::uint64_t word(std::uint64_t index) const noexcept
    {
        const auto begin = index * 64;
        const auto low = std::max<std::uint64_t>(first, begin);
        const auto high = std::min<std::uint64_t>(end, begin + 64);
        return low < high ? wordMask(low - begin, high - begin) : 0;
    }
    /// Its bits in [from, to).
    [[nodiscard]] constexpr std::uint64_t count(std::uint64_t from, std::uint64_t to) const noexcept
    {
        const auto low = std::max<std::uint64_t>(first, from);
        const auto high = std::min<std::uint64_t>(end, to);
        return low < high ? high - low : 0;
    }
    /// The first bit in [from, to) that is in it, or that is not; `to` when there is none.
    [[nodiscard]] constexpr std::uint64_t next(
        std::uint64_t from, std::uint64_t to, bool in) const noexcept
    {
        if ((first <= from && from < end) == in)
            return from;
        const std::uint64_t change = in ? first : end;
        return from < change ? std::min(change, to) : to;
    }

    friend constexpr bool operator==(BlockRun, BlockRun) = default;
};

} // namespace qed
