// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/entry_findings.h"

#include <algorithm>
#include <array>

namespace qed {

namespace {

constexpr std::array kL1Codes { FindingCode::L1Outside, FindingCode::L1Misaligned,
    FindingCode::L1IntoHeader, FindingCode::L1PastEnd, FindingCode::L1Reserved };
constexpr std::array kL2Codes { FindingCode::L2Outside, FindingCode::L2Misaligned,
    FindingCode::L2IntoHeader, FindingCode::FilePartial };

std::uint64_t linearIndex(TableSlot slot, std::uint64_t tableEntries)
{
    return slot.l1Index * tableEntries + slot.l2Index;
}

/// Joins neighbours: entries of the L1 table one after the other, entries of L2 tables also from
/// table to table.
std::vector<EntryRun> joined(
    const std::vector<EntryRun> &runs, bool inL2, std::uint64_t tableEntries)
{
    std::vector<EntryRun> result;
    for (const auto &run : runs) {
        const auto position
            = [&](TableSlot slot) { return inL2 ? linearIndex(slot, tableEntries) : slot.l1Index; };
        if (!result.empty()
            && position(result.back().slot) + result.back().count == position(run.slot))
            result.back().count += run.count;
        else
            result.push_back(run);
    }
    return result;
}

ByteRange bytesOf(const Scan &scan, const EntryRun &run, bool inL2)
{
    const auto entry = sizeof(std::uint64_t);
    if (!inL2)
        return { scan.geometry.l1Offset() + run.slot.l1Index * entry, run.count * entry };
    const auto table
        = std::ranges::lower_bound(scan.tables, run.slot.l1Index, {}, &TableInfo::l1Index);
    const auto left = scan.geometry.tableEntries() - run.slot.l2Index;
    return { scan.geometry.clusterBytes(table->cluster).offset + run.slot.l2Index * entry,
        std::min<std::uint64_t>(run.count, left) * entry };
}

void addFindings(const Scan &scan, FindingCode code, const std::vector<EntryRun> &runs, bool inL2,
    Report &report)
{
    const auto &geometry = scan.geometry;
    for (const auto &run : joined(runs, inL2, geometry.tableEntries())) {
        const auto entries = inL2 ? run.count : run.count * geometry.tableEntries();
        report.findings.push_back({ .code = code,
            .count = run.count,
            .corruptions = code == FindingCode::GuestBeyondSize ? 0 : run.count,
            .file = bytesOf(scan, run, inL2),
            .slot = run.slot,
            .inL2 = inL2,
            .value = run.value,
            .guest = geometry.guestRange(run.slot, entries) });
    }
}

/// Splits runs that lead past the end: those that lead right behind it were cut off, the others are
/// stray.
void addPastEnd(const Scan &scan, Report &report)
{
    const auto missingEnd = scan.geometry.fileClusters() + scan.figures.pastEnd.missingClusters();
    std::vector<EntryRun> truncated;
    std::vector<EntryRun> outside;
    for (auto run : scan.figures.entries.runs(FindingCode::L2Outside)) {
        const auto cluster = scan.geometry.clusterOf(run.value);
        const auto cut
            = run.ascending && cluster < missingEnd ? std::min(missingEnd - cluster, run.count) : 0;
        if (cut != 0)
            truncated.push_back({ run.slot, cut, run.value, true });
        run.slot.l2Index += static_cast<std::uint32_t>(cut);
        run.value += cut * scan.geometry.clusterSize();
        run.count -= cut;
        if (run.count != 0)
            outside.push_back(run);
    }
    addFindings(scan, FindingCode::FileTruncated, truncated, true, report);
    addFindings(scan, FindingCode::L2Outside, outside, true, report);
}

} // namespace

void addEntryFindings(const Scan &scan, Report &report)
{
    const auto &entries = scan.figures.entries;
    const auto add = [&](FindingCode code, bool inL2) {
        if (code == FindingCode::L2Outside)
            addPastEnd(scan, report);
        else
            addFindings(scan, code, entries.runs(code), inL2, report);
        report.leftOut[static_cast<std::size_t>(code)] += entries.leftOut(code);
    };
    for (const auto code : kL1Codes)
        add(code, false);
    for (const auto code : kL2Codes)
        add(code, true);
    add(FindingCode::GuestBeyondSize, true);
}

} // namespace qed
