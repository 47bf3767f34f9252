// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/truncation.h"

#include <algorithm>
#include <bit>

namespace qed {

void PastEndHistogram::add(std::uint64_t distance, std::uint64_t count) noexcept
{
    const auto end = distance + count;
    while (distance < end) {
        const auto k = static_cast<unsigned>(std::bit_width(distance + 1)) - 1;
        const auto bucketEnd = (std::uint64_t { 2 } << k) - 1;
        const auto stop = std::min(end, bucketEnd);
        auto &bucket = m_buckets[k];
        bucket.references += stop - distance;
        bucket.end = std::max(bucket.end, stop);
        distance = stop;
    }
}

void PastEndHistogram::merge(const PastEndHistogram &other) noexcept
{
    for (std::size_t k = 0; k < m_buckets.size(); ++k) {
        m_buckets[k].references += other.m_buckets[k].references;
        m_buckets[k].end = std::max(m_buckets[k].end, other.m_buckets[k].end);
    }
}

std::uint64_t PastEndHistogram::missingClusters() const noexcept
{
    std::uint64_t missing = 0;
    std::uint64_t references = 0;
    for (const auto &bucket : m_buckets) {
        references += bucket.references;
        const bool dense = references >= bucket.end - std::min(references, bucket.end);
        if (bucket.references != 0 && dense)
            missing = bucket.end;
    }
    return missing;
}

} // namespace qed
