// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/icons/icon_style.h"

#include "ui/icons/icons.h"

#include <QApplication>
#include <QProxyStyle>

namespace qed::ui {

namespace {

QString fusion()
{
    return QStringLiteral("fusion");
}

/// Empty where Qt's picture stays.
QString iconName(QStyle::StandardPixmap picture)
{
    switch (picture) {
    case QStyle::SP_TitleBarCloseButton:
    case QStyle::SP_DockWidgetCloseButton:
        return QStringLiteral("window-close");
    case QStyle::SP_TitleBarNormalButton:
        return QStringLiteral("window-restore");
    case QStyle::SP_LineEditClearButton:
        return QStringLiteral("edit-clear");
    case QStyle::SP_ToolBarHorizontalExtensionButton:
        return QStringLiteral("overflow-menu");
    default:
        return {};
    }
}

class IconStyle final : public QProxyStyle {
public:
    IconStyle() : QProxyStyle(fusion()) { }

    [[nodiscard]] QIcon standardIcon(
        StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const override
    {
        const auto name = iconName(picture);
        return name.isEmpty() ? QProxyStyle::standardIcon(picture, option, widget) : icon(name);
    }
};

} // namespace

void useIconStyle()
{
    if (QApplication::style()->name() == fusion())
        QApplication::setStyle(new IconStyle);
}

} // namespace qed::ui
