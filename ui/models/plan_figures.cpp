// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/plan_figures.h"

#include <algorithm>

namespace qed::ui {

namespace {

void addTo(PlanStep &sum, const PlanStep &step)
{
    sum.effect = std::max(sum.effect, step.effect);
    sum.guestBytes += step.guestBytes;
    sum.fileGrowth += step.fileGrowth;
}

template <typename Key>
std::optional<PlanStep> found(const std::map<Key, PlanStep> &steps, const Key &key)
{
    const auto at = steps.find(key);
    return at == steps.end() ? std::nullopt : std::optional(at->second);
}

} // namespace

PlanFigures::PlanFigures(const Plan &plan)
{
    for (const auto &step : plan.steps) {
        addTo(m_sums[{ step.code, step.fix }], step);
        m_byFinding.emplace(std::pair(step.code, step.finding), step);
        if (step.fix != FixKind::Reclaim)
            continue;
        if (!m_reclaim)
            m_reclaim.emplace();
        addTo(*m_reclaim, step);
    }
}

std::optional<PlanStep> PlanFigures::of(FindingCode code, FixKind fix) const
{
    return found(m_sums, std::pair(code, fix));
}

std::optional<PlanStep> PlanFigures::of(FindingCode code, FixKind fix, std::size_t finding) const
{
    const auto step = found(m_byFinding, std::pair(code, finding));
    return step && step->fix == fix ? step : std::nullopt;
}

std::optional<PlanStep> PlanFigures::ofReclaim() const
{
    return m_reclaim;
}

} // namespace qed::ui
