// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace qed::ui {

/// Gives Qt's own style our icons for what it draws itself: the buttons of docks, tool bars and
/// line edits. Its own are files of several sizes that it reads anew for each button, which takes a
/// twentieth of the time that a window takes to appear; and they don't follow the palette. Boxes
/// and circles that can be ticked get an edge that is seen on a dark window. A style of the desktop
/// is left as it is. To be called once, when the application is there.
void useIconStyle();

} // namespace qed::ui
