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

#include <algorithm>
#include <memory>
#include <utility>

namespace qed::ui {

namespace {

constexpr qreal kTint = 0.10;
constexpr qreal kLine = 0.35;
constexpr int kSpacing = 14;
constexpr int kBelow = 6; ///< between the words and buttons below them
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
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
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
    layout->setSpacing(kSpacing);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(kSpacing);
    m_body->addLayout(words, 1);
    m_body->addLayout(m_buttons);
    m_body->setAlignment(m_buttons, Qt::AlignLeft | Qt::AlignVCenter);
    makeButtons();
    hide();
}

void Banner::setText(const BannerText &text)
{
    m_text = text;
    m_icon->setTone(text.tone);
    m_title->setText(text.title);
    m_detail->setText(text.detail);
    m_warning->setText(text.warning);
    m_warning->setVisible(!text.warning.isEmpty());
    setAccessibleName(text.title);
    setAccessibleDescription(
        QStringList { text.detail, text.warning }.join(QLatin1Char(' ')).trimmed());
    showButtons();
    placeButtons();
    setVisible(!text.title.isEmpty());
    update();
}

int Banner::wordsHeight(int width) const
{
    int height = 0;
    for (const auto *label : { m_title, m_detail, m_warning }) {
        if (!label->text().isEmpty())
            height += label->heightForWidth(width);
    }
    return height;
}

/// Below the words where that makes the banner lower: in a narrow window the map needs the room.
void Banner::placeButtons()
{
    const auto margins = layout()->contentsMargins();
    const int room
        = width() - margins.left() - margins.right() - m_icon->sizeHint().width() - kSpacing;
    const auto buttons = m_buttons->sizeHint();
    const int beside = room - kSpacing - buttons.width();
    const bool below = buttons.height() > 0
        && (beside <= 0
            || wordsHeight(room) + kBelow + buttons.height()
                < std::max(wordsHeight(beside), buttons.height()));
    const auto direction = below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction == m_body->direction())
        return; // each of these has the whole window laid out anew
    m_body->setDirection(direction);
    m_body->setSpacing(below ? kBelow : kSpacing);
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeButtons();
}

/// All of them from the beginning, so that Tab comes to the banner first whatever it offers.
void Banner::makeButtons()
{
    for (int i = 0; i < kBannerActions; ++i) {
        const auto action = static_cast<BannerAction>(i);
        auto *button = new QPushButton(actionText(action), this);
        // Looks like what Enter would press; in a window it presses the one with the focus.
        button->setAutoDefault(true);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, action] { emit chosen(action); });
        m_all += button;
    }
}

QPushButton *Banner::button(BannerAction action) const
{
    return m_all.at(static_cast<qsizetype>(action));
}

void Banner::showButtons()
{
    while (const std::unique_ptr<QLayoutItem> item { m_buttons->takeAt(0) }) { }
    QPushButton *before = nullptr;
    for (const auto action : std::as_const(m_text.actions)) {
        auto *shown = button(action);
        m_buttons->addWidget(shown, 0, Qt::AlignVCenter);
        if (before != nullptr)
            setTabOrder(before, shown);
        before = shown;
    }
    for (int i = 0; i < kBannerActions; ++i) {
        const auto action = static_cast<BannerAction>(i);
        button(action)->setDefault(m_text.actions.size() > 1 && action == m_text.actions.front());
        button(action)->setVisible(m_text.actions.contains(action));
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
