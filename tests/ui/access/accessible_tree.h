// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Walks the accessibility tree as a screen reader does, and lists what would leave its user behind.
#pragma once

#include <QStringList>

class QWidget;

namespace qed::ui {

/// Of every visible object from `window` down, each fault with the object's path: a control without
/// a name, something that takes the keyboard and has no role, a control that neither Tab nor a
/// shortcut nor a menu reaches, siblings that are told apart by nothing, and texts hidden behind a
/// name.
[[nodiscard]] QStringList accessibleFaults(QWidget &window);

/// The widgets that Tab should stop at.
[[nodiscard]] QList<QWidget *> tabStops(QWidget &window);

} // namespace qed::ui
