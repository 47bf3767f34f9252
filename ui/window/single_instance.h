// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// One program for each user: a second start hands its files to the first and ends.
#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;
class QLocalSocket;

namespace qed::ui {

class SingleInstance final : public QObject {
    Q_OBJECT
public:
    /// `name` is of the socket; the default one is this user's.
    explicit SingleInstance(QString name = userSocket(), QObject *parent = nullptr);

    /// Hands the files to a program that runs already; false when there is none.
    [[nodiscard]] bool handOver(const QStringList &paths);
    /// Waits for others; false when the socket can't be made, which hinders nothing else.
    bool listen();

    [[nodiscard]] static QString userSocket();

signals:
    void received(const QStringList &paths);

private:
    void take(QLocalSocket *socket);

    QString m_name;
    QLocalServer *m_server;
};

} // namespace qed::ui
