// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// One message of the desktop's (org.freedesktop.Notifications), with a way back to a window.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

namespace qed::ui {

class Notification final : public QObject {
    Q_OBJECT
public:
    explicit Notification(QDBusConnection session, QObject *parent = nullptr);

    /// Replaces the one that was shown before.
    void show(const QString &title, const QString &body);

signals:
    /// The user clicked on it.
    void activated();

private slots:
    void invoke(uint id, const QString &action);

private:
    QDBusConnection m_session;
    uint m_id = 0; ///< 0 before the desktop gave it one
};

} // namespace qed::ui
