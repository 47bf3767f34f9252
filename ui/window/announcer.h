// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What is read out although nobody asked: at most one sentence in five seconds while something
// runs, and its end always. A screen reader that is told everything tells nothing.
#pragma once

#include <QAccessible>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace qed::ui {

class Announcer final : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<std::chrono::milliseconds()>;
    static constexpr std::chrono::milliseconds kPause { 5000 };

    /// Speaks for `speaker`, which owns it. The clock counts from any beginning.
    explicit Announcer(QWidget *speaker, Clock clock = {});

    /// Read out now, or, when something was within the pause, at its end: unless something newer
    /// has come by then.
    void say(const QString &text);
    /// How something ended: read out now. What still waits to be said is out of date.
    void conclude(const QString &text,
        QAccessible::AnnouncementPoliteness politeness
        = QAccessible::AnnouncementPoliteness::Polite);

    /// What waits to be said is not worth it any more.
    void forget();
    /// Reads out what waits, if its time has come.
    void sayWaiting();

private:
    void speak(const QString &text, QAccessible::AnnouncementPoliteness politeness);
    [[nodiscard]] std::chrono::milliseconds toWait() const;

    QWidget *m_speaker;
    Clock m_clock;
    std::optional<std::chrono::milliseconds> m_spoke; ///< when it did last
    QString m_waiting;
    QTimer m_timer;
};

/// Reads a text out at once, for a widget that says how something ended.
void announce(QWidget *speaker, const QString &text,
    QAccessible::AnnouncementPoliteness politeness = QAccessible::AnnouncementPoliteness::Polite);

} // namespace qed::ui
