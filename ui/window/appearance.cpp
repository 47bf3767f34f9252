// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/appearance.h"

#include <QEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QPalette>

#include <BreezeIcons>

namespace qed::ui {

namespace {

void chooseIcons()
{
    const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    QIcon::setFallbackThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
}

/// Follows the palette of the application.
class PaletteFollower final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange)
            chooseIcons();
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void setUpIcons()
{
    BreezeIcons::initIcons();
    // Without an icon theme of the desktop, the resource's own is the theme, too.
    if (QIcon::themeName().isEmpty())
        QIcon::setThemeName(QStringLiteral("hicolor"));
    chooseIcons();
    qApp->installEventFilter(new PaletteFollower(qApp));
}

} // namespace qed::ui
