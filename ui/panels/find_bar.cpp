// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/panels/find_bar.h"

#include "ui/icons/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace qed::ui {

namespace {

QToolButton *makeButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

FindBar::FindBar(QPlainTextEdit *text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_words(new QLineEdit(this))
    , m_outcome(new QLabel(this))
{
    m_words->setPlaceholderText(tr("Find …"));
    m_words->setAccessibleName(tr("Find in the report"));
    m_words->setClearButtonEnabled(true);
    auto *previous = makeButton(QStringLiteral("go-up"), tr("Find Previous"), this);
    auto *next = makeButton(QStringLiteral("go-down"), tr("Find Next"), this);
    auto *closeButton = makeButton(QStringLiteral("dialog-close"), tr("Close"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 6, 2);
    row->addWidget(m_words, 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_outcome, 1);
    row->addWidget(closeButton);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, [this] { find(false, true); });
    connect(m_words, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(closeButton, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open()
{
    show();
    const QString chosen = m_text->textCursor().selectedText();
    if (!chosen.isEmpty() && !chosen.contains(QChar::ParagraphSeparator))
        m_words->setText(chosen);
    m_words->selectAll();
    m_words->setFocus();
}

void FindBar::close()
{
    hide();
    m_text->setFocus();
}

void FindBar::findNext()
{
    find(false, false);
}

void FindBar::findPrevious()
{
    find(true, false);
}

void FindBar::find(bool backward, bool fromStart)
{
    m_outcome->clear();
    if (m_words->text().isEmpty())
        return;
    QTextCursor from = m_text->textCursor();
    if (fromStart) // a longer word may still match where the shorter one did
        from.setPosition(from.selectionStart());
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = m_text->document()->find(m_words->text(), from, flags);
    if (found.isNull()) {
        QTextCursor edge(m_text->document());
        edge.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
        found = m_text->document()->find(m_words->text(), edge, flags);
        m_outcome->setText(found.isNull() ? tr("Not found") : tr("Went on from the other end"));
    }
    if (!found.isNull())
        m_text->setTextCursor(found);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace qed::ui
