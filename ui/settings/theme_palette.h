// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The program's own colours: for a desktop that has only the other kind, and for pictures.
#pragma once

#include <QPalette>

namespace qed::ui {

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Of windows: light letters stand on dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

} // namespace qed::ui
