// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/plan_rows.h"

#include <algorithm>
#include <utility>

namespace qed::ui {

namespace {

void add(PlanSection &section, const PlanItem &item, std::size_t index)
{
    const auto same
        = [&item](const PlanRow &row) { return row.code == item.code && row.fix == item.fix; };
    // Of one code there are a few fixes at most, and they stand at the end.
    const auto found = std::ranges::find_if(section.rows.rbegin(), section.rows.rend(), same);
    if (found != section.rows.rend())
        found->items.push_back(index);
    else
        section.rows.push_back({ item.code, item.fix, { index } });
}

} // namespace

std::vector<PlanSection> planSections(const PlanSelection &selection)
{
    PlanSection safe;
    PlanSection lossy { .lossy = true };
    for (std::size_t i = 0; const auto &item : selection.items()) {
        add(losesData(item.code, item.fix) ? lossy : safe, item, i);
        ++i;
    }
    if (selection.reclaimable() != 0)
        lossy.rows.push_back({ FindingCode::LeakInterior, FixKind::Reclaim, {} });
    std::vector<PlanSection> sections;
    for (auto *section : { &safe, &lossy }) {
        if (!section->rows.empty())
            sections.push_back(std::move(*section));
    }
    return sections;
}

} // namespace qed::ui
