// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/single_instance.h"

#include <QDataStream>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

#include <utility>

namespace qed::ui {

namespace {

constexpr int kPatience = 1000; ///< milliseconds
constexpr auto kStream = QDataStream::Qt_6_8;
constexpr qint64 kMaxMessage = 1 << 20; ///< bytes
/// The answer: the files were understood.
constexpr char kTaken = 1;
constexpr const char *kTokenVariable = "XDG_ACTIVATION_TOKEN";

} // namespace

SingleInstance::SingleInstance(QString name, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        auto *socket = m_server->nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { take(socket); });
        take(socket);
    });
}

QString SingleInstance::userSocket()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    return folder.filePath(QStringLiteral("qedscope.socket"));
}

bool SingleInstance::handOver(const StartRequest &request)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatience))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(kStream);
    // The token lets a window of the other process come to the front under Wayland.
    stream << request.paths << request.repairCopy << qgetenv(kTokenVariable);
    socket.write(message);
    if (!socket.waitForBytesWritten(kPatience) || !socket.waitForReadyRead(kPatience))
        return false;
    return socket.read(1) == QByteArray(1, kTaken);
}

bool SingleInstance::listen()
{
    if (m_server->listen(m_name))
        return true;
    // A socket that nobody answered at is left from a program that crashed.
    QLocalServer::removeServer(m_name);
    return m_server->listen(m_name);
}

void SingleInstance::take(QLocalSocket *socket)
{
    if (socket->bytesAvailable() > kMaxMessage) {
        socket->abort();
        return;
    }
    StartRequest request;
    QByteArray token;
    QDataStream stream(socket);
    stream.setVersion(kStream);
    stream.startTransaction();
    stream >> request.paths >> request.repairCopy >> token;
    if (!stream.commitTransaction())
        return;
    if (!token.isEmpty())
        qputenv(kTokenVariable, token);
    socket->write(QByteArray(1, kTaken));
    socket->flush();
    socket->disconnectFromServer();
    emit received(request);
}

} // namespace qed::ui
