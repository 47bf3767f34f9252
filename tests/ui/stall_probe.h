// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>

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
        m_sinceTick.start();
        m_timer.start();
    }

    [[nodiscard]] qint64 longestMicroseconds() const noexcept { return m_longest; }
    void reset()
    {
        m_longest = 0;
        m_sinceTick.restart();
    }

private:
    void tick()
    {
        m_longest = std::max(m_longest, m_sinceTick.nsecsElapsed() / 1000);
        m_sinceTick.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    qint64 m_longest = 0;
};

} // namespace qed::ui
