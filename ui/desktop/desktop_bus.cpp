// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/desktop/desktop_bus.h"

namespace qed::ui {

DesktopBus DesktopBus::ofUser()
{
    return { .session = QDBusConnection::sessionBus(), .system = QDBusConnection::systemBus() };
}

} // namespace qed::ui
