// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Who uses each cluster of the file, in about two bits a cluster: the result of a check, and what
// the map is painted from.
#pragma once

#include "core/format/geometry.h"
#include "core/map/bitmap.h"
#include "core/map/cluster_class.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace qed {

/// A distinct L2 table that was descended.
struct TableInfo {
    std::uint64_t cluster = 0; ///< its first cluster in the file
    std::uint32_t l1Index = 0; ///< the lowest L1 entry that leads to it
    /// L1 entries that lead to it and map nothing but guest clusters inside image_size.
    std::uint32_t wholeUses = 0;
    /// An L1 entry leads to it in whose part the guest's disk ends; there is one such entry at
    /// most.
    bool mapsEnd = false;
    bool readable = true;
    std::uint64_t lowest = ~std::uint64_t { 0 }; ///< lowest cluster that its valid entries lead to
    std::uint64_t highest = 0; ///< highest such cluster

    /// Several L1 entries that map a part of the guest's disk lead to it.
    [[nodiscard]] bool sharedByEntries() const noexcept { return wholeUses + mapsEnd > 1; }
};

/// Consecutive clusters of one class.
struct ClusterRun {
    std::uint64_t first = 0; ///< cluster
    std::uint64_t count = 0; ///< clusters
    ClusterClass clusterClass = ClusterClass::Unknown;
};

/// Filled by a check; immutable and shareable afterwards.
class ClusterMap final {
public:
    /// Whether all that leads to a cluster was seen. As long as it was not, or a table can't be
    /// read, clusters that nothing leads to are Unknown rather than leaks.
    enum class Seen : bool { SoFar, All };

    ClusterMap(const Geometry &geometry, Bitmap referenced, Bitmap shared, Bitmap bad,
        std::vector<TableInfo> tables, Seen seen = Seen::All);

    [[nodiscard]] const Geometry &geometry() const noexcept { return m_geometry; }
    /// Whole clusters of the file.
    [[nodiscard]] std::uint64_t clusters() const noexcept { return m_geometry.fileClusters(); }
    [[nodiscard]] ClusterClass classOf(std::uint64_t cluster) const noexcept;

    /// Calls `visit` for consecutive runs that cover [from, to); false from it ends the walk.
    void forEachRun(std::uint64_t from, std::uint64_t to,
        const std::function<bool(const ClusterRun &)> &visit) const;

    /// Clusters of each class over the whole file; their sum is clusters(). Walks it all.
    [[nodiscard]] std::array<std::uint64_t, kClusterClassCount> counts() const;

    /// The next run of problem clusters at or after `from`, a run being consecutive clusters of one
    /// problem class.
    [[nodiscard]] std::optional<ClusterRun> nextProblem(std::uint64_t from) const;
    /// The last run of problem clusters that begins before `before`.
    [[nodiscard]] std::optional<ClusterRun> previousProblem(std::uint64_t before) const;

    [[nodiscard]] const Bitmap &referenced() const noexcept { return m_referenced; }
    [[nodiscard]] const Bitmap &shared() const noexcept { return m_shared; }
    /// Clusters of tables that hold invalid entries.
    [[nodiscard]] const Bitmap &bad() const noexcept { return m_bad; }
    /// Distinct tables, by cluster.
    [[nodiscard]] const std::vector<TableInfo> &tables() const noexcept { return m_tables; }
    /// Tables that cover `cluster`; several when tables overlap. Valid as long as the map.
    [[nodiscard]] std::span<const TableInfo> tablesAt(std::uint64_t cluster) const noexcept;
    [[nodiscard]] bool inL1(std::uint64_t cluster) const noexcept;
    /// In the L1 table or in a table that an L1 entry leads to.
    [[nodiscard]] bool inTable(std::uint64_t cluster) const noexcept
    {
        return inL1(cluster) || !tablesAt(cluster).empty();
    }

private:
    [[nodiscard]] std::uint64_t nextTableCluster(std::uint64_t from) const noexcept;
    [[nodiscard]] ClusterRun simpleRun(std::uint64_t from, std::uint64_t to) const;
    [[nodiscard]] std::optional<ClusterRun> lastRun(std::uint64_t to, bool onlyProblems) const;

    Geometry m_geometry;
    Bitmap m_referenced;
    Bitmap m_shared;
    Bitmap m_bad;
    std::vector<TableInfo> m_tables;
    bool m_complete = true; ///< all that leads to a cluster was seen
};

} // namespace qed
