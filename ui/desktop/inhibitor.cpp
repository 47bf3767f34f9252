// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/desktop/inhibitor.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace qed::ui {

namespace {

constexpr uint kLogoutAndSuspend = 1 | 4;

QString portal()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

void closeRequest(const QDBusConnection &session, const QString &request)
{
    session.send(QDBusMessage::createMethodCall(portal(), request,
        QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
}

} // namespace

Inhibitor::Inhibitor(QObject *parent) : QObject(parent), m_session(QString()) { }

Inhibitor::~Inhibitor()
{
    release();
}

void Inhibitor::hold(const DesktopBus &bus, const QString &reason)
{
    if (std::exchange(m_held, true))
        return;
    ++m_turn;
    m_session = bus.session;
    askPortal(bus.session, reason);
    askLogind(bus.system, reason);
}

void Inhibitor::release()
{
    if (!std::exchange(m_held, false))
        return;
    if (!m_request.isEmpty())
        closeRequest(m_session, std::exchange(m_request, {}));
    m_lock = {};
}

void Inhibitor::askPortal(const QDBusConnection &session, const QString &reason)
{
    auto call = QDBusMessage::createMethodCall(portal(),
        QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    call << QString() << kLogoutAndSuspend << QVariantMap { { QStringLiteral("reason"), reason } };
    auto *watcher = new QDBusPendingCallWatcher(session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, session, turn = m_turn](QDBusPendingCallWatcher *answered) {
            const QDBusPendingReply<QDBusObjectPath> reply = *answered;
            answered->deleteLater();
            if (reply.isError())
                return;
            if (m_held && turn == m_turn)
                m_request = reply.value().path();
            else
                closeRequest(session, reply.value().path()); // it came too late
        });
}

void Inhibitor::askLogind(const QDBusConnection &system, const QString &reason)
{
    auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"),
        QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep:shutdown") << QStringLiteral("Qedscope") << reason
         << QStringLiteral("block");
    auto *watcher = new QDBusPendingCallWatcher(system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, turn = m_turn](QDBusPendingCallWatcher *answered) {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answered;
            answered->deleteLater();
            if (!reply.isError() && m_held && turn == m_turn)
                m_lock = reply.value();
        });
}

} // namespace qed::ui
