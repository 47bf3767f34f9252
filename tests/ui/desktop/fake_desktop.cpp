// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/desktop/fake_desktop.h"

#include <QAtomicInt>

#include <fcntl.h>
#include <unistd.h>

namespace qed::ui {

namespace {

constexpr int kStartMilliseconds = 30'000;
constexpr uint kNotificationId = 7;

QString nextName()
{
    static QAtomicInt number;
    return QStringLiteral("test-%1").arg(number.fetchAndAddRelaxed(1));
}

} // namespace

PrivateBus::PrivateBus() : m_names { nextName(), nextName() }
{
    m_daemon.start(QStringLiteral("dbus-daemon"),
        { QStringLiteral("--session"), QStringLiteral("--nofork"),
            QStringLiteral("--print-address") });
    while (m_daemon.waitForReadyRead(kStartMilliseconds) && !m_daemon.canReadLine()) { }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    for (const auto &name : m_names)
        QDBusConnection::connectToBus(m_address, name);
}

PrivateBus::~PrivateBus()
{
    for (const auto &name : m_names)
        QDBusConnection::disconnectFromBus(name);
    m_daemon.terminate();
    m_daemon.waitForFinished(kStartMilliseconds);
}

DesktopBus PrivateBus::ofProgram() const
{
    return { .session = QDBusConnection(m_names[0]), .system = QDBusConnection(m_names[0]) };
}

QDBusConnection PrivateBus::ofDesktop() const
{
    return QDBusConnection(m_names[1]);
}

FakePortal::FakePortal(QDBusConnection bus) : m_bus(std::move(bus))
{
    m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    m_bus.registerObject(
        QStringLiteral("/org/freedesktop/portal/desktop"), this, QDBusConnection::ExportAllSlots);
}

QDBusObjectPath FakePortal::Inhibit(const QString &, uint what, const QVariantMap &options)
{
    flags = what;
    reasons += options.value(QStringLiteral("reason")).toString();
    const auto path
        = QStringLiteral("/org/freedesktop/portal/desktop/request/%1").arg(reasons.size());
    m_bus.registerObject(path, new FakeRequest(this), QDBusConnection::ExportAllSlots);
    return QDBusObjectPath(path);
}

FakeLogind::FakeLogind(QDBusConnection bus)
{
    bus.registerService(QStringLiteral("org.freedesktop.login1"));
    bus.registerObject(
        QStringLiteral("/org/freedesktop/login1"), this, QDBusConnection::ExportAllSlots);
}

FakeLogind::~FakeLogind()
{
    if (m_reader >= 0)
        ::close(m_reader);
}

bool FakeLogind::released() const
{
    char byte = 0;
    return m_reader >= 0 && ::read(m_reader, &byte, 1) == 0;
}

QDBusUnixFileDescriptor FakeLogind::Inhibit(
    const QString &what, const QString &who, const QString &why, const QString &mode)
{
    asked = { what, who, why, mode };
    std::array<int, 2> ends {};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return {};
    m_reader = ends[0];
    QDBusUnixFileDescriptor lock;
    lock.giveFileDescriptor(ends[1]);
    return lock;
}

FakeNotifications::FakeNotifications(QDBusConnection bus)
{
    bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
}

uint FakeNotifications::Notify(const QString &, uint, const QString &, const QString &title,
    const QString &body, const QStringList &, const QVariantMap &, int)
{
    titles += title;
    bodies += body;
    return kNotificationId;
}

FakeLauncher::FakeLauncher(QDBusConnection bus)
{
    bus.connect(QString(), QString(), QStringLiteral("com.canonical.Unity.LauncherEntry"),
        QStringLiteral("Update"), this, SLOT(update(QString, QVariantMap)));
}

void FakeLauncher::update(const QString &uri, const QVariantMap &properties)
{
    program = uri;
    share = properties.value(QStringLiteral("progress")).toDouble();
    visible = properties.value(QStringLiteral("progress-visible")).toBool();
    ++updates;
}

} // namespace qed::ui
