// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Consecutive clusters, and their arithmetic.
#pragma once

#include <algorithm>
#include <cstdint>

namespace qed::ui {

/// Half-open range [first, first + count), in clusters.
struct ClusterRange {
    std::uint64_t first = 0;
    std::uint64_t count = 0;

    [[nodiscard]] constexpr std::uint64_t end() const noexcept { return first + count; }
    [[nodiscard]] constexpr bool empty() const noexcept { return count == 0; }
    [[nodiscard]] constexpr bool contains(std::uint64_t cluster) const noexcept
    {
        return cluster >= first && cluster - first < count;
    }
    [[nodiscard]] constexpr bool overlaps(const ClusterRange &other) const noexcept
    {
        return first < other.end() && other.first < end();
    }
    /// From the lower of both clusters to the higher, both included.
    [[nodiscard]] static constexpr ClusterRange between(
        std::uint64_t one, std::uint64_t other) noexcept
    {
        const auto first = std::min(one, other);
        return { first, std::max(one, other) - first + 1 };
    }

    friend constexpr bool operator==(const ClusterRange &, const ClusterRange &) = default;
};

} // namespace qed::ui
