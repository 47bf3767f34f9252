// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/planning.h"

#include "core/repair/planner.h"
#include "core/repair/preview.h"

#include <algorithm>

namespace qed::ui {

Planned makePlan(const PlanOrder &order, Progress &progress)
{
    Planned planned;
    auto plan = order.reclaim ? planReclaim(*order.image, *order.report, progress)
                              : planRepair(*order.image, *order.report, order.choices, progress);
    if (!plan) {
        planned.error = std::move(plan.error());
        return planned;
    }
    auto after = checkPreview(order.image, plan->change, {}, progress);
    if (!after) {
        planned.error = std::move(after.error());
        return planned;
    }
    planned.plan = std::make_shared<const Plan>(std::move(*plan));
    planned.after = std::make_shared<const Report>(std::move(*after));
    planned.undo = undoPlaceFor(order.image->path(), order.undoFolder);
    return planned;
}

bool repairable(const Image &image, const Report &report)
{
    if (!image.checkable() || image.header().unknownFeatures() != 0)
        return false;
    // Unknown autoclear bits go with any other change, but are no reason for one.
    return std::ranges::any_of(report.findings, [](const Finding &finding) {
        return finding.code != FindingCode::HeaderAutoclearUnknown
            && !row(finding.code).fixes.empty();
    });
}

} // namespace qed::ui
