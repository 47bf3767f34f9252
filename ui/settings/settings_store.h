// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Tells every window of the program when a setting is another one.
#pragma once

#include "ui/settings/settings.h"

#include <QObject>

#include <functional>
#include <optional>

namespace qed::ui {

/// Lives on the window's thread.
class SettingsStore final : public QObject {
    Q_OBJECT
public:
    /// The only one: windows come and go, settings are the program's.
    [[nodiscard]] static SettingsStore &instance();

    /// As they were read at the first call, or set since: the file may be busy, and is not waited
    /// for.
    [[nodiscard]] const Settings &settings();
    /// Reads the file anew.
    void reload();

    /// Saves what is another than before, and tells of it.
    void set(const Settings &settings);
    /// The same for one of them, the others as they are.
    void change(const std::function<void(Settings &)> &change);

signals:
    void changed(const qed::ui::Settings &settings);

private:
    SettingsStore() = default;

    std::optional<Settings> m_settings;
};

} // namespace qed::ui
