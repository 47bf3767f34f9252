// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A range of bytes in a file or on the guest's disk, and its arithmetic.
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>

namespace qed {

/// Half-open range [offset, offset + length), in bytes.
struct ByteRange {
    std::uint64_t offset = 0;
    std::uint64_t length = 0;

    /// One past the last byte; saturates at 2^64 - 1 instead of wrapping.
    [[nodiscard]] constexpr std::uint64_t end() const noexcept
    {
        constexpr auto max = std::numeric_limits<std::uint64_t>::max();
        return length > max - offset ? max : offset + length;
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return length == 0; }
    [[nodiscard]] constexpr bool contains(std::uint64_t position) const noexcept
    {
        return position >= offset && position - offset < length;
    }
    [[nodiscard]] constexpr bool overlaps(const ByteRange &other) const noexcept
    {
        return offset < other.end() && other.offset < end();
    }
    /// The part that both ranges share; empty when they share none.
    [[nodiscard]] constexpr ByteRange intersection(const ByteRange &other) const noexcept
    {
        const auto from = std::max(offset, other.offset);
        const auto to = std::min(end(), other.end());
        return from < to ? ByteRange { from, to - from } : ByteRange { from, 0 };
    }

    friend constexpr bool operator==(const ByteRange &, const ByteRange &) = default;
    friend constexpr auto operator<=>(const ByteRange &, const ByteRange &) = default;
};

} // namespace qed
