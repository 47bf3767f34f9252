// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Light or dark: that of the desktop, or one that the user chose.
#pragma once

#include "ui/settings/settings.h"

class QObject;

namespace qed::ui {

/// Every window changes its colours, as soon as the event loop runs. Where the desktop's theme
/// can't be asked for the other kind, the program's own colours are taken.
void applyTheme(Theme theme);

/// Applies the theme of the settings, now and whenever it is another one while `context` lives.
void followTheme(QObject *context);

} // namespace qed::ui
