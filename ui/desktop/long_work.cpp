// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/desktop/long_work.h"

#include "ui/desktop/launcher_progress.h"
#include "ui/desktop/notification.h"

#include <QApplication>
#include <QWidget>

#include <utility>

namespace qed::ui {

LongWork::LongWork(QWidget *window, Clock clock, Bus bus)
    : QObject(window)
    , m_window(window)
    , m_clock(clock ? std::move(clock) : Clock(&std::chrono::steady_clock::now))
    , m_bus(bus ? std::move(bus) : Bus(&DesktopBus::ofUser))
{
}

LongWork::~LongWork()
{
    hideProgress();
}

void LongWork::begin()
{
    if (!m_begun)
        m_begun = m_clock();
}

void LongWork::advance(double share)
{
    const int percent = static_cast<int>(share * 100.0);
    if (!m_begun || percent == m_percent || m_clock() - *m_begun < kShown)
        return;
    m_percent = percent;
    showLauncherProgress(m_bus().session, share);
}

void LongWork::end(const QString &title, const QString &body)
{
    hideProgress();
    const auto begun = std::exchange(m_begun, std::nullopt);
    const bool watched = QApplication::activeWindow() != nullptr;
    if (!begun || watched || m_clock() - *begun < kLong)
        return;
    if (m_notification == nullptr) {
        m_notification = new Notification(m_bus().session, this);
        connect(m_notification, &Notification::activated, this, &LongWork::comeBack);
    }
    m_notification->show(title, body);
}

void LongWork::cancel()
{
    hideProgress();
    m_begun.reset();
}

void LongWork::hideProgress()
{
    if (std::exchange(m_percent, -1) >= 0)
        showLauncherProgress(m_bus().session, std::nullopt);
}

void LongWork::comeBack()
{
    if (m_window->isMinimized())
        m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace qed::ui
