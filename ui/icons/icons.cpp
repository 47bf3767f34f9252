// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/icons/icons.h"

#include "ui/icons/breeze_icon.h"

#include <BreezeIcons>

namespace qed::ui {

namespace {

/// Registers Breeze's resource once. Its initialiser also makes itself the theme to fall back on,
/// whose pictures would be dark on dark.
void loadBreeze()
{
    static const bool done = [] {
        const auto before = QIcon::fallbackThemeName();
        BreezeIcons::initIcons();
        QIcon::setFallbackThemeName(before);
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace

QIcon icon(const QString &name)
{
    loadBreeze();
    return QIcon::fromTheme(name, QIcon(new BreezeIcon(name)));
}

} // namespace qed::ui
