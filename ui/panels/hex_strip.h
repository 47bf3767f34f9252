// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The line below the hex view: what the cursor stands on, what it leads to, and the numbers that
// begin there.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace qed::ui {

class HexView;

class HexStrip final : public QWidget {
    Q_OBJECT
public:
    explicit HexStrip(HexView *view, QWidget *parent = nullptr);

signals:
    void followRequested();

private:
    void update();

    HexView *m_view;
    QLabel *m_place;
    QLabel *m_numbers;
    QPushButton *m_follow;
};

} // namespace qed::ui
