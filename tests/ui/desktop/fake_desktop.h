// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A message bus of the test's own, and on it a desktop that writes down what it is asked.
#pragma once

#include "ui/desktop/desktop_bus.h"

#include <QDBusContext>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QVariantMap>

#include <array>
#include <memory>

namespace qed::ui {

/// Whether the desktop has what Inhibitor and Notification ask for is up to the test.
class PrivateBus final {
public:
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    [[nodiscard]] bool running() const noexcept { return !m_address.isEmpty(); }
    /// The program's end of it.
    [[nodiscard]] DesktopBus ofProgram() const;
    /// The desktop's end.
    [[nodiscard]] QDBusConnection ofDesktop() const;

private:
    QProcess m_daemon;
    QString m_address;
    std::array<QString, 2> m_names;
};

class FakePortal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")
public:
    explicit FakePortal(QDBusConnection bus);
    QStringList reasons;
    uint flags = 0;
    int closed = 0;

public slots:
    QDBusObjectPath Inhibit(const QString &window, uint what, const QVariantMap &options);

private:
    QDBusConnection m_bus;
};

/// What the portal gives back for one wish.
class FakeRequest final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")
public:
    explicit FakeRequest(FakePortal *portal) : QObject(portal), m_portal(portal) { }

public slots:
    void Close() { ++m_portal->closed; }

private:
    FakePortal *m_portal;
};

class FakeLogind final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    explicit FakeLogind(QDBusConnection bus);
    ~FakeLogind() override;
    /// The other end of the lock was closed.
    [[nodiscard]] bool released() const;
    QStringList asked;

public slots:
    QDBusUnixFileDescriptor Inhibit(
        const QString &what, const QString &who, const QString &why, const QString &mode);

private:
    int m_reader = -1;
};

class FakeNotifications final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit FakeNotifications(QDBusConnection bus);
    QStringList titles;
    QStringList bodies;

public slots:
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
        const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout);

signals:
    void ActionInvoked(uint id, const QString &action);
};

/// What the task bar would draw.
class FakeLauncher final : public QObject {
    Q_OBJECT
public:
    explicit FakeLauncher(QDBusConnection bus);
    QString program;
    double share = 0;
    bool visible = false;
    int updates = 0;

public slots:
    void update(const QString &uri, const QVariantMap &properties);
};

} // namespace qed::ui
