// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/desktop/launcher_progress.h"

#include <QDBusMessage>
#include <QGuiApplication>
#include <QVariantMap>

namespace qed::ui {

void showLauncherProgress(const QDBusConnection &session, std::optional<double> share)
{
    auto update = QDBusMessage::createSignal(QStringLiteral("/io/github/qedscope/qedscope"),
        QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    update << QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName())
           << QVariantMap { { QStringLiteral("progress"), share.value_or(0.0) },
                  { QStringLiteral("progress-visible"), share.has_value() } };
    session.send(update);
}

} // namespace qed::ui
