// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/map/packed_runs.h"

#include "core/map/run_joiner.h"

#include <algorithm>
#include <utility>

namespace qed {

namespace {

constexpr unsigned kValueBits = 4;
constexpr unsigned kValueMask = (1U << kValueBits) - 1;
constexpr unsigned kBlockShift = 12; // a run's start and its value are one word of 16 bits
constexpr std::uint32_t kBlockClusters = 1U << kBlockShift;
constexpr std::uint32_t kValuesPerWord = 16 / kValueBits;
constexpr std::uint32_t kPackedWords = kBlockClusters / kValuesPerWord;
constexpr std::uint32_t kSegmentBlocks = 256;

using Words = std::span<const std::uint16_t>;

/// A block that holds as many words holds values; its runs would take no fewer.
[[nodiscard]] bool holdsValues(Words block)
{
    return block.size() == kPackedWords;
}

[[nodiscard]] std::uint32_t startOfRun(std::uint16_t run)
{
    return run >> kValueBits;
}

[[nodiscard]] PackedRuns::Value valueOfRun(std::uint16_t run)
{
    return run & kValueMask;
}

[[nodiscard]] PackedRuns::Value valueAt(Words block, std::uint32_t cluster)
{
    const unsigned shift = cluster % kValuesPerWord * kValueBits;
    return static_cast<PackedRuns::Value>(
        unsigned { block[cluster / kValuesPerWord] } >> shift & kValueMask);
}

using PackedRunJoiner = RunJoiner<PackedRuns::Run, &PackedRuns::Run::value>;

/// The part [from, to) of a block that begins at cluster `base`.
[[nodiscard]] bool walkValues(
    Words block, std::uint64_t base, std::uint32_t from, std::uint32_t to, PackedRunJoiner &joiner)
{
    for (auto at = from; at != to; ++at) {
        if (!joiner.add({ base + at, 1, valueAt(block, at) }))
            return false;
    }
    return true;
}

[[nodiscard]] bool walkRuns(
    Words block, std::uint64_t base, std::uint32_t from, std::uint32_t to, PackedRunJoiner &joiner)
{
    auto run = std::ranges::upper_bound(block, from, {}, startOfRun) - 1;
    for (auto at = from; at != to; ++run) {
        const auto next = run + 1;
        const auto end = next == block.end() ? to : std::min(to, startOfRun(*next));
        if (!joiner.add({ base + at, end - at, valueOfRun(*run) }))
            return false;
        at = end;
    }
    return true;
}

} // namespace

std::span<const PackedRuns::Word> PackedRuns::block(std::uint64_t index) const
{
    const auto &segment = m_segments[index / kSegmentBlocks];
    const auto at = index % kSegmentBlocks;
    const auto end
        = at + 1 == segment.starts.size() ? segment.words.size() : segment.starts[at + 1];
    return std::span(segment.words).subspan(segment.starts[at], end - segment.starts[at]);
}

void PackedRuns::forEachRun(
    std::uint64_t from, std::uint64_t to, const std::function<bool(const Run &)> &visit) const
{
    PackedRunJoiner joiner(visit);
    to = std::min(to, m_size);
    while (from < to) {
        const auto base = from / kBlockClusters * kBlockClusters;
        const auto end = std::min(to, base + kBlockClusters);
        const auto words = block(from / kBlockClusters);
        const auto walk = holdsValues(words) ? walkValues : walkRuns;
        if (!walk(words, base, static_cast<std::uint32_t>(from - base),
                static_cast<std::uint32_t>(end - base), joiner))
            return;
        from = end;
    }
    joiner.flush();
}

bool PackedRuns::Writer::add(std::uint64_t count, Value value)
{
    while (count != 0) {
        const auto part = std::min<std::uint64_t>(count, kBlockClusters - m_filled);
        if (m_open.empty() || valueOfRun(m_open.back()) != value)
            m_open.push_back(static_cast<Word>(m_filled << kValueBits | value));
        m_filled += static_cast<std::uint32_t>(part);
        m_result.m_size += part;
        count -= part;
        if (m_filled == kBlockClusters && !closeBlock())
            return false;
    }
    return true;
}

std::optional<PackedRuns> PackedRuns::Writer::finish()
{
    if (m_filled != 0 && !closeBlock())
        return std::nullopt;
    if (m_result.m_memory > m_allowed)
        return std::nullopt;
    closeSegment();
    return std::move(m_result);
}

bool PackedRuns::Writer::closeBlock()
{
    auto &segments = m_result.m_segments;
    if (segments.empty() || segments.back().starts.size() == kSegmentBlocks) {
        closeSegment();
        segments.emplace_back().starts.reserve(kSegmentBlocks);
        m_result.m_memory += sizeof(Segment) + kSegmentBlocks * sizeof(std::uint32_t);
    }
    auto &segment = segments.back();
    const auto words = std::min<std::size_t>(m_open.size(), kPackedWords);
    m_result.m_memory += words * sizeof(Word);
    if (m_result.m_memory > m_allowed)
        return false;
    segment.starts.push_back(static_cast<std::uint32_t>(segment.words.size()));
    if (words < kPackedWords)
        segment.words.insert(segment.words.end(), m_open.begin(), m_open.end());
    else
        writeValues(segment.words);
    m_open.clear();
    m_filled = 0;
    return true;
}

/// Gives back what the last segment took in order to grow.
void PackedRuns::Writer::closeSegment()
{
    if (!m_result.m_segments.empty())
        m_result.m_segments.back().words.shrink_to_fit();
}

/// The values of the open block; behind its end stands nothing that is read.
void PackedRuns::Writer::writeValues(std::vector<Word> &words) const
{
    const auto begin = words.size();
    words.resize(begin + kPackedWords);
    for (std::size_t run = 0; run != m_open.size(); ++run) {
        const auto end = run + 1 == m_open.size() ? m_filled : startOfRun(m_open[run + 1]);
        for (auto at = startOfRun(m_open[run]); at != end; ++at) {
            const unsigned shift = at % kValuesPerWord * kValueBits;
            auto &word = words[begin + at / kValuesPerWord];
            word = static_cast<Word>(word | valueOfRun(m_open[run]) << shift);
        }
    }
}

} // namespace qed
