// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/problem_filter.h"

#include "ui/models/structure_model.h"

namespace qed::ui {

void ProblemFilter::setOnlyProblems(bool only)
{
    if (m_onlyProblems == only)
        return;
    m_onlyProblems = only;
    invalidateRowsFilter();
}

bool ProblemFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    // The count of a row includes all rows below it, read or not: nothing needs to be opened to
    // decide.
    return !m_onlyProblems
        || sourceModel()
               ->index(sourceRow, 0, sourceParent)
               .data(StructureModel::ProblemsRole)
               .toULongLong()
        > 0;
}

} // namespace qed::ui
