// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/map/cluster_map.h"

#include "core/map/run_joiner.h"

#include <algorithm>
#include <utility>

namespace qed {

ClusterMap::ClusterMap(const Geometry &geometry, Bitmap referenced, Bitmap shared, Bitmap bad,
    std::vector<TableInfo> tables, Seen seen)
    : m_geometry(geometry)
    , m_referenced(std::move(referenced))
    , m_shared(std::move(shared))
    , m_bad(std::move(bad))
    , m_tables(std::move(tables))
    , m_complete(seen == Seen::All && std::ranges::all_of(m_tables, &TableInfo::readable))
{
    std::ranges::sort(m_tables, {}, &TableInfo::cluster);
}

std::array<std::uint64_t, kClusterClassCount> ClusterMap::counts() const
{
    std::array<std::uint64_t, kClusterClassCount> counts {};
    forEachRun(0, clusters(), [&](const ClusterRun &run) {
        counts[static_cast<std::size_t>(run.clusterClass)] += run.count;
        return true;
    });
    return counts;
}

std::span<const TableInfo> ClusterMap::tablesAt(std::uint64_t cluster) const noexcept
{
    const auto size = m_geometry.tableSize();
    const auto lowest = cluster >= size ? cluster - size + 1 : 0;
    const auto begin = std::ranges::lower_bound(m_tables, lowest, {}, &TableInfo::cluster);
    const auto end
        = std::ranges::upper_bound(begin, m_tables.end(), cluster, {}, &TableInfo::cluster);
    return { begin, end };
}

bool ClusterMap::inL1(std::uint64_t cluster) const noexcept
{
    return cluster >= m_geometry.l1Cluster()
        && cluster - m_geometry.l1Cluster() < m_geometry.tableSize();
}

ClusterClass ClusterMap::classOf(std::uint64_t cluster) const noexcept
{
    if (cluster < m_geometry.headerClusters())
        return ClusterClass::Header;
    if (!m_referenced.test(cluster))
        return m_complete ? ClusterClass::Leak : ClusterClass::Unknown;
    const auto tables = tablesAt(cluster);
    const bool l1 = inL1(cluster);
    if (!tables.empty() || l1) {
        if (!std::ranges::all_of(tables, &TableInfo::readable))
            return ClusterClass::ReadError;
        if (m_bad.test(cluster))
            return ClusterClass::BadPointer;
        if (m_shared.test(cluster))
            return ClusterClass::Overlap;
        return l1 ? ClusterClass::L1Table : ClusterClass::L2Table;
    }
    return m_shared.test(cluster) ? ClusterClass::DoubleReference : ClusterClass::Data;
}

std::uint64_t ClusterMap::nextTableCluster(std::uint64_t from) const noexcept
{
    if (inL1(from) || !tablesAt(from).empty())
        return from;
    auto next = clusters();
    if (m_geometry.l1Cluster() > from)
        next = std::min(next, m_geometry.l1Cluster());
    const auto table = std::ranges::lower_bound(m_tables, from, {}, &TableInfo::cluster);
    return table == m_tables.end() ? next : std::min(next, table->cluster);
}

/// A run from `from` on that is cheap to find; its neighbour may be of the same class.
ClusterRun ClusterMap::simpleRun(std::uint64_t from, std::uint64_t to) const
{
    const auto clusterClass = classOf(from);
    if (from < m_geometry.headerClusters())
        return { from, std::min(to, m_geometry.headerClusters()) - from, clusterClass };
    auto end = std::min(to, nextTableCluster(from));
    if (end == from)
        return { from, 1, clusterClass };
    const bool used = m_referenced.test(from);
    end = m_referenced.next(from, end, !used);
    if (used)
        end = m_shared.next(from, end, !m_shared.test(from));
    return { from, end - from, clusterClass };
}

void ClusterMap::forEachRun(std::uint64_t from, std::uint64_t to,
    const std::function<bool(const ClusterRun &)> &visit) const
{
    RunJoiner<ClusterRun, &ClusterRun::clusterClass> joiner(visit);
    to = std::min(to, clusters());
    while (from < to) {
        const auto run = simpleRun(from, to);
        if (!joiner.add(run))
            return;
        from += run.count;
    }
    joiner.flush();
}

std::optional<ClusterRun> ClusterMap::nextProblem(std::uint64_t from) const
{
    std::optional<ClusterRun> found;
    forEachRun(from, clusters(), [&](const ClusterRun &run) {
        if (isProblem(run.clusterClass))
            found = run;
        return !found;
    });
    return found;
}

/// The last run, or problem run, of [0, `to`), as far as it lies in one block of clusters.
std::optional<ClusterRun> ClusterMap::lastRun(std::uint64_t to, bool onlyProblems) const
{
    constexpr std::uint64_t block = std::uint64_t { 1 } << 20;
    std::optional<ClusterRun> found;
    while (to > 0 && !found) {
        const auto from = to > block ? to - block : 0;
        forEachRun(from, to, [&](const ClusterRun &run) {
            if (!onlyProblems || isProblem(run.clusterClass))
                found = run;
            return true;
        });
        to = from;
    }
    return found;
}

std::optional<ClusterRun> ClusterMap::previousProblem(std::uint64_t before) const
{
    auto found = lastRun(std::min(before, clusters()), true);
    if (!found)
        return found;
    // The run may begin in an earlier block and may go on behind `before`.
    for (auto earlier = lastRun(found->first, false);
        earlier && earlier->clusterClass == found->clusterClass;
        earlier = lastRun(found->first, false))
        found->first = earlier->first;
    return nextProblem(found->first);
}

} // namespace qed
