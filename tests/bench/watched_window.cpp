// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/bench/watched_window.h"

#include "ui/map/map_panel.h"
#include "ui/map/map_view.h"
#include "ui/session/session.h"

#include <QAction>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <sys/resource.h>

namespace qed::ui {

namespace {

constexpr int kPatience = 600'000; ///< milliseconds

std::int64_t peakBytes()
{
    rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024;
}

} // namespace

bool waitFor(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < kPatience)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return done();
}

void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

WatchedWindow::WatchedWindow()
{
    m_window.resize(kWindow);
    m_window.show();
    settle();
}

void WatchedWindow::measure(const char *name, const std::function<void()> &action)
{
    m_probe.reset();
    action();
    settle();
    m_result["stalls-ms"][name] = static_cast<double>(m_probe.longestMicroseconds()) / 1000;
    m_result["work-ms"][name] = static_cast<double>(m_probe.longestWorkMicroseconds()) / 1000;
    m_result["peak-bytes"][name] = peakBytes();
}

bool WatchedWindow::openAndCheck(const QString &path)
{
    bool checked = false;
    measure("check", [&] {
        m_window.openHere(path);
        checked = waitFor([this] {
            const auto *pyramid = map()->view()->pyramid();
            return m_window.session()->state() == Session::State::Checked && pyramid != nullptr
                && pyramid->model().kinds().size() > 1;
        });
    });
    return checked;
}

void WatchedWindow::trigger(const QKeySequence &key) const
{
    for (auto *action : m_window.findChildren<QAction *>()) {
        if (action->shortcuts().contains(key))
            action->trigger();
    }
}

MapPanel *WatchedWindow::map() const
{
    return m_window.findChild<MapPanel *>();
}

} // namespace qed::ui
