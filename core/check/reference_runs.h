// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// References to shared clusters, as runs, and their grouping into findings. Private to core/check.
#pragma once

#include "core/check/finding.h"
#include "core/format/geometry.h"

#include <cstdint>
#include <span>
#include <vector>

namespace qed {

/// Something that leads to consecutive shared clusters.
struct ReferenceRun {
    std::uint64_t cluster = 0; ///< the first
    std::uint64_t clusters = 1;
    Reference::Kind kind = Reference::Kind::L2ToData;
    TableSlot
        slot {}; ///< that leads to `cluster`; for data, the next entry leads to the next cluster
    /// More than 1 when so many entries from `slot` on lead to the one cluster.
    std::uint64_t entries = 1;

    [[nodiscard]] std::uint64_t end() const noexcept { return cluster + clusters; }
    friend auto operator<=>(const ReferenceRun &, const ReferenceRun &) = default;
};

/// Keeps the runs with the lowest clusters, whatever the order of adding; what is beyond the limit
/// is only counted.
class ReferenceRuns final {
public:
    explicit ReferenceRuns(std::uint64_t limit);
    void add(const ReferenceRun &run);
    void merge(const ReferenceRuns &other);

    /// Ordered by cluster; the highest cluster's references may be incomplete when something was
    /// dropped.
    [[nodiscard]] std::vector<ReferenceRun> take();
    [[nodiscard]] bool dropped() const noexcept { return m_dropped; }

private:
    void prune(std::uint64_t threshold);

    std::uint64_t m_limit;
    bool m_dropped = false;
    std::vector<ReferenceRun> m_runs;
};

/// What groupReferences() keeps. Runs that overlap in many ways give many stretches, each with all
/// of their references, so the runs' own number is no bound.
struct SharedLimits {
    std::uint64_t findings = 0;
    std::uint64_t references = 0; ///< over all findings; each finding keeps two in any case
};

/// One finding, or two where tables and data share, for each stretch of clusters that the same runs
/// lead to. `runs` are ordered. `complete` tells whether no stretch was left out.
struct SharedFindings {
    std::vector<Finding> findings;
    bool complete = true;
};
[[nodiscard]] SharedFindings groupReferences(
    std::span<const ReferenceRun> runs, const Geometry &geometry, SharedLimits limits);

} // namespace qed
