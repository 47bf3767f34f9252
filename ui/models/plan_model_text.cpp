// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the rows of the plan say.
#include "ui/models/plan_model.h"
#include "ui/text/finding_text.h"
#include "ui/text/number_text.h"
#include "ui/text/plan_text.h"

#include <QFont>
#include <QStringList>

#include <algorithm>

namespace qed::ui {

namespace {

QString sectionTitle(bool lossy)
{
    return lossy ? PlanModel::tr("Steps that give something up — off until you choose them")
                 : PlanModel::tr("Safe steps — everything the guest can read today stays the same");
}

/// Entries or clusters that the item stands for.
std::uint64_t countOf(const Report &report, const PlanItem &item)
{
    return item.finding == kNoFinding ? report.leftOut.at(static_cast<std::size_t>(item.code))
                                      : report.findings.at(item.finding).count;
}

QString wrongText(const Report &report, const PlanItem &item)
{
    if (item.finding == kNoFinding)
        return PlanModel::tr("%1 more that are not listed", nullptr,
            pluralNumber(report.leftOut.at(static_cast<std::size_t>(item.code))))
            .arg(countText(report.leftOut.at(static_cast<std::size_t>(item.code))));
    return findingMessage(report.findings.at(item.finding));
}

} // namespace

std::optional<PlanStep> PlanModel::figures(const QModelIndex &index) const
{
    const auto &row = rowOf(index);
    if (row.reclaims())
        return m_figures.ofReclaim();
    const auto items = itemsOf(index);
    return items.size() == 1
        ? m_figures.of(row.code, row.fix, m_selection.items().at(items.front()).finding)
        : m_figures.of(row.code, row.fix);
}

QString PlanModel::title(const QModelIndex &index) const
{
    const auto &row = rowOf(index);
    if (row.reclaims())
        return stepTitle(row.code, row.fix, m_selection.reclaimable());
    const auto items = itemsOf(index);
    if (parent(parent(index)).isValid())
        return wrongText(*m_report, m_selection.items().at(items.front()));
    std::uint64_t count = 0;
    for (const auto item : items)
        count += countOf(*m_report, m_selection.items().at(item));
    return stepTitle(row.code, row.fix, count);
}

QString PlanModel::effect(const QModelIndex &index) const
{
    const auto &row = rowOf(index);
    if (row.reclaims())
        return sacrificeText(row.code, row.fix);
    if (checkState(index) == Qt::Unchecked)
        return losesData(row.code, row.fix) ? sacrificeText(row.code, row.fix)
                                            : tr("Is left as it is.");
    const auto sum = figures(index);
    if (!sum)
        return {};
    const auto items = itemsOf(index);
    const auto finding = m_selection.items().at(items.front()).finding;
    std::optional<std::uint64_t> at;
    if (items.size() == 1 && finding != kNoFinding && !m_report->findings.at(finding).guest.empty())
        at = m_report->findings.at(finding).guest.offset;
    return effectText(sum->effect, sum->guestBytes, at);
}

QString PlanModel::wrong(const QModelIndex &index) const
{
    const auto &row = rowOf(index);
    const auto items = itemsOf(index);
    if (row.reclaims() || parent(parent(index)).isValid())
        return {};
    if (items.size() == 1)
        return tr("%1.", "a finding as a sentence")
            .arg(wrongText(*m_report, m_selection.items().at(items.front())));
    return tr("%1, at %2 places.", "title of findings, count", pluralNumber(items.size()))
        .arg(catalogueText(qed::row(row.code).title), countText(items.size()));
}

/// What counts for the guest comes first: the end may be cut off.
QString PlanModel::detail(const QModelIndex &index) const
{
    if (rowOf(index).fix == FixKind::ClearFlag)
        return tr("Always last, and only once no damage is left.");
    return tr("%1 %2", "two sentences").arg(effect(index), wrong(index)).trimmed();
}

QString PlanModel::growth(const QModelIndex &index) const
{
    const auto sum = figures(index);
    return sum ? growthText(sum->fileGrowth) : QString();
}

QString PlanModel::text(const QModelIndex &index) const
{
    switch (static_cast<Column>(index.column())) {
    case Column::Step:
        return title(index);
    case Column::Fix:
        return fixName(rowOf(index).code, rowOf(index).fix);
    case Column::Growth:
        return growth(index);
    }
    return {};
}

QVariant PlanModel::sectionData(const PlanSection &section, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return sectionTitle(section.lossy);
    case SectionRole:
        return true;
    case LossyRole:
        return section.lossy;
    default:
        return {};
    }
}

QVariant PlanModel::stepData(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
        return detail(index);
    case Qt::CheckStateRole:
        return checkState(index);
    default:
        return {};
    }
}

QList<int> PlanModel::fixes(const QModelIndex &index) const
{
    QList<int> kinds;
    if (rowOf(index).reclaims())
        return kinds;
    for (const auto &fix : row(rowOf(index).code).fixes)
        kinds += static_cast<int>(fix.kind);
    return kinds;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (isSection(index))
        return column == Column::Step ? sectionData(sectionOf(index), role) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::TextAlignmentRole:
        return column == Column::Growth ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case LossyRole:
        return sectionOf(index).lossy;
    case CodeRole:
        return static_cast<int>(rowOf(index).code);
    case FixRole:
        return static_cast<int>(rowOf(index).fix);
    case FixesRole:
        return QVariant::fromValue(fixes(index));
    default:
        return column == Column::Step ? stepData(index, role) : QVariant();
    }
}

} // namespace qed::ui
