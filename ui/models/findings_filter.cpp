// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/findings_filter.h"

#include "ui/models/findings_model.h"

namespace qed::ui {

FindingsFilter::FindingsFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    // A group that matches by its title shows all that is in it.
    setAutoAcceptChildRows(true);
}

void FindingsFilter::setRank(std::optional<Rank> rank)
{
    m_rank = rank;
    invalidateRowsFilter();
}

void FindingsFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateRowsFilter();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto index = sourceModel()->index(row, 0, parent);
    if (m_rank && index.data(FindingsModel::RankRole).toInt() != static_cast<int>(*m_rank))
        return false;
    return m_text.isEmpty()
        || index.data(FindingsModel::TextRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace qed::ui
