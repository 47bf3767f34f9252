// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A strip above the map that says that it shows a plan and not the file, with the way back.
#pragma once

#include <QFrame>

class QPushButton;

namespace qed::ui {

class PreviewStrip final : public QFrame {
    Q_OBJECT
public:
    explicit PreviewStrip(QWidget *parent = nullptr);

    /// Puts the keyboard on the way back.
    void focusButton();

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *m_back;
};

} // namespace qed::ui
