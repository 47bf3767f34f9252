// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QWidget;

namespace qed::ui {

/// A place in the handbook.
struct HelpTopic {
    QString page; ///< such as "window"
    QString heading; ///< of the page; empty: its beginning
};

/// What the handbook says about the view that a widget belongs to; the first steps where it says
/// nothing. `widget` may be null.
[[nodiscard]] HelpTopic helpTopic(const QWidget *widget);

} // namespace qed::ui
