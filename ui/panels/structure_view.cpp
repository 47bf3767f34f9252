// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/panels/structure_view.h"

#include "ui/map/map_palette.h"
#include "ui/models/structure_model.h"
#include "ui/panels/problem_badge.h"

#include <QHeaderView>
#include <QPainter>

#include <utility>

namespace qed::ui {

StructureView::StructureView(QWidget *parent) : TreeView(parent)
{
    setUniformRowHeights(true); // a long table is laid out without a look at each row
    setAlternatingRowColors(true);
    setItemDelegateForColumn(StructureModel::Name, new ProblemBadge(this));
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Structure of the image"));
    setTextElideMode(Qt::ElideRight);
}

void StructureView::arrangeColumns()
{
    header()->setStretchLastSection(true);
    // What an entry is matters most: in a narrow dock it stands right behind the name.
    header()->moveSection(StructureModel::State, StructureModel::Name + 1);
    const int character = fontMetrics().averageCharWidth();
    setIndentation(2 * character);
    setColumnWidth(StructureModel::Name, 25 * character);
    setColumnWidth(StructureModel::State, 28 * character);
    setColumnWidth(StructureModel::GuestRange, 26 * character);
    setColumnWidth(StructureModel::RawValue, 20 * character);
}

void StructureView::setFramed(std::function<bool(const QModelIndex &)> framed)
{
    m_framed = std::move(framed);
    viewport()->update();
}

void StructureView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    TreeView::drawRow(painter, options, index);
    if (!m_framed || !m_framed(index))
        return;
    painter->setPen(MapPalette::matching(options.palette).label);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(options.rect.adjusted(0, 0, -1, -1));
}

} // namespace qed::ui
