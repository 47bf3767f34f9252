// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/run_length.h"

#include "core/base/wide.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace qed {

namespace {

/// Blocks are compared without a branch for each entry, which is what vector instructions are for.
QED_WIDE_BODY std::size_t ascending(
    std::span<const std::uint64_t> entries, unsigned clusterBits) noexcept
{
    constexpr std::size_t block = 64;
    const auto first = entries.front();
    const auto step = std::uint64_t { 1 } << clusterBits;
    const auto most // before the offsets would leave 64 bits
        = std::min<std::uint64_t>(entries.size(), (~first >> clusterBits) + 1);
    std::array<std::uint64_t, block> ramp; // stays in registers
    for (std::size_t i = 0; i < block; ++i)
        ramp[i] = i * step;
    std::size_t length = 0;
    for (; length + block <= most; length += block) {
        const auto expected = first + length * step;
        std::uint64_t differs = 0;
        for (std::size_t i = 0; i < block; ++i)
            differs |= entries[length + i] ^ (expected + ramp[i]);
        if (differs != 0)
            break;
    }
    while (length < most && entries[length] == first + length * step)
        ++length;
    return length;
}

QED_WIDE std::size_t wideAscending(
    std::span<const std::uint64_t> entries, unsigned clusterBits) noexcept
{
    return ascending(entries, clusterBits);
}

} // namespace

std::uint32_t runLength(std::span<const std::uint64_t> entries, unsigned clusterBits) noexcept
{
    // Where the second entry does not follow the first, a call would cost more than it saves.
    if (entries.size() == 1 || entries[1] - entries[0] != std::uint64_t { 1 } << clusterBits)
        return 1;
    const auto length
        = hasWide() ? wideAscending(entries, clusterBits) : ascending(entries, clusterBits);
    return static_cast<std::uint32_t>(length);
}

} // namespace qed
