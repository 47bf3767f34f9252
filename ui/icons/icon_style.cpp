// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/icons/icon_style.h"

#include "ui/icons/icons.h"
#include "ui/settings/theme_palette.h"

#include <QApplication>
#include <QProxyStyle>
#include <QStyleOption>

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

bool isIndicator(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorRadioButton || element == QStyle::PE_IndicatorCheckBox
        || element == QStyle::PE_IndicatorItemViewItemCheck;
}

/// Fusion draws the edge of an indicator darker than the window, which nobody sees on a dark one.
void brightenEdge(QPalette &palette)
{
    constexpr int kLightness = 190; ///< of 255; the style darkens it
    if (isDark(palette))
        palette.setColor(QPalette::Window, QColor::fromHsl(0, 0, kLightness));
}

class IconStyle final : public QProxyStyle { // clazy:exclude=missing-qobject-macro
public:
    IconStyle() : QProxyStyle(fusion()) { }

    [[nodiscard]] QIcon standardIcon(
        StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const override
    {
        const auto name = iconName(picture);
        return name.isEmpty() ? QProxyStyle::standardIcon(picture, option, widget) : icon(name);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override
    {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button != nullptr && isIndicator(element)) {
            auto visible = *button;
            brightenEdge(visible.palette);
            QProxyStyle::drawPrimitive(element, &visible, painter, widget);
        } else if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item != nullptr && isIndicator(element)) {
            auto visible = *item;
            brightenEdge(visible.palette);
            QProxyStyle::drawPrimitive(element, &visible, painter, widget);
        } else {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        }
    }
};

} // namespace

void useIconStyle()
{
    if (QApplication::style()->name() == fusion())
        QApplication::setStyle(new IconStyle);
}

} // namespace qed::ui
