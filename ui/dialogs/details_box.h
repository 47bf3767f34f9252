// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What happened, line by line, behind a button that opens it.
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace qed::ui {

class DetailsBox final : public QWidget {
    Q_OBJECT
public:
    explicit DetailsBox(QWidget *parent = nullptr);

    void setText(const QString &text);
    void addLine(const QString &line);
    [[nodiscard]] QString text() const;
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

private:
    QToolButton *m_button;
    QPlainTextEdit *m_text;
};

} // namespace qed::ui
