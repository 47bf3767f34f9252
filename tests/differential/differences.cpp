// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/differential/differences.h"

#include <algorithm>
#include <array>

namespace qed::test {

namespace {

bool has(const Report &report, FindingCode code)
{
    return std::ranges::contains(report.findings, code, &Finding::code);
}

/// Its test for the end of a table wants the last cluster's offset to be greater than the first's.
bool tablesOfOneCluster(const Subject &subject)
{
    return subject.image.header().tableSize == 1;
}

/// It computes the largest image size modulo 2^64.
bool largestSizeOverflows(const Subject &subject)
{
    const auto &header = subject.image.header();
    const auto entries = std::uint64_t { header.tableSize } * header.clusterSize / 8;
    return header.imageSize > entries * entries * header.clusterSize;
}

/// A broken rule of the header that our check survives stops QEMU's.
bool headerIsBroken(const Subject &subject)
{
    return !subject.image.headerProblems().empty();
}

/// A base image that can't be opened stops its check.
bool baseIsMissing(const Subject &subject)
{
    return has(subject.report, FindingCode::BackingMissing);
}

/// The table at L1 index `index` is one that we descend: no entry before it leads to the same
/// table, nor is it the L1 table.
bool isDescended(const Subject &subject, std::uint32_t index)
{
    return std::ranges::contains(subject.report.map->tables(), index, &TableInfo::l1Index);
}

bool comesBefore(const Reference &reference, std::uint32_t l1Index)
{
    return reference.kind == Reference::Kind::HeaderToL1 || reference.slot.l1Index < l1Index;
}

/// It does not descend a table of which any cluster was seen before, in the order of its scan.
bool tableWasSeenBefore(const Subject &subject)
{
    return std::ranges::any_of(subject.report.findings, [&](const Finding &finding) {
        return std::ranges::any_of(finding.references, [&](const Reference &table) {
            return table.kind == Reference::Kind::L1ToTable
                && isDescended(subject, table.slot.l1Index)
                && std::ranges::any_of(finding.references,
                    [&](const Reference &other) { return comesBefore(other, table.slot.l1Index); });
        });
    });
}

/// QEMU's number of a cluster skips one number in every cluster_size - 1.
std::uint64_t numberOf(const Geometry &geometry, std::uint64_t cluster)
{
    return cluster + cluster / (geometry.clusterSize() - 1);
}

bool crossesSkippedNumber(const Geometry &geometry, std::uint64_t table)
{
    const auto last = table + geometry.tableSize() - 1;
    return numberOf(geometry, last) - numberOf(geometry, table) != last - table;
}

/// It misses references into a table that lies across a skipped number.
bool tableCrossesSkippedNumber(const Subject &subject)
{
    const auto &map = *subject.report.map;
    const auto &geometry = map.geometry();
    const auto shares = [&](std::uint64_t table) {
        const auto end = table + geometry.tableSize();
        return crossesSkippedNumber(geometry, table) && map.shared().next(table, end, true) < end;
    };
    return shares(geometry.l1Cluster())
        || std::ranges::any_of(
            map.tables(), [&](const TableInfo &table) { return shares(table.cluster); });
}

/// It rounds the file's length up to whole sectors first, and so takes a cut-off last cluster for a
/// whole one.
bool cutOffClusterLooksWhole(const Subject &subject)
{
    const auto &geometry = *subject.image.geometry();
    const auto rounded = (geometry.fileSize() + 511) / 512 * 512;
    return rounded / geometry.clusterSize() != geometry.fileClusters();
}

bool entryLeadsToCutOffCluster(const Subject &subject)
{
    return cutOffClusterLooksWhole(subject) && has(subject.report, FindingCode::FilePartial);
}

bool tableEndsInCutOffCluster(const Subject &subject)
{
    return cutOffClusterLooksWhole(subject) && has(subject.report, FindingCode::L1PastEnd);
}

constexpr std::array<Difference, 8> kDifferences { {
    { "tables of one cluster are refused", Effect::RefusesToOpen, tablesOfOneCluster },
    { "the largest image size overflows", Effect::RefusesToOpen, largestSizeOverflows },
    { "a broken header rule stops the check", Effect::RefusesToOpen, headerIsBroken },
    { "a missing base image stops the check", Effect::RefusesToOpen, baseIsMissing },
    { "a table seen before is not descended", Effect::SkipsTables, tableWasSeenBefore },
    { "a cut-off cluster ends a table", Effect::SkipsTables, tableEndsInCutOffCluster },
    { "a table lies across a skipped number", Effect::SkipsTables, tableCrossesSkippedNumber },
    { "a cut-off cluster looks whole", Effect::MissesReferences, entryLeadsToCutOffCluster },
} };

} // namespace

std::span<const Difference> differences() noexcept
{
    return kDifferences;
}

bool differs(const Subject &subject, Effect effect)
{
    return std::ranges::any_of(kDifferences, [&](const Difference &difference) {
        return difference.effect == effect && difference.applies(subject);
    });
}

} // namespace qed::test
