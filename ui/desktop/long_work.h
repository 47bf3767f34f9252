// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the desktop is told of work that takes long: how far it is, and its end when nobody looks.
#pragma once

#include "ui/desktop/desktop_bus.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <optional>

class QWidget;

namespace qed::ui {

class Notification;

class LongWork final : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;
    using Bus = std::function<DesktopBus()>;

    /// Work that took less is not worth a message.
    static constexpr std::chrono::seconds kLong { 10 };
    /// The task bar shows nothing of work that is over at once.
    static constexpr std::chrono::seconds kShown { 1 };

    /// `window` is what the user comes back to. A test has a clock and a bus of its own.
    explicit LongWork(QWidget *window, Clock clock = {}, Bus bus = {});
    /// Takes the bar away.
    ~LongWork() override;

    void begin();
    /// `share` is 0 to 1. Without effect before begin().
    void advance(double share);
    /// A message, when it took long and no window of the program is in front. Without effect before
    /// begin().
    void end(const QString &title, const QString &body);

    /// It ended because the user wanted it to.
    void cancel();

private:
    void hideProgress();
    void comeBack();

    QWidget *m_window;
    Clock m_clock;
    Bus m_bus;
    std::optional<std::chrono::steady_clock::time_point> m_begun;
    int m_percent = -1; ///< shown last; -1: no bar is shown
    Notification *m_notification = nullptr; ///< made when one is needed first
};

} // namespace qed::ui
