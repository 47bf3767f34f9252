// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/entry_run.h"

#include <algorithm>

namespace qed::ui {

namespace {

/// The part of a run that begins at `first`.
EntryRun part(
    const EntryRun &run, std::uint32_t first, std::uint32_t count, std::uint64_t clusterSize)
{
    EntryRun result { first, count, run.shape, run.value };
    if (run.shape == EntryRun::Shape::Contiguous) {
        result.value += (first - run.first) * clusterSize;
        if (count == 1)
            result.shape = EntryRun::Shape::Same;
    }
    return result;
}

/// Appends [first, end) as Mixed, joined to a Mixed run that ends there.
void appendMixed(std::vector<EntryRun> &runs, std::uint32_t first, std::uint32_t end)
{
    if (first == end)
        return;
    if (!runs.empty() && runs.back().shape == EntryRun::Shape::Mixed)
        runs.back().count += end - first;
    else
        runs.push_back({ first, end - first, EntryRun::Shape::Mixed, 0 });
}

/// Keeps the whole pages that lie inside one run, and joins everything else.
std::vector<EntryRun> joinedByPages(
    std::span<const EntryRun> runs, std::uint32_t page, std::uint64_t clusterSize)
{
    std::vector<EntryRun> result;
    for (const EntryRun &run : runs) {
        const std::uint32_t from = (run.first + page - 1) / page * page;
        const std::uint32_t to = run.end() / page * page;
        if (run.shape == EntryRun::Shape::Mixed || from >= to) {
            appendMixed(result, run.first, run.end());
            continue;
        }
        appendMixed(result, run.first, from);
        result.push_back(part(run, from, to - from, clusterSize));
        appendMixed(result, to, run.end());
    }
    return result;
}

} // namespace

std::vector<EntryRun> unfold(const EntryRun &run, std::uint64_t clusterSize)
{
    if (run.count <= 1 || (run.shape == EntryRun::Shape::Mixed && run.count <= kUnfoldStep))
        return {};
    std::uint32_t step = 1;
    while (run.count / step > kUnfoldStep)
        step *= kUnfoldStep;
    std::vector<EntryRun> rows;
    for (std::uint32_t first = run.first; first < run.end();) {
        const std::uint32_t end = std::min(run.end(), (first / step + 1) * step);
        rows.push_back(part(run, first, end - first, clusterSize));
        first = end;
    }
    return rows;
}

int rowOfEntry(std::span<const EntryRun> runs, std::uint32_t index) noexcept
{
    const auto next = std::ranges::upper_bound(runs, index, {}, &EntryRun::first);
    if (next == runs.begin() || !std::prev(next)->contains(index))
        return -1;
    return static_cast<int>(std::distance(runs.begin(), next)) - 1;
}

RunFolder::RunFolder(const Geometry &geometry, TableLevel level, std::vector<std::uint32_t> breaks,
    std::uint32_t first)
    : m_geometry(geometry)
    , m_level(level)
    , m_breaks(std::move(breaks))
    , m_next(first)
{
}

void RunFolder::add(std::uint32_t first, std::span<const std::uint64_t> entries)
{
    appendZeroes(first);
    for (const std::uint64_t value : entries)
        append(value);
}

std::vector<EntryRun> RunFolder::finish(std::uint32_t end)
{
    appendZeroes(end);
    // A joined run would only be one more thing to open before anything can be seen.
    std::vector<EntryRun> rows;
    for (const EntryRun &run : m_runs) {
        const auto below = run.shape == EntryRun::Shape::Mixed
            ? unfold(run, m_geometry.clusterSize())
            : std::vector<EntryRun> {};
        if (below.empty())
            rows.push_back(run);
        else
            rows.insert(rows.end(), below.begin(), below.end());
    }
    return rows.size() <= kMaxRuns ? rows : m_runs;
}

EntryKind RunFolder::kindOf(std::uint64_t value) const noexcept
{
    return m_level == TableLevel::L1 ? m_geometry.tableEntryKind(value)
                                     : m_geometry.dataEntryKind(value);
}

bool RunFolder::extends(std::uint64_t value) const noexcept
{
    if (m_runs.empty() || m_runs.back().shape == EntryRun::Shape::Mixed)
        return false;
    const EntryRun &last = m_runs.back();
    const EntryKind kind = kindOf(value);
    if (kind != m_lastKind || (m_level == TableLevel::L1 && kind == EntryKind::Valid))
        return false; // an L1 entry that leads to a table is a row that can be opened
    if (last.shape == EntryRun::Shape::Same && value == last.value)
        return true;
    const bool further = value == last.value + last.count * m_geometry.clusterSize();
    return m_level == TableLevel::L2 && value > 1 && further
        && (last.count == 1 || last.shape == EntryRun::Shape::Contiguous);
}

bool RunFolder::breaksAt(std::uint32_t index) noexcept
{
    while (m_nextBreak < m_breaks.size() && m_breaks[m_nextBreak] < index)
        ++m_nextBreak;
    return m_nextBreak < m_breaks.size() && m_breaks[m_nextBreak] == index;
}

void RunFolder::append(std::uint64_t value)
{
    if (!breaksAt(m_next) && extends(value)) {
        EntryRun &last = m_runs.back();
        if (value != last.value)
            last.shape = EntryRun::Shape::Contiguous;
        ++last.count;
    } else {
        push({ m_next, 1, EntryRun::Shape::Same, value });
    }
    ++m_next;
}

void RunFolder::appendZeroes(std::uint32_t end)
{
    while (m_next < end) {
        append(0);
        // The rest up to the next break needs no look at each entry.
        std::uint32_t stop = end;
        if (breaksAt(m_next))
            stop = m_next;
        else if (m_nextBreak < m_breaks.size())
            stop = std::min(stop, m_breaks[m_nextBreak]);
        m_runs.back().count += stop - m_next;
        m_next = stop;
    }
}

void RunFolder::push(const EntryRun &run)
{
    if (m_runs.size() >= kMaxRuns)
        coarsen();
    m_runs.push_back(run);
    m_lastKind = kindOf(run.value);
}

void RunFolder::coarsen()
{
    m_runs = joinedByPages(m_runs, m_page, m_geometry.clusterSize());
    while (m_runs.size() > kMaxRuns / 2) {
        m_page *= 2;
        m_runs = joinedByPages(m_runs, m_page, m_geometry.clusterSize());
    }
}

} // namespace qed::ui
