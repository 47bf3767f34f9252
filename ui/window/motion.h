// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Whether things may move by themselves: a style says so for the platform and its user.
#pragma once

#include <QStyle>
#include <QWidget>

namespace qed::ui {

[[nodiscard]] inline bool mayMove(const QWidget &widget)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) > 0;
}

} // namespace qed::ui
