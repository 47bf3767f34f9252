// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A small value for each of billions of clusters, in memory that stays bounded whatever the values
// are.
//
// Blocks of 4096 clusters hold either their runs, two bytes each, or, where these would take more,
// the values themselves, four bits each. So a block takes from 6 bytes to 2 KiB: a long run of 2^30
// clusters 1.5 MiB, 250 million clusters of which no two neighbours are alike 120 MiB.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace qed {

/// Immutable; made by a Writer.
class PackedRuns final {
public:
    using Value = std::uint8_t; ///< 0 .. 15

    /// Consecutive clusters of one value.
    struct Run {
        std::uint64_t first = 0; ///< cluster
        std::uint64_t count = 0; ///< clusters
        Value value = 0;

        friend bool operator==(const Run &, const Run &) = default;
    };

    class Writer;

    PackedRuns() = default;

    [[nodiscard]] std::uint64_t size() const noexcept { return m_size; } ///< clusters
    [[nodiscard]] std::uint64_t memory() const noexcept { return m_memory; } ///< bytes

    /// Calls `visit` for runs that cover [from, to) in order, cut at size(), neighbours of one
    /// value joined; false from it ends the walk.
    void forEachRun(
        std::uint64_t from, std::uint64_t to, const std::function<bool(const Run &)> &visit) const;

private:
    using Word = std::uint16_t;
    /// 2^20 clusters.
    struct Segment {
        std::vector<Word> words;
        std::vector<std::uint32_t> starts; ///< of each block, in `words`
    };

    [[nodiscard]] std::span<const Word> block(std::uint64_t index) const;

    std::vector<Segment> m_segments;
    std::uint64_t m_size = 0;
    std::uint64_t m_memory = 0;
};

/// Takes runs in order. Used once.
class PackedRuns::Writer final {
public:
    /// No more than `allowed` bytes.
    explicit Writer(std::uint64_t allowed) : m_allowed(allowed) { }

    /// `count` more clusters of `value`. False when they can't be held in what is allowed; nothing
    /// more can be added then.
    [[nodiscard]] bool add(std::uint64_t count, Value value);
    /// What was added; nothing when it could not be held.
    [[nodiscard]] std::optional<PackedRuns> finish();

private:
    [[nodiscard]] bool closeBlock();
    void closeSegment();
    void writeValues(std::vector<Word> &words) const;

    PackedRuns m_result;
    std::uint64_t m_allowed;
    std::vector<Word> m_open; ///< runs of the block that is being filled
    std::uint32_t m_filled = 0; ///< clusters in it
};

} // namespace qed
