// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/map_memory.h"

#include "ui/map/map_panel.h"
#include "ui/settings/settings_store.h"

#include <QAction>
#include <QSettings>

#include <array>
#include <utility>

namespace qed::ui {

namespace {

QString modeKey()
{
    return QStringLiteral("map/shown");
}

// Words, since numbers change their meaning when something is put between.
constexpr std::array kModes { std::pair { MapMode::File, QLatin1StringView("file") },
    std::pair { MapMode::GuestDisk, QLatin1StringView("guest") },
    std::pair { MapMode::Both, QLatin1StringView("both") } };

} // namespace

void restoreMap(MapPanel &map)
{
    const QSettings settings;
    const auto shown = settings.value(modeKey()).toString();
    for (const auto &[mode, word] : kModes) {
        if (shown == word)
            map.setMode(mode);
    }
}

void followOrder(MapPanel &map)
{
    auto &store = SettingsStore::instance();
    map.setOrder(store.settings().order);
    QObject::connect(&store, &SettingsStore::changed, &map,
        [&map](const Settings &settings) { map.setOrder(settings.order); });
    QObject::connect(map.orderAction(), &QAction::toggled, &store, [&map, &store] {
        store.change([&map](Settings &settings) { settings.order = map.order(); });
    });
}

void saveMap(const MapPanel &map)
{
    QSettings settings;
    for (const auto &[mode, word] : kModes) {
        if (mode == map.lastingMode())
            settings.setValue(modeKey(), QString(word));
    }
}

} // namespace qed::ui
