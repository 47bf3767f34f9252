// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractButton>

namespace qed::ui {

/// Of buttons of which one is chosen, Tab goes to that one. Qt sees to it only once one of them had
/// the keyboard. To be called for each of them when another one is chosen.
inline void stopTabIfChosen(QAbstractButton *button)
{
    button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace qed::ui
