// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/panels/report_view.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>

namespace qed::ui {

namespace {

constexpr qsizetype kPiece = 16'384; // characters: coloured in a few milliseconds

} // namespace

ReportView::ReportView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ReportView::showPiece);
}

ReportView::~ReportView() = default;

void ReportView::showText(const QString &text, const QString &definition)
{
    m_text = text;
    m_next.stop();
    clear();
    if (!m_repository) {
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
        chooseTheme();
    }
    m_highlighter->setDefinition(m_repository->definitionForName(definition));
    restart();
}

void ReportView::restart()
{
    clear();
    m_shown = 0;
    m_next.start();
    showPiece();
}

void ReportView::showPiece()
{
    const qsizetype newline = m_text.indexOf(QLatin1Char('\n'), m_shown + kPiece);
    const qsizetype end = newline < 0 ? m_text.size() : newline + 1;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_text.sliced(m_shown, end - m_shown));
    m_shown = end;
    if (complete()) {
        m_next.stop();
        emit completed();
    }
}

void ReportView::chooseTheme()
{
    m_highlighter->setTheme(m_repository->themeForPalette(palette()));
}

void ReportView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_repository)
        return;
    const int scrolled = verticalScrollBar()->value();
    chooseTheme();
    restart(); // piece by piece again: colouring everything at once would take too long
    verticalScrollBar()->setValue(scrolled);
}

} // namespace qed::ui
