// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/run_list.h"

#include <algorithm>

namespace qed::ui {

namespace {

/// Visits the runs of `kinds` from the one that begins at or behind `from`, until `visit` returns
/// false.
template <typename Visit>
void forEachKindRun(
    const MapPyramid &pyramid, KindMask kinds, std::uint64_t from, const Visit &visit)
{
    for (auto at = pyramid.next(kinds, from); at;) {
        const auto kind = pyramid.kindAt(*at);
        const auto others = static_cast<KindMask>(~(1U << kind));
        const auto end = pyramid.next(others, *at).value_or(pyramid.clusters());
        if (!visit(KindRun { { *at, end - *at }, kind }))
            return;
        at = pyramid.next(kinds, end);
    }
}

} // namespace

std::shared_ptr<const RunList> RunList::build(
    std::shared_ptr<const MapPyramid> pyramid, KindMask kinds, const Progress &progress)
{
    std::shared_ptr<RunList> list(new RunList);
    list->m_kinds = kinds;
    list->m_end = pyramid->clusters();
    list->m_pyramid = std::move(pyramid);
    forEachKindRun(*list->m_pyramid, kinds, 0, [&](const KindRun &run) {
        if (list->m_size == kMaxRuns) {
            list->m_end = run.clusters.first;
            return false;
        }
        if (list->m_size++ % kBlock == 0)
            list->m_starts.push_back(run.clusters.first);
        return !progress.stopRequested();
    });
    return progress.stopRequested() ? nullptr : list;
}

std::vector<KindRun> RunList::block(std::size_t block) const
{
    const auto count = std::min(kBlock, m_size - block * kBlock);
    std::vector<KindRun> runs;
    runs.reserve(count);
    forEachKindRun(*m_pyramid, m_kinds, m_starts[block], [&](const KindRun &run) {
        runs.push_back(run);
        return runs.size() < count;
    });
    return runs;
}

std::optional<std::size_t> RunList::rowOf(std::uint64_t cluster) const
{
    const auto behind = std::ranges::upper_bound(m_starts, cluster);
    if (behind == m_starts.begin() || cluster >= m_end)
        return std::nullopt;
    const auto block = static_cast<std::size_t>(behind - m_starts.begin()) - 1;
    const auto runs = this->block(block);
    const auto run = std::ranges::find_if(
        runs, [cluster](const KindRun &each) { return each.clusters.contains(cluster); });
    if (run == runs.end())
        return std::nullopt;
    return block * kBlock + static_cast<std::size_t>(run - runs.begin());
}

} // namespace qed::ui
