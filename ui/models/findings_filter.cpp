// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/findings_filter.h"

#include "ui/models/findings_model.h"

#include <utility>

namespace qed::ui {

FindingsFilter::FindingsFilter(FindingsModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setRecursiveFilteringEnabled(true);
    // A group that matches by its title shows all that is in it.
    setAutoAcceptChildRows(true);
    // Before the rows of another report are looked at: what was found is not about them.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_found.reset(); });
    connect(model, &QAbstractItemModel::modelReset, this, &FindingsFilter::search);
    setSourceModel(model);
}

void FindingsFilter::setRank(std::optional<Rank> rank)
{
    m_rank = rank;
    invalidate();
}

void FindingsFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    search();
}

void FindingsFilter::search()
{
    if (m_text.isEmpty()) {
        m_searcher.discard();
        show(std::nullopt);
        return;
    }
    m_searcher.start([report = m_model->report(), text = m_text](
                         const Progress &progress) { return findRows(report, text, progress); },
        [this](FoundRows found) { show(std::move(found)); });
}

void FindingsFilter::show(std::optional<FoundRows> found)
{
    if (!found && !m_found)
        return;
    m_found = std::move(found);
    // All at once: of thousands of rows that come and go, a view would take each by itself.
    invalidate();
    emit searched();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto index = m_model->index(row, 0, parent);
    if (m_rank && index.data(FindingsModel::RankRole).toInt() != static_cast<int>(*m_rank))
        return false;
    if (!m_found)
        return true;
    return parent.isValid()
        ? m_found->findings.at(index.data(FindingsModel::FindingRole).toULongLong())
        : m_found->groups.at(static_cast<std::size_t>(row));
}

} // namespace qed::ui
