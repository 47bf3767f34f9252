// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/settings/settings_store.h"

namespace qed::ui {

SettingsStore &SettingsStore::instance()
{
    static SettingsStore store;
    return store;
}

const Settings &SettingsStore::settings()
{
    if (!m_settings)
        m_settings = loadSettings();
    return *m_settings;
}

void SettingsStore::reload()
{
    m_settings = loadSettings();
}

void SettingsStore::set(const Settings &settings)
{
    if (settings == this->settings())
        return;
    m_settings = settings;
    saveSettings(settings);
    emit changed(settings);
}

void SettingsStore::change(const std::function<void(Settings &)> &change)
{
    auto settings = this->settings();
    change(settings);
    set(settings);
}

} // namespace qed::ui
