// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace qed::ui {

/// How long the window's thread did not come back to its event loop, at worst, since this was made.
/// Lives on that thread.
class StallProbe final : public QObject {
public:
    StallProbe()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1); // less would take a processor of its own
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
        reset();
        m_timer.start();
    }

    /// By the clock on the wall: what the thread worked, and what it waited for a lock, for the
    /// disk, or for other programs on the same processors.
    [[nodiscard]] qint64 longestMicroseconds() const
    {
        return std::max(m_longest, m_sinceTick.nsecsElapsed() / 1000);
    }
    /// Of the processor: what the thread worked in one go, however busy the machine is.
    [[nodiscard]] qint64 longestWorkMicroseconds() const
    {
        return std::max(m_longestWork, workMicroseconds() - m_workAtTick);
    }
    void reset()
    {
        m_longest = 0;
        m_longestWork = 0;
        m_sinceTick.start();
        m_workAtTick = workMicroseconds();
    }

private:
    static qint64 workMicroseconds()
    {
        timespec spent {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
        return (spent.tv_sec * 1'000'000) + (spent.tv_nsec / 1000);
    }

    void tick()
    {
        m_longest = longestMicroseconds();
        m_longestWork = longestWorkMicroseconds();
        m_sinceTick.start();
        m_workAtTick = workMicroseconds();
    }

    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    qint64 m_workAtTick = 0;
    qint64 m_longest = 0;
    qint64 m_longestWork = 0;
};

} // namespace qed::ui
