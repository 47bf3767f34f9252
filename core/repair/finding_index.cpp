// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/repair/finding_index.h"

#include <algorithm>
#include <utility>

namespace qed {

FindingIndex::FindingIndex(const Report &report, std::uint32_t tableEntries)
    : m_tableEntries(tableEntries)
{
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
        const auto &finding = report.findings[i];
        if (!finding.slot) {
            m_spans.push_back({ finding.code, finding.file.offset, finding.file.length, i });
            continue;
        }
        const auto first = finding.inL2
            ? std::uint64_t { finding.slot->l1Index } * tableEntries + finding.slot->l2Index
            : finding.slot->l1Index;
        m_spans.push_back({ finding.code, first, finding.count, i });
    }
    std::ranges::stable_sort(
        m_spans, {}, [](const Span &span) { return std::pair(span.code, span.first); });
}

std::size_t FindingIndex::find(FindingCode code, std::uint64_t position) const
{
    const auto after = std::ranges::upper_bound(m_spans, std::pair(code, position), {},
        [](const Span &span) { return std::pair(span.code, span.first); });
    if (after == m_spans.begin())
        return kNoFinding;
    const auto &span = after[-1];
    return span.code == code && position - span.first < span.count ? span.finding : kNoFinding;
}

std::size_t FindingIndex::ofEntry(FindingCode code, TableSlot slot, bool inL2) const
{
    return find(
        code, inL2 ? std::uint64_t { slot.l1Index } * m_tableEntries + slot.l2Index : slot.l1Index);
}

std::size_t FindingIndex::ofByte(FindingCode code, std::uint64_t fileOffset) const
{
    return find(code, fileOffset);
}

std::size_t FindingIndex::ofImage(FindingCode code) const
{
    const auto at = std::ranges::lower_bound(m_spans, code, {}, &Span::code);
    return at != m_spans.end() && at->code == code ? at->finding : kNoFinding;
}

} // namespace qed
