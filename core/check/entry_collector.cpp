// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/entry_collector.h"

#include <algorithm>

namespace qed {

namespace {

bool bySlot(const EntryRun &a, const EntryRun &b)
{
    return a.slot < b.slot;
}

} // namespace

EntryCollector::EntryCollector(std::uint64_t limit) : m_limit(std::max<std::uint64_t>(limit, 1)) { }

void EntryCollector::add(FindingCode code, const EntryRun &run)
{
    auto &list = m_lists[static_cast<std::size_t>(code)];
    list.entries += run.count;
    if (!list.runs.empty() && !run.ascending) {
        auto &last = list.runs.back();
        const bool adjoins = last.slot.l1Index == run.slot.l1Index && !last.ascending
            && last.slot.l2Index + last.count == run.slot.l2Index;
        if (adjoins) {
            last.count += run.count;
            return;
        }
    }
    if (list.bound && *list.bound < run.slot && *list.bound < list.runs.back().slot) {
        list.runs.back() = run; // the rule, once the list is full: threads take tables in order
        ++list.dropped;
        return;
    }
    list.runs.push_back(run);
    if (list.runs.size() / 2 >= m_limit)
        prune(list, 2 * m_limit);
}

void EntryCollector::merge(const EntryCollector &other)
{
    for (std::size_t code = 0; code < m_lists.size(); ++code) {
        auto &mine = m_lists[code];
        const auto &theirs = other.m_lists[code];
        mine.runs.insert(mine.runs.end(), theirs.runs.begin(), theirs.runs.end());
        mine.entries += theirs.entries;
        mine.dropped += theirs.dropped;
        prune(mine, m_limit);
    }
}

void EntryCollector::prune(List &list, std::uint64_t threshold) const
{
    if (list.runs.size() < threshold || list.runs.size() <= m_limit)
        return;
    // The run that was added last stays last, so that the next one can join it; it counts as beyond
    // the limit.
    const auto last = list.runs.back();
    std::ranges::nth_element(
        list.runs, list.runs.begin() + static_cast<std::ptrdiff_t>(m_limit), bySlot);
    list.dropped += list.runs.size() - m_limit;
    list.runs.resize(m_limit);
    list.bound = std::ranges::max_element(list.runs, bySlot)->slot;
    if (std::ranges::none_of(
            list.runs, [&](const EntryRun &run) { return run.slot == last.slot; })) {
        list.runs.push_back(last);
        --list.dropped;
    } else {
        std::ranges::partition(
            list.runs, [&](const EntryRun &run) { return run.slot != last.slot; });
    }
}

std::vector<EntryRun> EntryCollector::runs(FindingCode code) const
{
    auto runs = list(code).runs;
    std::ranges::sort(runs, bySlot);
    runs.resize(std::min<std::size_t>(runs.size(), m_limit));
    return runs;
}

std::uint64_t EntryCollector::leftOut(FindingCode code) const noexcept
{
    return list(code).dropped + list(code).runs.size()
        - std::min<std::uint64_t>(list(code).runs.size(), m_limit);
}

} // namespace qed
