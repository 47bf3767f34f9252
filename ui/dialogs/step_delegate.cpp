// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/step_delegate.h"

#include "ui/map/legible.h"
#include "ui/models/plan_model.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace qed::ui {

namespace {

constexpr int kPadding = 4; ///< device-independent pixels above and below the two lines
constexpr int kArrow = 12;

bool isSection(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data(PlanModel::SectionRole).toBool();
}

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget != nullptr ? option.widget->style() : QApplication::style();
}

QString elided(const QStyleOptionViewItem &option, const QString &text, int width)
{
    return option.fontMetrics.elidedText(text, Qt::ElideRight, width);
}

QColor textColor(const QStyleOptionViewItem &option)
{
    const auto group
        = option.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    return option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
}

/// The step can be done in another way, which a menu offers.
bool hasChoice(const QModelIndex &index)
{
    return index.column() == static_cast<int>(PlanModel::Column::Fix)
        && index.data(PlanModel::FixesRole).value<QList<int>>().size() > 1;
}

void drawArrow(QPainter *painter, const QStyleOptionViewItem &option)
{
    // NOLINTNEXTLINE(cppcoreguidelines-slicing): an arrow has no more than the base
    QStyleOption arrow = option;
    arrow.rect = QStyle::visualRect(option.direction, option.rect,
        QRect(option.rect.right() - kArrow - kPadding, option.rect.center().y() - kArrow / 2,
            kArrow, kArrow));
    styleOf(option)->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, option.widget);
}

} // namespace

void StepDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (isSection(index))
        option->font.setBold(true);
}

void StepDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto detail = index.data(PlanModel::DetailRole).toString();
    if (detail.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        if (hasChoice(index))
            drawArrow(painter, option);
        return;
    }
    auto item = option;
    initStyleOption(&item, index);
    const auto title = item.text;
    // As it would lie from left to right, like all that is worked out from it.
    const auto area = QStyle::visualRect(item.direction, item.rect,
        styleOf(item)->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget));
    item.text.clear();
    styleOf(item)->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const int line = item.fontMetrics.height();
    const auto first = QStyle::visualRect(item.direction, item.rect,
        QRect(area.left(), item.rect.center().y() - line,
            item.rect.right() - area.left() - kPadding, line));
    auto colour = textColor(item);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(colour);
    painter->drawText(first, Qt::AlignVCenter, elided(item, title, first.width()));
    // On the selection, whose colours are the style's, there is no room for paler ones.
    if (!item.state.testFlag(QStyle::State_Selected))
        colour = faintText(colour, item.palette.color(QPalette::Base));
    painter->setPen(colour);
    painter->drawText(
        first.translated(0, line), Qt::AlignVCenter, elided(item, detail, first.width()));
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto size = QStyledItemDelegate::sizeHint(option, index);
    if (!index.data(PlanModel::DetailRole).toString().isEmpty())
        size.setHeight(2 * option.fontMetrics.height() + 2 * kPadding);
    else if (isSection(index))
        size.setHeight(option.fontMetrics.height() + 3 * kPadding);
    if (index.column() == static_cast<int>(PlanModel::Column::Fix))
        size.rwidth() += kArrow + 2 * kPadding;
    return size;
}

} // namespace qed::ui
