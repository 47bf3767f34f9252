// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/message_page.h"

#include "ui/map/faint_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace qed::ui {

MessagePage::MessagePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new FaintLabel(this))
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_title->setFont(large);
    for (auto *label : { m_title, m_text }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 24, 48, 24);
    layout->addStretch();
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addStretch();
}

void MessagePage::setMessage(const MapMessage &message)
{
    m_title->setText(message.title);
    m_text->setText(message.text);
}

} // namespace qed::ui
