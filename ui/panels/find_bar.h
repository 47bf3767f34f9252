// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A line below a text to find words in it.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace qed::ui {

class FindBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QPlainTextEdit *text, QWidget *parent = nullptr);

public slots:
    /// Shows the bar and puts the keyboard into it; words chosen in the text are taken over.
    void open();
    void close();
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(bool backward, bool fromStart);

    QPlainTextEdit *m_text;
    QLineEdit *m_words;
    QLabel *m_outcome;
};

} // namespace qed::ui
