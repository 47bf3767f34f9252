// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/details_box.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace qed::ui {

namespace {

constexpr int kLines = 7;

} // namespace

DetailsBox::DetailsBox(QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_text(new QPlainTextEdit(this))
{
    m_button->setText(tr("&Details"));
    m_button->setAccessibleName(tr("Details"));
    m_button->setObjectName(QStringLiteral("details"));
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setArrowType(Qt::RightArrow);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("What happened"));
    m_text->setMinimumHeight(kLines * m_text->fontMetrics().height());
    m_text->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_button);
    column->addWidget(m_text, 1);
    connect(m_button, &QToolButton::toggled, this, [this](bool open) {
        m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_text->setVisible(open);
        setSizePolicy(QSizePolicy::Preferred, open ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DetailsBox::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void DetailsBox::addLine(const QString &line)
{
    m_text->appendPlainText(line);
}

QString DetailsBox::text() const
{
    return m_text->toPlainText();
}

void DetailsBox::setOpen(bool open)
{
    m_button->setChecked(open);
}

bool DetailsBox::isOpen() const
{
    return m_button->isChecked();
}

} // namespace qed::ui
