// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/settings/theme_palette.h"

namespace qed::ui {

QPalette lightPalette()
{
    QPalette palette(QColor(0xEF, 0xF0, 0xF1));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xF7, 0xF8, 0xF9));
    palette.setColor(QPalette::Highlight, QColor(0x2F, 0x7F, 0xC9));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x6B, 0x73, 0x7C));
    palette.setColor(QPalette::Link, QColor(0x1F, 0x6F, 0xC4));
    return palette;
}

QPalette darkPalette()
{
    const QColor window(0x23, 0x27, 0x2C);
    const QColor base(0x1B, 0x1E, 0x22);
    const QColor text(0xE6, 0xE9, 0xED);
    QPalette palette(text, window, window.lighter(150), window.darker(150),
        QColor(0x6B, 0x73, 0x7C), text, base);
    palette.setColor(QPalette::Button, QColor(0x31, 0x36, 0x3C));
    palette.setColor(QPalette::AlternateBase, QColor(0x20, 0x24, 0x29));
    palette.setColor(QPalette::ToolTipBase, window);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x98, 0xA1, 0xAB));
    palette.setColor(QPalette::Highlight, QColor(0x2F, 0x7F, 0xC9));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x5A, 0xA9, 0xF0));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor(0x7C, 0x84, 0x8D));
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace qed::ui
