// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/findings_model.h"

#include "ui/icons/icons.h"
#include "ui/text/number_text.h"

#include <QIcon>
#include <QStringList>

#include <algorithm>

namespace qed::ui {

namespace {

/// Top rows have this internal id, the others the row of their parent plus 1.
constexpr quintptr kTop = 0;

QString placeText(const Finding &finding)
{
    if (finding.slot)
        return slotName(*finding.slot, finding.inL2);
    return finding.file.empty() ? QString() : hexText(finding.file.offset);
}

} // namespace

FindingsModel::FindingsModel(QObject *parent) : QAbstractItemModel(parent) { }

void FindingsModel::setReport(std::shared_ptr<const Report> report)
{
    beginResetModel();
    m_report = std::move(report);
    m_groups.clear();
    for (std::size_t i = 0; m_report && i < m_report->findings.size(); ++i) {
        const auto &finding = m_report->findings[i];
        if (m_groups.empty() || m_groups.back().code != finding.code)
            m_groups.push_back({ .code = finding.code,
                .rank = rankOf(finding),
                .leftOut = m_report->leftOut.at(static_cast<std::size_t>(finding.code)) });
        m_groups.back().findings.push_back(i);
        m_groups.back().guestBytes += costsGuest(finding) ? finding.guest.length : 0;
    }
    std::ranges::stable_sort(m_groups, {}, &Group::rank);
    endResetModel();
}

QModelIndex FindingsModel::indexOfFinding(std::size_t finding) const
{
    for (int row = 0; const auto &group : m_groups) {
        const auto found = std::ranges::lower_bound(group.findings, finding);
        if (found != group.findings.end() && *found == finding) {
            const auto top = index(row, 0);
            const auto child = static_cast<int>(found - group.findings.begin());
            return group.findings.size() == 1 ? top : index(child, 0, top);
        }
        ++row;
    }
    return {};
}

std::uint64_t FindingsModel::count(Rank rank) const
{
    std::uint64_t sum = 0;
    for (const auto &group : m_groups)
        sum += group.rank == rank ? group.findings.size() + group.leftOut : 0;
    return sum;
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(
        row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kTop);
}

QModelIndex FindingsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kTop)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, kTop);
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != kTop || parent.column() != 0)
        return 0;
    const auto count = groupOf(parent).findings.size();
    return count == 1 ? 0 : static_cast<int>(count);
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return kColumnCount;
}

const FindingsModel::Group &FindingsModel::groupOf(const QModelIndex &index) const
{
    const auto top
        = index.internalId() == kTop ? static_cast<quintptr>(index.row()) : index.internalId() - 1;
    return m_groups.at(top);
}

std::optional<std::size_t> FindingsModel::findingOf(const QModelIndex &index) const
{
    const auto &group = groupOf(index);
    if (index.internalId() != kTop)
        return group.findings.at(static_cast<std::size_t>(index.row()));
    return group.findings.size() == 1 ? std::optional(group.findings.front()) : std::nullopt;
}

QString FindingsModel::groupText(const Group &group, Column column)
{
    const auto all = group.findings.size() + group.leftOut;
    const auto count = countText(all);
    switch (column) {
    case Column::Severity:
        return rankName(group.rank);
    case Column::Message:
        return tr("%1 (%2)", "title of findings (count)")
            .arg(catalogueText(row(group.code).title), count);
    case Column::Cost:
        return group.guestBytes == 0 ? QString()
                                     : tr("%1 of the guest disk").arg(sizeText(group.guestBytes));
    case Column::Place:
        return group.leftOut == 0 ? tr("%1 places", nullptr, pluralNumber(all)).arg(count)
                                  : tr("%1 places, %2 of them listed", nullptr, pluralNumber(all))
                                        .arg(count, countText(group.findings.size()));
    case Column::Code:
        return codeName(group.code);
    }
    return {};
}

QString FindingsModel::findingText(const Finding &finding, Column column)
{
    switch (column) {
    case Column::Severity:
        return rankName(rankOf(finding));
    case Column::Message:
        return findingMessage(finding);
    case Column::Cost:
        return guestCost(finding);
    case Column::Place:
        return placeText(finding);
    case Column::Code:
        return codeName(finding.code);
    }
    return {};
}

QString FindingsModel::text(const QModelIndex &index, Column column) const
{
    const auto finding = findingOf(index);
    return finding ? findingText(m_report->findings.at(*finding), column)
                   : groupText(groupOf(index), column);
}

QString FindingsModel::line(const QModelIndex &index) const
{
    QStringList parts;
    for (const auto column :
        { Column::Severity, Column::Code, Column::Message, Column::Cost, Column::Place }) {
        if (const auto part = text(index, column); !part.isEmpty())
            parts += part;
    }
    return parts.join(QStringLiteral("  "));
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index, column);
    case Qt::DecorationRole:
        return column == Column::Severity ? QVariant(icon(rankIconName(groupOf(index).rank)))
                                          : QVariant();
    case Qt::ToolTipRole:
        return catalogueText(row(groupOf(index).code).meaning);
    case Qt::AccessibleTextRole:
        return text(index, column);
    case RankRole:
        return static_cast<int>(groupOf(index).rank);
    case CodeRole:
        return static_cast<int>(groupOf(index).code);
    case TextRole:
        return line(index);
    case FindingRole: {
        const auto finding = findingOf(index);
        return finding ? QVariant::fromValue<qulonglong>(*finding) : QVariant();
    }
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Severity:
        return tr("Severity");
    case Column::Message:
        return tr("What Is Wrong");
    case Column::Cost:
        return tr("Cost to the Guest");
    case Column::Place:
        return tr("Place");
    case Column::Code:
        return tr("Code");
    }
    return {};
}

} // namespace qed::ui
