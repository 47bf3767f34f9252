// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A bar of progress on the program's icon in the task bar, where the desktop draws one (KDE Plasma,
// Ubuntu's dock and others follow the signals of com.canonical.Unity.LauncherEntry).
#pragma once

#include <QDBusConnection>

#include <optional>

namespace qed::ui {

/// `share` is 0 to 1; nothing takes the bar away.
void showLauncherProgress(const QDBusConnection &session, std::optional<double> share);

} // namespace qed::ui
