// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/desktop/notification.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QStringList>
#include <QVariantMap>

#include <utility>

namespace qed::ui {

namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString object()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

} // namespace

Notification::Notification(QDBusConnection session, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
{
    m_session.connect(service(), object(), service(), QStringLiteral("ActionInvoked"), this,
        SLOT(invoke(uint, QString)));
}

void Notification::show(const QString &title, const QString &body)
{
    auto call
        = QDBusMessage::createMethodCall(service(), object(), service(), QStringLiteral("Notify"));
    const auto id = QGuiApplication::desktopFileName();
    constexpr int kAsLongAsTheDesktopWants = -1;
    // Markup would be read from the body, and a file may be named anything.
    call << QGuiApplication::applicationDisplayName() << m_id << id << title << body.toHtmlEscaped()
         << QStringList { QStringLiteral("default"), tr("Show") }
         << QVariantMap { { QStringLiteral("desktop-entry"), id } } << kAsLongAsTheDesktopWants;
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this](QDBusPendingCallWatcher *answered) {
            const QDBusPendingReply<uint> reply = *answered;
            answered->deleteLater();
            if (!reply.isError())
                m_id = reply.value();
        });
}

void Notification::invoke(uint id, const QString &action)
{
    if (id == m_id && m_id != 0 && action == QStringLiteral("default"))
        emit activated();
}

} // namespace qed::ui
