// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/tone_icon.h"

#include "ui/map/legible.h"
#include "ui/settings/theme_palette.h"

#include <QPainter>
#include <QPainterPath>

namespace qed::ui {

namespace {

constexpr int kSide = 32;

QPainterPath shape(Tone tone, const QRectF &area)
{
    QPainterPath path;
    if (tone == Tone::Warning) {
        const QPolygonF triangle { QPointF(area.center().x(), area.top() + 1),
            area.bottomRight() - QPointF(0, 2), area.bottomLeft() - QPointF(0, 2) };
        path.addPolygon(triangle);
        path.closeSubpath();
    } else if (tone == Tone::Error) {
        const auto cut = area.width() * 0.29;
        path.addPolygon({ { area.left() + cut, area.top() }, { area.right() - cut, area.top() },
            { area.right(), area.top() + cut }, { area.right(), area.bottom() - cut },
            { area.right() - cut, area.bottom() }, { area.left() + cut, area.bottom() },
            { area.left(), area.bottom() - cut }, { area.left(), area.top() + cut } });
        path.closeSubpath();
    } else {
        path.addEllipse(area);
    }
    return path;
}

/// The strokes of a sign, in a square from 0 to 1.
QList<QPolygonF> strokes(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return { { { 0.5, 0.26 }, { 0.5, 0.52 }, { 0.68, 0.62 } } };
    case Tone::Positive:
        return { { { 0.28, 0.53 }, { 0.44, 0.68 }, { 0.73, 0.34 } } };
    case Tone::Information:
        return { { { 0.5, 0.46 }, { 0.5, 0.73 } }, { { 0.5, 0.28 }, { 0.5, 0.285 } } };
    case Tone::Warning:
        return { { { 0.5, 0.40 }, { 0.5, 0.64 } }, { { 0.5, 0.79 }, { 0.5, 0.795 } } };
    case Tone::Error:
        return { { { 0.5, 0.24 }, { 0.5, 0.55 } }, { { 0.5, 0.74 }, { 0.5, 0.745 } } };
    }
    return {};
}

QColor usualColor(Tone tone, bool dark)
{
    switch (tone) {
    case Tone::Neutral:
        return dark ? QColor(0x9A, 0xA5, 0xB1) : QColor(0x5F, 0x6B, 0x78);
    case Tone::Positive:
        return dark ? QColor(0x4C, 0xC3, 0x8A) : QColor(0x1B, 0x7F, 0x4B);
    case Tone::Information:
        return dark ? QColor(0x5A, 0xA9, 0xF0) : QColor(0x1F, 0x6F, 0xC4);
    case Tone::Warning:
        return dark ? QColor(0xF2, 0xB0, 0x1E) : QColor(0xA8, 0x62, 0x00);
    case Tone::Error:
        return dark ? QColor(0xFF, 0x6B, 0x55) : QColor(0xC2, 0x1F, 0x0A);
    }
    return {};
}

} // namespace

QColor toneColor(Tone tone, const QPalette &palette)
{
    return legible(
        usualColor(tone, isDark(palette)), palette.color(QPalette::Window), kMarkContrast);
}

QColor toneSignColor(Tone tone, const QPalette &palette)
{
    return legible(isDark(palette) ? QColor(0x14, 0x18, 0x1C) : QColor(Qt::white),
        toneColor(tone, palette), kMarkContrast);
}

ToneIcon::ToneIcon(QWidget *parent) : QWidget(parent)
{
    setFixedSize(sizeHint());
}

void ToneIcon::setTone(Tone tone)
{
    m_tone = tone;
    setAccessibleName(toneName(tone));
    update();
}

QSize ToneIcon::sizeHint() const
{
    return { kSide, kSide };
}

void ToneIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(2, 2, -2, -2);
    const auto colour = toneColor(m_tone, palette());
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPath(shape(m_tone, area));

    painter.setPen(QPen(toneSignColor(m_tone, palette()), area.width() * 0.11, Qt::SolidLine,
        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(area.topLeft());
    const auto lines = strokes(m_tone);
    for (const auto &stroke : lines) {
        QPolygonF line;
        for (const auto &point : stroke)
            line += point * area.width();
        painter.drawPolyline(line);
    }
}

} // namespace qed::ui
