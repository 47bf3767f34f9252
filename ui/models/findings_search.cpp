// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/findings_search.h"

#include "core/base/progress.h"
#include "ui/models/findings_model.h"

namespace qed::ui {

FoundRows findRows(
    const std::shared_ptr<const Report> &report, const QString &text, const Progress &progress)
{
    FoundRows found;
    if (!report)
        return found;
    FindingsModel model; // one of the worker's own, so that the words are those of the list
    model.setReport(report);
    found.groups.resize(static_cast<std::size_t>(model.rowCount()));
    found.findings.resize(report->findings.size());
    const auto holds = [&](const QModelIndex &row) {
        return row.data(FindingsModel::TextRole).toString().contains(text, Qt::CaseInsensitive);
    };
    const auto findingOf = [](const QModelIndex &row) {
        return static_cast<std::size_t>(row.data(FindingsModel::FindingRole).toULongLong());
    };
    for (int top = 0; top < model.rowCount(); ++top) {
        const auto group = model.index(top, 0);
        found.groups[static_cast<std::size_t>(top)] = holds(group);
        for (int row = 0; row < model.rowCount(group) && !progress.stopRequested(); ++row) {
            const auto finding = model.index(row, 0, group);
            found.findings[findingOf(finding)] = holds(finding);
        }
    }
    return found;
}

} // namespace qed::ui
