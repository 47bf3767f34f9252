// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/report/assessment.h"

#include <algorithm>

namespace qed {

namespace {

bool has(const Report &report, FindingCode code)
{
    return std::ranges::any_of(
        report.findings, [&](const Finding &finding) { return finding.code == code; });
}

/// Entries behind the end of the disk lead to nothing that the guest could miss.
bool lostATable(const Report &report)
{
    constexpr auto first = FindingCode::L1Outside;
    constexpr auto last = FindingCode::L1Reserved;
    return std::ranges::any_of(report.findings, [](const Finding &finding) {
        return finding.code >= first && finding.code <= last && !finding.guest.empty();
    });
}

Condition conditionOf(const Image &image, const Report &report)
{
    if (!image.isQed())
        return Condition::NotQed;
    if (image.header().unknownFeatures() != 0)
        return Condition::UnknownFeatures;
    if (!image.checkable())
        return Condition::UnreadableHeader;
    if (report.figures.bytesMissing != 0)
        return Condition::Truncated;
    if (lostATable(report) && has(report, FindingCode::LeakTableCandidate))
        return Condition::LostTable;
    if (report.figures.guestBytesUnreadable != 0)
        return Condition::DamagedWithLoss;
    switch (report.verdict) {
    case Verdict::Corrupt:
    case Verdict::Unreadable:
        return Condition::DamagedNothingLost;
    case Verdict::Leaks:
        return Condition::LeaksOnly;
    case Verdict::Sound:
        break;
    }
    return report.dirty ? Condition::DirtyOnly : Condition::Healthy;
}

} // namespace

Assessment assess(const Image &image, const Report &report)
{
    Assessment result { .condition = conditionOf(image, report),
        .guestBytesLost = report.figures.guestBytesUnreadable,
        .guestBytes = image.header().imageSize,
        .leakedClusters = report.figures.leaks,
        .bytesMissing = report.figures.bytesMissing,
        .unknownFeatures = image.header().unknownFeatures() };
    if (result.condition == Condition::NotQed)
        result.looksLike = probeFormat(image.source());
    if (report.map) {
        result.leakedBytes = report.figures.leaks * report.map->geometry().clusterSize();
        result.sharedClusters = report.map->shared().count(0, report.map->clusters());
    }
    const bool damaged = report.figures.corruptions != 0 || report.figures.checkErrors != 0;
    result.doNotStartYet = image.checkable() && (damaged || report.dirty);
    return result;
}

} // namespace qed
