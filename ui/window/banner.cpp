// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/banner.h"

#include "ui/window/tone_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace qed::ui {

namespace {

constexpr qreal kTint = 0.10;
constexpr qreal kLine = 0.35;
constexpr int kStripe = 4; ///< device-independent pixels

QColor blend(const QColor &base, const QColor &over, qreal share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return { mix(base.red(), over.red()), mix(base.green(), over.green()),
        mix(base.blue(), over.blue()) };
}

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new ToneIcon(this))
    , m_title(makeLabel(this))
    , m_detail(makeLabel(this))
    , m_warning(makeLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("banner"));
    auto bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    m_title->setFont(bold);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addWidget(m_warning);
    words->addStretch();
    m_buttons->setSpacing(8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14 + kStripe, 10, 14, 10);
    layout->setSpacing(14);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    layout->addLayout(m_buttons);
    hide();
}

void Banner::setText(const BannerText &text)
{
    // Buttons that stay keep the keyboard.
    const bool sameButtons = m_text.actions == text.actions;
    m_text = text;
    m_icon->setTone(text.tone);
    m_title->setText(text.title);
    m_detail->setText(text.detail);
    m_warning->setText(text.warning);
    m_warning->setVisible(!text.warning.isEmpty());
    setAccessibleName(text.title);
    setAccessibleDescription(
        QStringList { text.detail, text.warning }.join(QLatin1Char(' ')).trimmed());
    if (!sameButtons)
        buildButtons();
    setVisible(!text.title.isEmpty());
    update();
}

void Banner::buildButtons()
{
    while (auto *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto action : std::as_const(m_text.actions)) {
        auto *button = new QPushButton(actionText(action), this);
        // Looks like what Enter would press; in a window it presses the one with the focus.
        button->setAutoDefault(true);
        button->setDefault(action == m_text.actions.front() && m_text.actions.size() > 1);
        connect(button, &QPushButton::clicked, this, [this, action] { emit chosen(action); });
        m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    }
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colour = toneColor(m_text.tone, palette());
    const auto base = palette().color(QPalette::Window);
    painter.fillRect(rect(), blend(base, colour, kTint));
    const QRect stripe(0, 0, kStripe, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), stripe), colour);
    painter.setPen(blend(base, colour, kLine));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace qed::ui
