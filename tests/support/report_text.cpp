// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/report_text.h"

#include <array>
#include <format>
#include <string_view>

namespace qed::test {

namespace {

std::string_view nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Sound:
        return "sound";
    case Verdict::Leaks:
        return "leaks";
    case Verdict::Corrupt:
        return "corrupt";
    case Verdict::Unreadable:
        return "unreadable";
    }
    return "?";
}

std::string_view nameOf(Reference::Kind kind)
{
    switch (kind) {
    case Reference::Kind::HeaderToL1:
        return "header";
    case Reference::Kind::L1ToTable:
        return "L1";
    case Reference::Kind::L2ToData:
        return "L2";
    }
    return "?";
}

std::string rangeText(const ByteRange &range)
{
    return std::format("{:#x}+{:#x}", range.offset, range.length);
}

std::string referenceText(const Reference &reference)
{
    auto text = std::format("    from {}", nameOf(reference.kind));
    if (reference.kind != Reference::Kind::HeaderToL1)
        text += std::format(" [{}]", reference.slot.l1Index);
    if (reference.kind == Reference::Kind::L2ToData)
        text += std::format("[{}]", reference.slot.l2Index);
    if (reference.count != 1)
        text += std::format(" x{}{}", reference.count, reference.same ? " same" : "");
    if (!reference.guest.empty())
        text += std::format(" guest {}", rangeText(reference.guest));
    return text + '\n';
}

std::string placeText(const Finding &finding)
{
    if (!finding.slot)
        return {};
    return finding.inL2 ? std::format(" at [{}][{}]", finding.slot->l1Index, finding.slot->l2Index)
                        : std::format(" at [{}]", finding.slot->l1Index);
}

std::string findingText(const Finding &finding)
{
    auto text = std::format("{} x{}", row(finding.code).name, finding.count);
    text += placeText(finding);
    if (finding.corruptions != 0)
        text += std::format(" corruptions {}", finding.corruptions);
    if (!finding.file.empty())
        text += std::format(" file {}", rangeText(finding.file));
    if (finding.value != 0)
        text += std::format(" value {:#x}", finding.value);
    if (!finding.guest.empty())
        text += std::format(" guest {}", rangeText(finding.guest));
    if (finding.plausibleEntries != 0)
        text += std::format(" plausible {}", finding.plausibleEntries);
    if (!finding.detail.empty())
        text += std::format(" \"{}\"", finding.detail);
    text += '\n';
    for (const auto &reference : finding.references)
        text += referenceText(reference);
    if (finding.referencesLeftOut != 0)
        text += std::format("    {} more\n", finding.referencesLeftOut);
    return text;
}

std::string figuresText(const Figures &figures)
{
    const std::array<std::pair<std::string_view, std::uint64_t>, 10> rows { {
        { "corruptions", figures.corruptions },
        { "leaks", figures.leaks },
        { "check-errors", figures.checkErrors },
        { "total-clusters", figures.totalClusters },
        { "allocated-clusters", figures.allocatedClusters },
        { "fragmented-clusters", figures.fragmentedClusters },
        { "image-end-offset", figures.imageEndOffset },
        { "unreachable-entries", figures.unreachableEntries },
        { "guest-bytes-unreadable", figures.guestBytesUnreadable },
        { "bytes-missing", figures.bytesMissing },
    } };
    std::string text;
    for (const auto &[name, value] : rows)
        text += std::format("{} {}\n", name, value);
    return text;
}

} // namespace

std::string reportText(const Report &report)
{
    auto text
        = std::format("verdict {}{}\n", nameOf(report.verdict), report.dirty ? ", dirty" : "");
    text += figuresText(report.figures);
    if (report.qemuExpectedLeaks)
        text += std::format("qemu-expected-leaks {}\n", *report.qemuExpectedLeaks);
    for (const auto &finding : report.findings)
        text += findingText(finding);
    for (std::size_t code = 0; code < report.leftOut.size(); ++code) {
        if (report.leftOut[code] != 0)
            text += std::format("left out: {} {}\n", row(static_cast<FindingCode>(code)).name,
                report.leftOut[code]);
    }
    return text;
}

} // namespace qed::test
