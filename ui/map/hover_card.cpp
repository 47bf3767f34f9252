// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/hover_card.h"

#include "ui/map/cell_art.h"
#include "ui/map/faint_label.h"
#include "ui/map/map_text.h"
#include "ui/text/number_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPixmap>
#include <QScreen>
#include <QVBoxLayout>

namespace qed::ui {

namespace {

constexpr int kSwatch = 14;
constexpr int kMaxText = 360; // wide

} // namespace

HoverCard::HoverCard(MapSpace space, QWidget *parent)
    : QFrame(parent, Qt::ToolTip)
    , m_space(space)
    , m_title(new QLabel(this))
    , m_bytes(new FaintLabel(this))
    , m_partitions(new QLabel(this))
    , m_rows(new QGridLayout)
    , m_note(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
    setAutoFillBackground(true);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_partitions->setTextFormat(Qt::PlainText); // the guest names them
    m_partitions->setWordWrap(true);
    m_partitions->setMaximumWidth(kMaxText);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(3);
    m_rows->setColumnStretch(1, 1);
    m_note->setWordWrap(true);
    m_note->setMaximumWidth(kMaxText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_bytes);
    layout->addWidget(m_partitions);
    layout->addSpacing(4);
    layout->addLayout(m_rows);
    layout->addWidget(m_note);
}

void HoverCard::addRow(const QPixmap &picture, const QString &name, const QString &count)
{
    const int row = m_rows->rowCount();
    auto *mark = new QLabel(this);
    mark->setPixmap(picture);
    auto *number = new QLabel(count, this);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    int column = 0;
    for (auto *label : { mark, new QLabel(name, this), number }) {
        m_rows->addWidget(label, row, column++);
        label->show(); // on a card that is open, what is new would be hidden and take no room
    }
}

void HoverCard::show(const MapPyramid &pyramid, const ClusterRange &range, const QString &note,
    const QString &partitions, const MapPalette &palette)
{
    while (auto *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto &model = pyramid.model();
    const auto counts = pyramid.counts(range);
    m_title->setText(rangeTitle(m_space, range));
    m_bytes->setText(rangeBytes(m_space, model, range));
    m_partitions->setText(tr("In %1", "of the guest's disk: partition 2 (Linux)").arg(partitions));
    m_partitions->setVisible(!partitions.isEmpty());
    for (const Kind kind : kindsInOrder(model, counts))
        addRow(swatch(model.kinds()[kind].style, palette, kSwatch, devicePixelRatioF()),
            model.kinds()[kind].name, range.count == 1 ? QString() : countText(counts[kind]));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(rangeTitle(m_space, range));
    adjustSize();
    QFrame::show();
}

void HoverCard::placeBeside(const QRect &cell)
{
    constexpr int kDistance = 12;
    const QRect room = screen()->availableGeometry();
    QPoint corner = cell.bottomRight() + QPoint(kDistance, kDistance);
    if (corner.x() + width() > room.right())
        corner.setX(cell.left() - kDistance - width());
    if (corner.y() + height() > room.bottom())
        corner.setY(cell.top() - kDistance - height());
    move(corner);
}

} // namespace qed::ui
