// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/problem_marks.h"

#include "core/check/catalogue.h"

#include <algorithm>

namespace qed::ui {

namespace {

constexpr unsigned kL2Bits = 27; // the largest table has 2^27 entries

std::uint64_t positionOf(TableSlot slot, bool inL2)
{
    return inL2 ? (std::uint64_t { slot.l1Index } << kL2Bits) + slot.l2Index : slot.l1Index;
}

} // namespace

bool isProblem(FindingCode code) noexcept
{
    return row(code).severity > Severity::Note;
}

ProblemMarks::ProblemMarks(const Report &report, std::uint64_t tableEntries)
    : m_tableEntries(tableEntries)
{
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
        if (isProblem(report.findings[i].code))
            add(report.findings[i], i);
    }
    for (Level *level : { &m_l1, &m_l2 }) {
        level->errors.sort();
        level->warnings.sort();
    }
}

void ProblemMarks::add(const Finding &finding, std::size_t index)
{
    const bool isError = row(finding.code).severity >= Severity::Error;
    for (const Reference &reference : finding.references) {
        if (reference.kind == Reference::Kind::HeaderToL1)
            continue;
        const bool inL2 = reference.kind == Reference::Kind::L2ToData;
        add(reference.slot, reference.count, index, inL2, isError);
    }
    if (finding.references.empty() && finding.slot) {
        // An unreadable table is one entry, whatever its finding counts.
        const std::uint64_t count = finding.code == FindingCode::IoRead ? 1 : finding.count;
        add(*finding.slot, count, index, finding.inL2, isError);
    }
}

void ProblemMarks::add(
    TableSlot slot, std::uint64_t count, std::size_t index, bool inL2, bool isError)
{
    Level &level = inL2 ? m_l2 : m_l1;
    Marks &marks = isError ? level.errors : level.warnings;
    // Entries that go on in the next table are a mark in each.
    while (count > 0) {
        const std::uint64_t at = inL2 ? slot.l2Index : slot.l1Index;
        const std::uint64_t here
            = std::min(count, m_tableEntries - std::min(at, m_tableEntries - 1));
        const std::uint64_t first = positionOf(slot, inL2);
        marks.byFirst.push_back({ first, first + here, index });
        count = inL2 ? count - here : 0;
        slot = { slot.l1Index + 1, 0 };
    }
}

void ProblemMarks::Marks::sort()
{
    std::ranges::sort(byFirst, {}, &Mark::first);
    ends.clear();
    std::ranges::transform(byFirst, std::back_inserter(ends), &Mark::end);
    std::ranges::sort(ends);
}

std::uint64_t ProblemMarks::Marks::count(std::uint64_t first, std::uint64_t end) const
{
    const auto begun = std::ranges::lower_bound(byFirst, end, {}, &Mark::first) - byFirst.begin();
    const auto ended = std::ranges::upper_bound(ends, first) - ends.begin();
    return static_cast<std::uint64_t>(begun - ended);
}

ProblemCount ProblemMarks::Level::count(std::uint64_t first, std::uint64_t end) const
{
    return { errors.count(first, end), warnings.count(first, end) };
}

ProblemCount ProblemMarks::inL1(std::uint32_t first, std::uint32_t count) const
{
    return m_l1.count(first, std::uint64_t { first } + count);
}

ProblemCount ProblemMarks::inL2(
    std::uint32_t l1Index, std::uint32_t first, std::uint32_t count) const
{
    const std::uint64_t from = positionOf({ l1Index, first }, true);
    return m_l2.count(from, from + count);
}

ProblemCount ProblemMarks::below(std::uint32_t first, std::uint32_t count) const
{
    ProblemCount result = inL1(first, count);
    const std::uint64_t from = std::uint64_t { first } << kL2Bits;
    result += m_l2.count(from, from + (std::uint64_t { count } << kL2Bits));
    return result;
}

std::optional<std::size_t> ProblemMarks::findingAt(TableSlot slot, bool inL2) const
{
    const std::uint64_t position = positionOf(slot, inL2);
    const Level &level = inL2 ? m_l2 : m_l1;
    for (const Marks *marks : { &level.errors, &level.warnings }) {
        auto next = std::ranges::upper_bound(marks->byFirst, position, {}, &Mark::first);
        // Marks of one severity seldom overlap: the nearest few that begin before are looked at.
        for (int steps = 0; next != marks->byFirst.begin() && steps < 8; ++steps) {
            --next;
            if (next->end > position)
                return next->finding;
        }
    }
    return std::nullopt;
}

std::vector<std::uint32_t> ProblemMarks::breaks(TableLevel level, std::uint32_t l1Index) const
{
    const bool inL2 = level == TableLevel::L2;
    const std::uint64_t base = inL2 ? positionOf({ l1Index, 0 }, true) : 0;
    const std::uint64_t limit = base + (std::uint64_t { 1 } << kL2Bits);
    std::vector<std::uint32_t> result;
    const Level &marks = inL2 ? m_l2 : m_l1;
    for (const Marks *kind : { &marks.errors, &marks.warnings }) {
        auto mark = std::ranges::lower_bound(kind->byFirst, base, {}, &Mark::first);
        for (; mark != kind->byFirst.end() && mark->first < limit; ++mark) {
            result.push_back(static_cast<std::uint32_t>(mark->first - base));
            result.push_back(static_cast<std::uint32_t>(std::min(mark->end, limit) - base));
        }
    }
    std::ranges::sort(result);
    return result;
}

std::shared_ptr<const ProblemMarks> problemMarks(const Image &image, const Report &report)
{
    return image.geometry()
        ? std::make_shared<const ProblemMarks>(report, image.geometry()->tableEntries())
        : std::make_shared<const ProblemMarks>();
}

} // namespace qed::ui
