// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/filled_model.h"

#include "ui/text/damage_text.h"
#include "ui/text/number_text.h"

namespace qed::ui {

FilledModel::FilledModel(QObject *parent) : QAbstractTableModel(parent) { }

void FilledModel::setRanges(std::vector<FilledRange> ranges)
{
    beginResetModel();
    m_ranges = std::move(ranges);
    endResetModel();
}

int FilledModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ranges.size());
}

int FilledModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant FilledModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto &range = m_ranges.at(static_cast<std::size_t>(index.row()));
    switch (static_cast<Column>(index.column())) {
    case Column::Place:
        return rangeText(range.guest);
    case Column::Size:
        return sizeText(range.guest.length);
    case Column::Reason:
        return damageText(range.reason);
    }
    return {};
}

QVariant FilledModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Place:
        return tr("Guest Disk");
    case Column::Size:
        return tr("Size");
    case Column::Reason:
        return tr("Why It Could Not Be Read");
    }
    return {};
}

} // namespace qed::ui
