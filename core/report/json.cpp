// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/report/json.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace qed {

using Json = nlohmann::ordered_json;

namespace {

void putRange(Json &json, const char *offsetKey, const char *lengthKey, const ByteRange &range)
{
    if (range.empty())
        return;
    json[offsetKey] = range.offset;
    json[lengthKey] = range.length;
}

std::string_view kindName(Reference::Kind kind) noexcept
{
    switch (kind) {
    case Reference::Kind::HeaderToL1:
        return "header";
    case Reference::Kind::L1ToTable:
        return "l1-entry";
    case Reference::Kind::L2ToData:
        return "l2-entry";
    }
    return {};
}

void putEntries(Json &json, const Finding &finding)
{
    if (!finding.slot)
        return;
    json["l1-index"] = finding.slot->l1Index;
    if (finding.inL2)
        json["l2-index"] = finding.slot->l2Index;
    json["entry-count"] = finding.count;
    json["value"] = hexText(finding.value);
}

void putReferences(Json &json, const Finding &finding)
{
    if (finding.references.empty() && finding.referencesLeftOut == 0)
        return;
    auto &references = json["references"] = Json::array();
    for (const auto &reference : finding.references)
        references.push_back(referenceJson(reference));
    if (finding.referencesLeftOut != 0)
        json["references-left-out"] = finding.referencesLeftOut;
}

/// By how much a fix lets the file grow, in bytes, where that is known without planning the whole
/// repair.
std::optional<std::uint64_t> growthOf(const Fix &fix, const Finding &finding, const Report &report)
{
    switch (fix.kind) {
    case FixKind::ClearToZero:
    case FixKind::ClearToBase:
    case FixKind::ClearSecond:
    case FixKind::ClearFlag:
        return 0;
    case FixKind::CopyCluster:
        // Each reference beyond the first gets a cluster of its own, and each of them is one
        // corruption.
        return report.map
            ? std::optional(finding.corruptions * report.map->geometry().clusterSize())
            : std::nullopt;
    case FixKind::PadFile:
        if (!report.map)
            return std::nullopt;
        return report.map->geometry().clusterSize() - report.map->geometry().tail().length;
    case FixKind::ClearTable:
    case FixKind::CopyTable:
    case FixKind::Reclaim:
        break;
    }
    return std::nullopt;
}

/// What a repair does by default. Fixes that can lose something are never it: the finding is left
/// alone.
void putFix(Json &json, const Finding &finding, const Report &report)
{
    const auto fixes = row(finding.code).fixes;
    if (fixes.empty())
        return;
    if (fixes.front().losesData) {
        json["fix"] = { { "default", "none" }, { "loses-data", false }, { "file-growth", 0 } };
        return;
    }
    auto &fix = json["fix"] = Json { { "default", fixes.front().name }, { "loses-data", false } };
    if (const auto growth = growthOf(fixes.front(), finding, report))
        fix["file-growth"] = *growth;
}

Json leftOutJson(const Report &report)
{
    auto json = Json::object();
    for (const auto &catalogueRow : catalogue()) {
        if (const auto count = report.leftOut[static_cast<std::size_t>(catalogueRow.code)];
            count != 0)
            json[std::string(catalogueRow.name)] = count;
    }
    return json;
}

bool hasOffset(ErrorKind kind) noexcept
{
    constexpr std::array kinds { ErrorKind::CannotRead, ErrorKind::ChangedWhileReading,
        ErrorKind::CannotWrite, ErrorKind::UndoFileDamaged, ErrorKind::ChangedSinceRepair,
        ErrorKind::Interrupted };
    return std::ranges::contains(kinds, kind);
}

Json oursJson(const Image &image, const Report &report)
{
    Json json { { "schema", kJsonSchema }, { "version", programVersion() },
        { "verdict", verdictName(report.verdict) }, { "dirty", report.dirty },
        { "guest-bytes-unreadable", report.figures.guestBytesUnreadable },
        { "unreachable-entries", report.figures.unreachableEntries },
        { "bytes-missing", report.figures.bytesMissing } };
    if (report.qemuExpectedLeaks)
        json["qemu-expected-leaks"] = *report.qemuExpectedLeaks;
    json["seconds"] = report.seconds;
    json["bytes-read"] = report.figures.bytesRead;
    json["header-errors"] = headerErrorsJson(image);
    auto &findings = json["findings"] = Json::array();
    for (const auto &finding : report.findings)
        findings.push_back(findingJson(finding, report));
    if (auto leftOut = leftOutJson(report); !leftOut.empty())
        json["findings-left-out"] = std::move(leftOut);
    return json;
}

} // namespace

std::string_view programVersion() noexcept
{
    return QED_VERSION;
}

Json headerErrorsJson(const Image &image)
{
    auto json = Json::array();
    for (const auto &problem : image.headerProblems()) {
        json.push_back({ { "field", headerFields()[static_cast<std::size_t>(problem.field)].name },
            { "rule", headerRuleName(problem.rule) },
            { "value", hexText(fieldValue(image.header(), problem.field)) },
            { "fatal", problem.fatal } });
    }
    return json;
}

Json referenceJson(const Reference &reference)
{
    Json json { { "kind", kindName(reference.kind) } };
    if (reference.kind != Reference::Kind::HeaderToL1)
        json["l1-index"] = reference.slot.l1Index;
    if (reference.kind == Reference::Kind::L2ToData)
        json["l2-index"] = reference.slot.l2Index;
    if (reference.count != 1) {
        json["entry-count"] = reference.count;
        json["same-cluster"] = reference.same;
    }
    putRange(json, "guest-offset", "guest-length", reference.guest);
    return json;
}

Json findingJson(const Finding &finding, const Report &report)
{
    const auto &catalogueRow = row(finding.code);
    Json json { { "code", catalogueRow.name }, { "severity", severityName(catalogueRow.severity) },
        { "message", message(finding) }, { "count", finding.count } };
    putRange(json, "file-offset", "length", finding.file);
    putEntries(json, finding);
    putRange(json, "guest-offset", "guest-length", finding.guest);
    if (finding.plausibleEntries != 0)
        json["plausible-entries"] = finding.plausibleEntries;
    putReferences(json, finding);
    putFix(json, finding, report);
    return json;
}

Json checkJson(const Image &image, const Report &report)
{
    const auto &figures = report.figures;
    return { { "filename", image.path().string() }, { "format", "qed" },
        { "check-errors", figures.checkErrors }, { "corruptions", figures.corruptions },
        { "leaks", figures.leaks }, { "corruptions-fixed", 0 }, { "leaks-fixed", 0 },
        { "total-clusters", figures.totalClusters },
        { "allocated-clusters", figures.allocatedClusters },
        { "fragmented-clusters", figures.fragmentedClusters },
        { "image-end-offset", figures.imageEndOffset }, { "qedscope", oursJson(image, report) } };
}

Json errorJson(const Error &error)
{
    Json json { { "code", errorCode(error.kind) }, { "message", describe(error) } };
    if (error.systemError != 0)
        json["system-error"] = error.systemError;
    if (hasOffset(error.kind))
        json["offset"] = error.offset;
    if (error.kind == ErrorKind::NeedsTooMuchMemory || error.kind == ErrorKind::NotEnoughSpace) {
        json["needed-bytes"] = error.needed;
        json["allowed-bytes"] = error.allowed;
    }
    if (!error.detail.empty())
        json["detail"] = error.detail;
    return json;
}

} // namespace qed
