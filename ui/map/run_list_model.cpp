// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/run_list_model.h"

#include "ui/map/cell_art.h"
#include "ui/map/map_text.h"
#include "ui/text/number_text.h"

#include <QPixmap>

namespace qed::ui {

namespace {

constexpr int kIconEdge = 16;

[[nodiscard]] QVariant alignmentOf(RunListModel::Column column)
{
    const bool number = column != RunListModel::Column::KindName;
    return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

QIcon kindIcon(MapStyle style, const MapPalette &palette)
{
    QIcon icon;
    for (const qreal ratio : { 1.0, 2.0 }) {
        const auto pixmap = swatch(style, palette, kIconEdge, ratio);
        icon.addPixmap(pixmap);
        // A selected row must not tint what is told by colour.
        icon.addPixmap(pixmap, QIcon::Selected);
    }
    return icon;
}

RunListModel::RunListModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_palette(MapPalette::light())
{
}

void RunListModel::setList(std::shared_ptr<const RunList> list, MapSpace space)
{
    beginResetModel();
    m_space = space;
    m_list = std::move(list);
    m_runs.clear();
    drawIcons();
    endResetModel();
}

void RunListModel::setPalette(const MapPalette &palette)
{
    m_palette = palette;
    drawIcons();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), { Qt::DecorationRole });
}

void RunListModel::drawIcons()
{
    m_icons.clear();
    if (!m_list)
        return;
    for (const auto &kind : m_list->pyramid().model().kinds())
        m_icons.push_back(kindIcon(kind.style, m_palette));
}

KindRun RunListModel::run(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    const auto block = at / RunList::kBlock;
    if (m_runs.empty() || m_block != block) {
        m_runs = m_list->block(block);
        m_block = block;
    }
    return m_runs[at % RunList::kBlock];
}

int RunListModel::rowOf(std::uint64_t cluster) const
{
    const auto row = m_list ? m_list->rowOf(cluster) : std::nullopt;
    return row ? static_cast<int>(*row) : -1;
}

int RunListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_list ? 0 : static_cast<int>(m_list->size());
}

int RunListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString RunListModel::text(const KindRun &run, Column column) const
{
    const auto &model = m_list->pyramid().model();
    const auto &clusters = run.clusters;
    switch (column) {
    case Column::KindName:
        return model.kinds()[run.kind].name;
    case Column::First:
        return countText(clusters.first);
    case Column::Last:
        return countText(clusters.end() - 1);
    case Column::Clusters:
        return countText(clusters.count);
    case Column::Size:
        return sizeText(clusters.count * model.clusterSize());
    case Column::Offsets:
        return rangeText(
            { clusters.first * model.clusterSize(), clusters.count * model.clusterSize() });
    }
    return {};
}

QString RunListModel::line(const KindRun &run) const
{
    return tr("%1: %2, %3, %4", "kind, clusters, size, offsets")
        .arg(text(run, Column::KindName), rangeTitle(m_space, run.clusters),
            text(run, Column::Size), text(run, Column::Offsets));
}

QVariant RunListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(run(index.row()), column);
    case Qt::DecorationRole:
        return column == Column::KindName ? QVariant(m_icons[run(index.row()).kind]) : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Qt::AccessibleTextRole:
        // Who goes down the list stands in the first column.
        return column == Column::KindName ? QVariant(line(run(index.row()))) : QVariant();
    default:
        return {};
    }
}

QVariant RunListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::KindName:
        return tr("Kind");
    case Column::First:
        return tr("First Cluster");
    case Column::Last:
        return tr("Last Cluster");
    case Column::Clusters:
        return tr("Clusters");
    case Column::Size:
        return tr("Size");
    case Column::Offsets:
        return m_space == MapSpace::File ? tr("File Offsets") : tr("Guest Offsets");
    }
    return {};
}

} // namespace qed::ui
