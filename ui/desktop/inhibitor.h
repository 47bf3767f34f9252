// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Keeps the machine awake and the session open while a file is written. Two services are asked,
// since neither is everywhere: the portal for logout and suspend (org.freedesktop.portal.Inhibit),
// and systemd's logind for sleep and shutdown (org.freedesktop.login1, "Inhibitor Locks").
#pragma once

#include "ui/desktop/desktop_bus.h"

#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace qed::ui {

class Inhibitor final : public QObject {
    Q_OBJECT
public:
    explicit Inhibitor(QObject *parent = nullptr);
    /// Lets go; so does the end of the process, however it ends.
    ~Inhibitor() override;

    /// `reason` is shown by the desktop when the user wants to log out. A second hold is none.
    void hold(const DesktopBus &bus, const QString &reason);
    void release();
    [[nodiscard]] bool held() const noexcept { return m_held; }

private:
    void askPortal(const QDBusConnection &session, const QString &reason);
    void askLogind(const QDBusConnection &system, const QString &reason);

    bool m_held = false;
    quint64 m_turn = 0; ///< answers to an earlier hold are given back
    QDBusConnection m_session;
    QString m_request; ///< the portal's object for what it granted; empty without one
    QDBusUnixFileDescriptor m_lock; ///< logind's; closing it gives it back
};

} // namespace qed::ui
