// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// How the desktop is asked for something. Nobody waits for an answer: a desktop that offers a
// service has it used, any other is none the worse.
#pragma once

#include <QDBusConnection>

namespace qed::ui {

struct DesktopBus {
    QDBusConnection session;
    QDBusConnection system;

    /// The user's own. Connects when it is called first; a program that needs neither pays nothing.
    [[nodiscard]] static DesktopBus ofUser();
};

} // namespace qed::ui
