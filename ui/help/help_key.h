// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// F1 in dialogs, where the menu of the main window and its keys can't be reached.
#pragma once

#include <QObject>

namespace qed::ui {

/// One for the program. Opens the handbook at the page of the dialog that has the keyboard.
class HelpKey final : public QObject {
    Q_OBJECT
public:
    explicit HelpKey(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace qed::ui
