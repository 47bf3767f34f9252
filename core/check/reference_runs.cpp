// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/reference_runs.h"

#include <algorithm>
#include <utility>

namespace qed {

namespace {

/// The part of a run that leads to clusters [from, from + count).
Reference referenceOf(
    const ReferenceRun &run, std::uint64_t from, std::uint64_t count, const Geometry &geometry)
{
    Reference reference { .kind = run.kind, .slot = run.slot, .count = count };
    switch (run.kind) {
    case Reference::Kind::HeaderToL1:
        reference.count = 1;
        break;
    case Reference::Kind::L1ToTable:
        reference.count = 1;
        reference.guest = geometry.guestRange(run.slot, geometry.tableEntries());
        break;
    case Reference::Kind::L2ToData:
        reference.same = run.entries > 1;
        reference.count = reference.same ? run.entries : count;
        reference.slot.l2Index += static_cast<std::uint32_t>(from - run.cluster);
        reference.guest = geometry.guestRange(reference.slot, reference.count);
        break;
    }
    return reference;
}

bool inGuestOrder(const Reference &a, const Reference &b)
{
    return std::pair(a.kind != Reference::Kind::HeaderToL1, a.slot)
        < std::pair(b.kind != Reference::Kind::HeaderToL1, b.slot);
}

/// Keeps the first references, as many as are left to keep, but two at least.
void keepReferences(Finding &finding, std::uint64_t &left)
{
    const auto kept
        = std::min<std::uint64_t>(finding.references.size(), std::max<std::uint64_t>(left, 2));
    finding.referencesLeftOut = finding.references.size() - kept;
    finding.references.resize(kept);
    finding.references.shrink_to_fit();
    left -= std::min(left, kept);
}

/// Turns the runs that lead to clusters [from, from + count) into findings.
void addFindings(std::vector<Finding> &findings, std::span<const ReferenceRun> runs,
    std::uint64_t from, std::uint64_t count, const Geometry &geometry, std::uint64_t &left)
{
    Finding finding { .count = count,
        .file = { geometry.clusterBytes(from).offset, count * geometry.clusterSize() } };
    std::uint64_t tables = 0;
    std::uint64_t entries = 0; // data entries for each cluster
    for (const auto &run : runs) {
        (run.kind == Reference::Kind::L2ToData ? entries : tables) += run.entries;
        finding.references.push_back(referenceOf(run, from, count, geometry));
    }
    std::ranges::sort(finding.references, inGuestOrder);
    const auto add = [&](FindingCode code, std::uint64_t repeated) {
        finding.code = code;
        finding.corruptions = repeated * count;
        findings.push_back(finding);
    };
    keepReferences(finding, left);
    if (tables == 0 && entries >= 2)
        add(FindingCode::RefDouble, entries - 1);
    if (tables >= 2)
        add(FindingCode::RefTable, tables - 1);
    if (tables >= 1 && entries >= 1)
        add(FindingCode::RefOverlap, entries);
}

} // namespace

ReferenceRuns::ReferenceRuns(std::uint64_t limit) : m_limit(std::max<std::uint64_t>(limit, 2)) { }

void ReferenceRuns::add(const ReferenceRun &run)
{
    m_runs.push_back(run);
    if (m_runs.size() / 2 >= m_limit)
        prune(2 * m_limit);
}

void ReferenceRuns::merge(const ReferenceRuns &other)
{
    m_dropped = m_dropped || other.m_dropped;
    m_runs.insert(m_runs.end(), other.m_runs.begin(), other.m_runs.end());
    prune(m_limit + 1);
}

void ReferenceRuns::prune(std::uint64_t threshold)
{
    if (m_runs.size() < threshold)
        return;
    std::ranges::nth_element(m_runs, m_runs.begin() + static_cast<std::ptrdiff_t>(m_limit));
    m_runs.resize(m_limit);
    m_dropped = true;
}

std::vector<ReferenceRun> ReferenceRuns::take()
{
    std::ranges::sort(m_runs);
    return std::move(m_runs);
}

SharedFindings groupReferences(
    std::span<const ReferenceRun> runs, const Geometry &geometry, SharedLimits limits)
{
    SharedFindings result;
    auto left = limits.references;
    std::vector<ReferenceRun> active;
    std::size_t next = 0;
    std::uint64_t at = 0;
    while (next < runs.size() || !active.empty()) {
        if (result.findings.size() >= limits.findings) {
            result.complete = false;
            break;
        }
        if (active.empty())
            at = runs[next].cluster;
        for (; next < runs.size() && runs[next].cluster == at; ++next)
            active.push_back(runs[next]);
        // The stretch ends where a run ends or another begins.
        auto end = next < runs.size() ? runs[next].cluster : active.front().end();
        for (const auto &run : active)
            end = std::min(end, run.end());
        addFindings(result.findings, active, at, end - at, geometry, left);
        std::erase_if(active, [&](const ReferenceRun &run) { return run.end() == end; });
        at = end;
    }
    return result;
}

} // namespace qed
