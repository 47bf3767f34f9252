// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The runs of a map as numbered rows. Only the place of every 256th is kept; the runs themselves
// are found again in the map when they are asked for, so a list of any map fits into 32 KiB.
#pragma once

#include "core/base/progress.h"
#include "ui/map/map_pyramid.h"

#include <memory>
#include <optional>
#include <vector>

namespace qed::ui {

/// Neighbours of one kind, as many as there are.
struct KindRun {
    ClusterRange clusters {};
    Kind kind = kNoKind;

    friend bool operator==(const KindRun &, const KindRun &) = default;
};

/// Immutable; may be read from any thread.
class RunList final {
public:
    /// More rows are of no use to a reader, and a view needs memory for each.
    static constexpr std::size_t kMaxRuns = 1'000'000;
    static constexpr std::size_t kBlock = 256;

    /// Of the kinds in `kinds`. Walks up to kMaxRuns runs, so it belongs on a worker thread. Null
    /// when stopped.
    [[nodiscard]] static std::shared_ptr<const RunList> build(
        std::shared_ptr<const MapPyramid> pyramid, KindMask kinds, const Progress &progress = {});

    [[nodiscard]] const MapPyramid &pyramid() const noexcept { return *m_pyramid; }
    [[nodiscard]] KindMask kinds() const noexcept { return m_kinds; }
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    /// Nothing behind this cluster is listed; the number of clusters when the list is whole.
    [[nodiscard]] std::uint64_t end() const noexcept { return m_end; }
    [[nodiscard]] bool whole() const noexcept { return m_end == m_pyramid->clusters(); }

    [[nodiscard]] std::size_t blocks() const noexcept { return m_starts.size(); }
    /// Rows [block * kBlock, (block + 1) * kBlock), fewer in the last block.
    [[nodiscard]] std::vector<KindRun> block(std::size_t block) const;
    /// The row of the run that the cluster belongs to, if it is listed.
    [[nodiscard]] std::optional<std::size_t> rowOf(std::uint64_t cluster) const;

private:
    RunList() = default;

    std::shared_ptr<const MapPyramid> m_pyramid;
    KindMask m_kinds = 0;
    std::size_t m_size = 0;
    std::uint64_t m_end = 0;
    std::vector<std::uint64_t> m_starts; ///< first cluster of every kBlock-th run
};

} // namespace qed::ui
