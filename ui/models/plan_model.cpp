// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/plan_model.h"

#include "ui/text/finding_text.h"
#include "ui/text/number_text.h"
#include "ui/text/plan_text.h"

#include <QFont>
#include <QStringList>

#include <algorithm>

namespace qed::ui {

namespace {

// Internal ids: a section has 0; a step its section + 1; a finding also its step.
constexpr quintptr kSections = 2; ///< at most

quintptr stepId(int section)
{
    return static_cast<quintptr>(section) + 1;
}

quintptr findingId(int section, int step)
{
    return 1 + kSections + static_cast<quintptr>(step) * kSections + static_cast<quintptr>(section);
}

bool isStepId(quintptr id)
{
    return id >= 1 && id <= kSections;
}

int sectionOfId(quintptr id)
{
    return static_cast<int>(isStepId(id) ? id - 1 : (id - 1 - kSections) % kSections);
}

int stepOfId(quintptr id)
{
    return static_cast<int>((id - 1 - kSections) / kSections);
}

} // namespace

PlanModel::PlanModel(QObject *parent) : QAbstractItemModel(parent) { }

void PlanModel::setReport(std::shared_ptr<const Report> report)
{
    beginResetModel();
    m_report = std::move(report);
    m_figures = {};
    m_selection = m_report ? PlanSelection(*m_report) : PlanSelection();
    m_sections = planSections(m_selection);
    endResetModel();
}

void PlanModel::setPlan(const std::shared_ptr<const Plan> &plan)
{
    m_figures = plan ? PlanFigures(*plan) : PlanFigures();
    everythingChanged();
}

void PlanModel::setReclaim(bool on)
{
    m_selection.setReclaim(on);
    everythingChanged();
    emit chosen();
}

void PlanModel::everythingChanged()
{
    // Of a row that changed, a view wants to know where it lies, and asks each row above it for its
    // height: below a step may be thousands. Of a layout, it asks for those that are seen.
    emit layoutAboutToBeChanged();
    emit layoutChanged();
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr { 0 });
    return createIndex(row, column,
        isSection(parent) ? stepId(parent.row())
                          : findingId(sectionOfId(parent.internalId()), parent.row()));
}

QModelIndex PlanModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || isSection(index))
        return {};
    const int section = sectionOfId(index.internalId());
    if (isStepId(index.internalId()))
        return createIndex(section, 0, quintptr { 0 });
    return createIndex(stepOfId(index.internalId()), 0, stepId(section));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.column() != 0)
        return 0;
    if (isSection(parent))
        return static_cast<int>(sectionOf(parent).rows.size());
    if (!isStepId(parent.internalId()))
        return 0;
    const auto items = rowOf(parent).items.size();
    return items > 1 ? static_cast<int>(items) : 0;
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return kColumnCount;
}

bool PlanModel::isSection(const QModelIndex &index)
{
    return index.internalId() == 0;
}

const PlanSection &PlanModel::sectionOf(const QModelIndex &index) const
{
    const int section = isSection(index) ? index.row() : sectionOfId(index.internalId());
    return m_sections.at(static_cast<std::size_t>(section));
}

const PlanRow &PlanModel::rowOf(const QModelIndex &index) const
{
    const int step = isStepId(index.internalId()) ? index.row() : stepOfId(index.internalId());
    return sectionOf(index).rows.at(static_cast<std::size_t>(step));
}

std::vector<std::size_t> PlanModel::itemsOf(const QModelIndex &index) const
{
    const auto &row = rowOf(index);
    if (isStepId(index.internalId()))
        return row.items;
    return { row.items.at(static_cast<std::size_t>(index.row())) };
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isSection(index))
        return Qt::ItemIsEnabled;
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

Qt::CheckState PlanModel::checkState(const QModelIndex &index) const
{
    if (rowOf(index).reclaims())
        return m_selection.reclaim() ? Qt::Checked : Qt::Unchecked;
    const auto items = itemsOf(index);
    const auto on = std::ranges::count_if(
        items, [this](std::size_t item) { return m_selection.items().at(item).on; });
    if (on == 0)
        return Qt::Unchecked;
    return static_cast<std::size_t>(on) == items.size() ? Qt::Checked : Qt::PartiallyChecked;
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || isSection(index))
        return false;
    if (role == FixRole) {
        chooseFix(index, static_cast<FixKind>(value.toInt()));
        return true;
    }
    if (role != Qt::CheckStateRole || index.column() != 0)
        return false;
    tick(index, value.value<Qt::CheckState>() != Qt::Unchecked);
    return true;
}

void PlanModel::tick(const QModelIndex &index, bool on)
{
    if (rowOf(index).reclaims()) {
        if (on)
            emit reclaimAsked();
        else
            setReclaim(false);
        return;
    }
    for (const auto item : itemsOf(index))
        m_selection.setOn(item, on);
    m_figures = {};
    emit dataChanged(index, index.siblingAtColumn(kColumnCount - 1)); // for who does not see it
    everythingChanged();
    emit chosen();
}

void PlanModel::chooseFix(const QModelIndex &index, FixKind fix)
{
    // Another fix may put the row into the other section.
    beginResetModel();
    for (const auto item : itemsOf(index))
        m_selection.setFix(item, fix);
    m_figures = {};
    m_sections = planSections(m_selection);
    endResetModel();
    emit chosen();
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Step:
        return tr("Step");
    case Column::Fix:
        return tr("How");
    case Column::Growth:
        return tr("File Size");
    }
    return {};
}

} // namespace qed::ui
