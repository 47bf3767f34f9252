// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Screens of a picture that are more than the window: the dialogs of a repair, the map of the
// guest's disk.
#pragma once

#include "ui/window/main_window.h"

#include <QPixmap>

#include <functional>
#include <string>

namespace qed::shot {

/// "plan", "changes", "preview", "applying", "result", "undo", "guest", "both" and so
/// on; "handbook-headless" is a page of the handbook.
[[nodiscard]] bool isScreen(const std::string &word);

/// The screen repairs the image, or writes beside it.
[[nodiscard]] bool writes(const std::string &screen);

/// Runs the event loop until it holds; false when it never does.
using Wait = std::function<bool(const std::function<bool()> &)>;

/// The window with the dialog above it; null when the screen can't be had for this image.
[[nodiscard]] QPixmap takeScreen(
    qed::ui::MainWindow &window, const std::string &screen, const Wait &wait);

} // namespace qed::shot
