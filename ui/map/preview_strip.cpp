// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/preview_strip.h"

#include "ui/window/tone_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace qed::ui {

namespace {

constexpr int kLine = 3; ///< device-independent pixels

} // namespace

PreviewStrip::PreviewStrip(QWidget *parent)
    : QFrame(parent)
    , m_back(new QPushButton(tr("&Back to the Plan"), this))
{
    setObjectName(QStringLiteral("preview"));
    m_back->setAccessibleName(tr("Back to the Plan"));
    auto *text = new QLabel(
        tr("<b>Preview.</b> This is the file as the plan would leave it. Nothing was written."),
        this);
    text->setWordWrap(true);
    setAccessibleName(tr("Preview: the file as the plan would leave it. Nothing was written."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6 + kLine);
    layout->addWidget(text, 1);
    layout->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &PreviewStrip::closed);
    hide();
}

void PreviewStrip::focusButton()
{
    m_back->setFocus();
}

void PreviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colour = toneColor(Tone::Information, palette());
    auto tint = colour;
    tint.setAlphaF(0.12F);
    painter.fillRect(rect(), tint);
    // Broken, as what is not there yet is drawn.
    painter.setPen(QPen(colour, kLine, Qt::DashLine));
    painter.drawLine(0, height() - kLine / 2 - 1, width(), height() - kLine / 2 - 1);
}

} // namespace qed::ui
