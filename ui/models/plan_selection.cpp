// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/plan_selection.h"

#include <algorithm>

namespace qed::ui {

namespace {

/// Reclaiming is no fix of a single finding.
bool hasFixes(FindingCode code)
{
    const auto &fixes = row(code).fixes;
    return !fixes.empty() && fixes.front().kind != FixKind::Reclaim;
}

PlanItem itemFor(FindingCode code, std::size_t finding)
{
    const auto choice = defaultChoice(code);
    return { .code = code,
        .finding = finding,
        .fix = choice.value_or(row(code).fixes.front().kind),
        .on = choice.has_value() };
}

bool isFlag(const PlanItem &item)
{
    return item.fix == FixKind::ClearFlag;
}

} // namespace

bool losesData(FindingCode code, FixKind fix) noexcept
{
    const auto &fixes = row(code).fixes;
    const auto found = std::ranges::find(fixes, fix, &Fix::kind);
    return found != fixes.end() && found->losesData;
}

PlanSelection::PlanSelection(const Report &report)
{
    const auto &findings = report.findings;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto code = findings[i].code;
        if (!hasFixes(code))
            continue;
        m_items.push_back(itemFor(code, i));
        const bool lastOfCode = i + 1 == findings.size() || findings[i + 1].code != code;
        if (lastOfCode && report.leftOut.at(static_cast<std::size_t>(code)) != 0)
            m_items.push_back(itemFor(code, kNoFinding));
    }
    std::ranges::stable_partition(m_items, [](const PlanItem &item) { return !isFlag(item); });
    m_reclaimable = provesClean(report) ? report.figures.leaks : 0;
}

void PlanSelection::setOn(std::size_t item, bool on)
{
    auto &changed = m_items.at(item);
    changed.on = on;
    if (on && !isFlag(changed))
        m_reclaim = false;
}

void PlanSelection::setFix(std::size_t item, FixKind fix)
{
    m_items.at(item).fix = fix;
    setOn(item, true);
}

void PlanSelection::setReclaim(bool on)
{
    m_reclaim = on && m_reclaimable != 0;
    if (!m_reclaim)
        return;
    for (auto &item : m_items)
        item.on = item.on && isFlag(item);
}

bool PlanSelection::anyLossy() const noexcept
{
    return m_reclaim || std::ranges::any_of(m_items, [](const PlanItem &item) {
        return item.on && losesData(item.code, item.fix);
    });
}

bool PlanSelection::anyOn() const noexcept
{
    return m_reclaim || std::ranges::any_of(m_items, &PlanItem::on);
}

Choices PlanSelection::choices() const
{
    Choices choices;
    const auto choiceOf
        = [](const PlanItem &item) { return item.on ? Choice(item.fix) : Choice(); };
    // What the report does not list can only be chosen by its code; the last item of a code is it.
    for (const auto &item : m_items)
        choices.byCode.insert_or_assign(item.code, choiceOf(item));
    for (const auto &item : m_items) {
        if (item.finding != kNoFinding && choices.byCode.at(item.code) != choiceOf(item))
            choices.byFinding.emplace(item.finding, choiceOf(item));
    }
    return choices;
}

} // namespace qed::ui
