// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The window on an image, with a probe beside it: what each action costs.
#pragma once

#include "tests/ui/stall_probe.h"
#include "ui/window/main_window.h"

#include <QKeySequence>
#include <QSize>
#include <QString>

#include <nlohmann/json.hpp>

#include <functional>

namespace qed::ui {

class MapPanel;

inline constexpr QSize kWindow(1280, 800);

/// Lets the event loop run until `done`; false when that takes too long.
bool waitFor(const std::function<bool()> &done);
/// Lets the event loop run for a while.
void settle(int milliseconds = 300);

class WatchedWindow final {
public:
    /// Shown, and painted once: loading fonts is measured by itself.
    WatchedWindow();

    /// How long the event loop stood still at worst during the action and what it started, how long
    /// it worked in one go, and the peak of the program's memory up to its end.
    void measure(const char *name, const std::function<void()> &action);
    /// Measured too, as "check". False when there is no verdict, or no map.
    bool openAndCheck(const QString &path);
    /// What has the key as its shortcut.
    void trigger(const QKeySequence &key) const;

    [[nodiscard]] MainWindow &window() noexcept { return m_window; }
    [[nodiscard]] MapPanel *map() const;
    /// To be added to.
    [[nodiscard]] nlohmann::json &result() noexcept { return m_result; }

private:
    MainWindow m_window;
    StallProbe m_probe;
    nlohmann::json m_result;
};

} // namespace qed::ui
