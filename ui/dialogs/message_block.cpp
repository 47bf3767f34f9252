// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/message_block.h"

#include "ui/window/tone_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace qed::ui {

namespace {

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void showIn(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

MessageBlock::MessageBlock(const QString &titleName, qreal scale, QWidget *parent)
    : QWidget(parent)
    , m_icon(new ToneIcon(this))
    , m_title(makeLabel(this))
    , m_text(makeLabel(this))
    , m_note(makeLabel(this))
{
    auto large = m_title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * scale);
    m_title->setFont(large);
    m_title->setObjectName(titleName);
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_note);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void MessageBlock::setMessage(
    Tone tone, const QString &title, const QString &text, const QString &note)
{
    m_icon->setTone(tone);
    showIn(m_title, title);
    showIn(m_text, text);
    showIn(m_note, note);
}

QString MessageBlock::words() const
{
    return QStringList { m_title->text(), m_text->text(), m_note->text() }.join(u' ').simplified();
}

void MessageBlock::setText(const QString &text)
{
    showIn(m_text, text);
}

} // namespace qed::ui
