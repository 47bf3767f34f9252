// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Icons that work on every desktop, and in light and dark.
#pragma once

namespace qed::ui {

/// Makes Breeze the icons to fall back on, and keeps them light or dark as the palette is. Call
/// once, after the application was made.
void setUpIcons();

} // namespace qed::ui
