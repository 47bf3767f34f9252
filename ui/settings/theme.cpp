// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/settings/theme.h"

#include "ui/settings/settings_store.h"
#include "ui/settings/theme_palette.h"

#include <QApplication>
#include <QStyleHints>

namespace qed::ui {

namespace {

Qt::ColorScheme schemeOf(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return Qt::ColorScheme::Unknown;
    case Theme::Light:
        return Qt::ColorScheme::Light;
    case Theme::Dark:
        return Qt::ColorScheme::Dark;
    }
    return Qt::ColorScheme::Unknown;
}

} // namespace

void applyTheme(Theme theme)
{
    QApplication::setPalette(QPalette()); // the desktop's
    QGuiApplication::styleHints()->setColorScheme(schemeOf(theme));
    const bool dark = isDark(QApplication::palette());
    if (theme == Theme::Dark && !dark)
        QApplication::setPalette(darkPalette());
    if (theme == Theme::Light && dark)
        QApplication::setPalette(lightPalette());
}

void followTheme(QObject *context)
{
    const auto now = SettingsStore::instance().settings().theme;
    if (now != Theme::System)
        applyTheme(now);
    QObject::connect(&SettingsStore::instance(), &SettingsStore::changed, context,
        [before = now](const Settings &settings) mutable {
            if (settings.theme != before)
                applyTheme(settings.theme);
            before = settings.theme;
        });
}

} // namespace qed::ui
