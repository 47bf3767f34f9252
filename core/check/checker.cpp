// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/checker.h"

#include "core/check/entry_findings.h"
#include "core/check/live_map.h"
#include "core/check/scan.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace qed {

namespace {

/// A bit each for referenced, shared and bad, of which the last is touched only where something is
/// wrong.
constexpr std::uint64_t kBitsPerCluster = 3;
/// An L1 entry in use, and the table it leads to.
constexpr std::uint64_t kBytesPerTable = sizeof(L1Entry) + sizeof(TableInfo);

std::uint64_t memoryAllowed(const CheckOptions &options)
{
    if (options.maxMemory != 0)
        return options.maxMemory;
    return static_cast<std::uint64_t>(::sysconf(_SC_PHYS_PAGES))
        * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)) / 2;
}

Result<void> requireMemory(
    const Image &image, const CheckOptions &options, std::uint64_t l1EntriesInUse)
{
    const auto needed = memoryNeeded(*image.geometry(), l1EntriesInUse);
    const auto allowed = memoryAllowed(options);
    if (needed <= allowed)
        return {};
    return std::unexpected(Error { .kind = ErrorKind::NeedsTooMuchMemory,
        .path = image.path().string(),
        .needed = needed,
        .allowed = allowed });
}

std::unexpected<Error> cancelled(const Image &image)
{
    return std::unexpected(Error { .kind = ErrorKind::Cancelled, .path = image.path().string() });
}

/// Notes that speak of the whole image.
void addNotes(const Scan &scan, Report &report)
{
    const auto &geometry = scan.geometry;
    const auto note = [&](FindingCode code, std::uint64_t count, std::uint64_t value) {
        report.findings.push_back({ .code = code, .count = count, .value = value });
    };
    const auto &entries = scan.figures.entries;
    if (!report.dirty && report.figures.corruptions != 0)
        note(FindingCode::HeaderCleanButDamaged, 1, report.figures.corruptions);
    if (!geometry.tail().empty() && scan.figures.partialReferences == 0
        && entries.entries(FindingCode::L1PastEnd) == 0)
        report.findings.push_back({ .code = FindingCode::FileTrailing,
            .count = geometry.tail().length,
            .file = geometry.tail() });
    if (qemuRefuses(scan.image.header()) && scan.image.headerProblems().empty())
        note(FindingCode::NoteQemuCannotOpen, 1, scan.image.header().tableSize);
    if (report.qemuExpectedLeaks && *report.qemuExpectedLeaks > report.figures.leaks)
        note(FindingCode::NoteQemuCountsMore, *report.qemuExpectedLeaks - report.figures.leaks,
            *report.qemuExpectedLeaks);
}

Figures figuresOf(const Scan &scan)
{
    const auto &geometry = scan.geometry;
    Figures figures { .corruptions = scan.figures.corruptions,
        .checkErrors = unreadableTables(scan),
        .totalClusters = geometry.guestClusters(),
        .allocatedClusters = scan.figures.allocated,
        .fragmentedClusters = scan.figures.fragmented,
        .imageEndOffset = scan.referenced.lastSet() * geometry.clusterSize(),
        .unreachableEntries = scan.figures.unreachable,
        .guestBytesUnreadable = scan.figures.guestBytesUnreadable,
        .bytesRead = scan.figures.bytesRead };
    const auto first = std::min(geometry.headerClusters(), geometry.fileClusters());
    if (figures.checkErrors == 0) {
        const auto clusters = geometry.fileClusters() - first;
        figures.leaks = clusters - scan.referenced.count(first, clusters);
    }
    if (const auto missing = scan.figures.pastEnd.missingClusters(); missing != 0)
        figures.bytesMissing
            = (geometry.fileClusters() + missing) * geometry.clusterSize() - geometry.fileSize();
    return figures;
}

Verdict verdictOf(const Figures &figures, const Image &image)
{
    if (figures.corruptions != 0 || !image.headerProblems().empty())
        return Verdict::Corrupt;
    if (figures.checkErrors != 0)
        return Verdict::Unreadable;
    return figures.leaks != 0 ? Verdict::Leaks : Verdict::Sound;
}

/// By code, then by place.
void sortFindings(std::vector<Finding> &findings)
{
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) {
        return std::tuple(finding.code, finding.slot.value_or(TableSlot {}), finding.file);
    });
}

Report unreadableReport(const Image &image, std::vector<Finding> findings)
{
    Report report { .dirty = image.header().dirty(), .findings = std::move(findings) };
    sortFindings(report.findings);
    return report;
}

Report reportOf(Scan &scan)
{
    Report report { .dirty = scan.image.header().dirty(),
        .figures = figuresOf(scan),
        .qemuExpectedLeaks = expectedQemuLeaks(scan),
        .findings = std::move(scan.findings),
        .leftOut = scan.leftOut };
    report.verdict = verdictOf(report.figures, scan.image);
    addEntryFindings(scan, report);
    addNotes(scan, report);
    sortFindings(report.findings);
    report.map = std::make_shared<const ClusterMap>(scan.geometry, std::move(scan.referenced),
        std::move(scan.shared), std::move(scan.bad), std::move(scan.tables));
    return report;
}

/// False when it was stopped.
bool runPasses(Scan &scan)
{
    passL1(scan);
    const LiveScan shown(scan.options.live, scan);
    for (const auto pass : { passL2, passSharing, passLeaks }) {
        if (scan.stopped())
            return false;
        pass(scan);
    }
    return !scan.stopped();
}

Result<Report> checkTables(const Image &image, const CheckOptions &options, Progress &progress,
    std::vector<Finding> headerFindings)
{
    if (auto enough = requireMemory(image, options, 0); !enough)
        return std::unexpected(enough.error());
    auto l1 = readL1(image.source(), *image.geometry());
    if (!l1)
        return std::unexpected(l1.error());
    if (auto enough = requireMemory(image, options, l1->size()); !enough)
        return std::unexpected(enough.error());
    Scan scan(image, options, progress, std::move(*l1));
    if (!scan.referenced.valid() || !scan.shared.valid() || !scan.bad.valid())
        return std::unexpected(Error { .kind = ErrorKind::NeedsTooMuchMemory,
            .path = image.path().string(),
            .needed = memoryNeeded(*image.geometry(), scan.l1.size()) });
    scan.findings = std::move(headerFindings);
    scan.figures.bytesRead += image.geometry()->tableBytes();
    if (!runPasses(scan))
        return cancelled(image);
    return reportOf(scan);
}

} // namespace

std::uint64_t memoryNeeded(const Geometry &geometry, std::uint64_t l1EntriesInUse) noexcept
{
    return geometry.fileClusters() / 8 * kBitsPerCluster + l1EntriesInUse * kBytesPerTable;
}

Result<Report> check(const Image &image, const CheckOptions &options, Progress &progress)
{
    const auto begin = std::chrono::steady_clock::now();
    std::vector<Finding> findings;
    passHeader(image, findings);
    if (progress.stopRequested())
        return cancelled(image);
    auto report = image.checkable() ? checkTables(image, options, progress, std::move(findings))
                                    : Result<Report>(unreadableReport(image, std::move(findings)));
    if (report)
        report->seconds
            = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return report;
}

} // namespace qed
