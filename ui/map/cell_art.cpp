// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/cell_art.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace qed::ui {

namespace {

void fillCell(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const auto radius = cellRadius(rect);
    painter.setRenderHint(QPainter::Antialiasing, radius > 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (radius > 0)
        painter.drawRoundedRect(rect, radius, radius);
    else
        painter.fillRect(rect, color);
}

void drawLayer(QPainter &painter, const CellLayer &layer)
{
    if (layer.line > 0)
        painter.strokePath(
            layer.path, QPen(layer.color, layer.line, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    else
        painter.fillPath(layer.path, layer.color);
}

} // namespace

void drawCell(QPainter &painter, const QRectF &rect, MapStyle style, const MapPalette &palette)
{
    painter.save();
    fillCell(painter, rect, palette.fill(style));
    QPainterPath clip;
    clip.addRoundedRect(rect, cellRadius(rect), cellRadius(rect));
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &layer : cellInk(rect, style, palette))
        drawLayer(painter, layer);
    painter.restore();
}

QPixmap swatch(MapStyle style, const MapPalette &palette, int edge, qreal ratio)
{
    QPixmap pixmap(QSize(edge, edge) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawCell(painter, QRectF(0, 0, edge, edge), style, palette);
    return pixmap;
}

void drawDimmedCell(
    QPainter &painter, const QRectF &rect, MapStyle style, const MapPalette &palette)
{
    painter.save();
    fillCell(painter, rect, palette.dimmed(style));
    painter.restore();
}

void drawTicks(QPainter &painter, const QRectF &rect, std::span<const MapStyle> styles,
    const MapPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setClipRect(rect);
    const auto line = rect.width() >= kTextureFrom ? 1.0 : 0.0;
    const auto ticks = tickRects(rect, styles.size());
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        painter.fillRect(ticks[i].adjusted(-line, -line, line, line), palette.surface);
        painter.fillRect(ticks[i], palette.fill(styles[i]));
    }
    painter.restore();
}

} // namespace qed::ui
