// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// One program for each user: a second start hands what it was asked to the first and ends.
#pragma once

#include "ui/window/start_request.h"

#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace qed::ui {

class SingleInstance final : public QObject {
    Q_OBJECT
public:
    /// `name` is of the socket; the default one is this user's.
    explicit SingleInstance(QString name = userSocket(), QObject *parent = nullptr);

    /// Hands the request to a program that runs already; false when there is none.
    [[nodiscard]] bool handOver(const StartRequest &request);
    /// Waits for others; false when the socket can't be made, which hinders nothing else.
    bool listen();

    [[nodiscard]] static QString userSocket();

signals:
    void received(const qed::ui::StartRequest &request);

private:
    void take(QLocalSocket *socket);

    QString m_name;
    QLocalServer *m_server;
};

} // namespace qed::ui
