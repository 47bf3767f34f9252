// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/panels/problem_badge.h"

#include "ui/map/map_palette.h"
#include "ui/models/structure_model.h"
#include "ui/text/number_text.h"

#include <QPainter>
#include <QStyle>

namespace qed::ui {

namespace {

struct Badge {
    QString text; ///< empty for none
    MapStyle style = MapStyle::Leak;
};

Badge badgeOf(const QModelIndex &index)
{
    const qulonglong problems = index.data(StructureModel::ProblemsRole).toULongLong();
    if (problems == 0)
        return {};
    const bool errors = index.data(StructureModel::ErrorsRole).toULongLong() > 0;
    // A glyph and a number: the colour says nothing that they don't.
    return { QStringLiteral("%1 %2")
                 .arg(errors ? QChar(0x271A) : QChar(0x25E2))
                 .arg(countText(problems)),
        errors ? MapStyle::DoubleReference : MapStyle::Leak };
}

int badgeWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + metrics.height() / 2;
}

} // namespace

void ProblemBadge::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Badge badge = badgeOf(index);
    if (badge.text.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    const int width = badgeWidth(plain.fontMetrics, badge.text);
    const int named
        = plain.fontMetrics.horizontalAdvance(plain.text) + plain.fontMetrics.height() / 2;
    QStyledItemDelegate::paint(painter, option, index);

    const int left
        = option.rect.left() + std::min(named, std::max(0, option.rect.width() - width - 2));
    const auto pill = QStyle::visualRect(option.direction, option.rect,
        QRect(left, option.rect.top() + 2, width, option.rect.height() - 4));
    const MapPalette colors = MapPalette::matching(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.fill(badge.style));
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter->setPen(colors.ink(badge.style));
    painter->setFont(option.font);
    painter->drawText(pill, Qt::AlignCenter, badge.text);
    painter->restore();
}

QSize ProblemBadge::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const Badge badge = badgeOf(index);
    if (!badge.text.isEmpty())
        size.rwidth()
            += badgeWidth(option.fontMetrics, badge.text) + option.fontMetrics.height() / 2;
    return size;
}

} // namespace qed::ui
