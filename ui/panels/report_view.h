// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Read-only text, coloured by KSyntaxHighlighting in a theme that suits the window's palette.
#pragma once

#include <KSyntaxHighlighting/Repository>
#include <QPlainTextEdit>
#include <QTimer>

#include <memory>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace qed::ui {

class ReportView final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ReportView(QWidget *parent = nullptr);
    ~ReportView() override;

    /// Shows `text`, a piece at a time, so that a long one does not hold the window up.
    /// `definition` names how it is coloured: "JSON", "QED Structure Dump".
    void showText(const QString &text, const QString &definition);
    /// All of it is there.
    [[nodiscard]] bool complete() const noexcept { return m_shown == m_text.size(); }
    [[nodiscard]] const KSyntaxHighlighting::SyntaxHighlighter *highlighter() const noexcept
    {
        return m_highlighter;
    }

signals:
    void completed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPiece();
    void chooseTheme();
    void restart();

    /// Null before the first text: reading it takes a fifth of the time that a window needs to
    /// appear, and most are never asked for a report.
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    QString m_text;
    qsizetype m_shown = 0; ///< characters of m_text that are in the document
    QTimer m_next;
};

} // namespace qed::ui
