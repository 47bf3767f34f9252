// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/map_memory.h"

#include "ui/map/map_panel.h"

#include <QSettings>

#include <array>
#include <utility>

namespace qed::ui {

namespace {

QString modeKey()
{
    return QStringLiteral("map/shown");
}

QString orderKey()
{
    return QStringLiteral("map/order");
}

// Words, since numbers change their meaning when something is put between.
constexpr std::array kModes { std::pair { MapMode::File, QLatin1StringView("file") },
    std::pair { MapMode::GuestDisk, QLatin1StringView("guest") },
    std::pair { MapMode::Both, QLatin1StringView("both") } };
constexpr std::array kOrders { std::pair { CellOrder::Rows, QLatin1StringView("rows") },
    std::pair { CellOrder::Hilbert, QLatin1StringView("hilbert") } };

} // namespace

void restoreMap(MapPanel &map)
{
    const QSettings settings;
    const auto shown = settings.value(modeKey()).toString();
    for (const auto &[mode, word] : kModes) {
        if (shown == word)
            map.setMode(mode);
    }
    const auto ordered = settings.value(orderKey()).toString();
    for (const auto &[order, word] : kOrders) {
        if (ordered == word)
            map.setOrder(order);
    }
}

void saveMap(const MapPanel &map)
{
    QSettings settings;
    for (const auto &[mode, word] : kModes) {
        if (mode == map.lastingMode())
            settings.setValue(modeKey(), QString(word));
    }
    for (const auto &[order, word] : kOrders) {
        if (order == map.order())
            settings.setValue(orderKey(), QString(word));
    }
}

} // namespace qed::ui
