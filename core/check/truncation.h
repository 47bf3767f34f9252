// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Was the end of the file cut off? Entries that lead past the end are dense right behind it then,
// since QEMU lets an image grow cluster by cluster; a stray value lies anywhere.
#pragma once

#include <array>
#include <cstdint>

namespace qed {

/// Counts references past the end by their distance from it, in powers of two; order does not
/// matter.
class PastEndHistogram final {
public:
    /// `count` consecutive clusters from `distance` on, the first missing cluster having distance
    /// 0.
    void add(std::uint64_t distance, std::uint64_t count) noexcept;
    void merge(const PastEndHistogram &other) noexcept;

    /// The largest number of clusters behind the end of which at least half are referenced, so that
    /// they were probably there once; 0 when there is none.
    [[nodiscard]] std::uint64_t missingClusters() const noexcept;

private:
    struct Bucket {
        std::uint64_t references = 0;
        std::uint64_t end = 0; ///< one past the largest distance
    };
    std::array<Bucket, 64> m_buckets {}; ///< distances [2^k - 1, 2^(k + 1) - 1)
};

} // namespace qed
