// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Icons by their freedesktop names: the desktop's own where it has them, else Breeze's, which come
// with the program's libraries and take the colours of the palette, in light and in dark.
#pragma once

#include <QIcon>
#include <QString>

namespace qed::ui {

/// Never null for a name that Breeze has. Repaints in other colours by itself when the palette
/// changes.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace qed::ui
