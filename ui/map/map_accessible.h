// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The map for assistive technology: a widget with a value, and its cursor as a child that has the
// focus.
#pragma once

#include <QAccessible>

#include <memory>
#include <vector>

namespace qed::ui {

class MapView;

/// Makes Qt ask this code about every MapView. More than one call does no harm.
void installMapAccessibility();

/// What assistive technology is told when the cursor has moved: another value, and, in the view
/// that has the focus, the focus on the cursor, whose name is read out.
[[nodiscard]] std::vector<std::unique_ptr<QAccessibleEvent>> cursorEvents(MapView *view);

/// The cursor moved: its text is read out.
void announceCursor(MapView *view);
/// More is known about the cursor's cluster than was read out.
void announceNote(MapView *view);

} // namespace qed::ui
