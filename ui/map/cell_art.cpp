// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/cell_art.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace qed::ui {

namespace {

[[nodiscard]] qreal radiusOf(const QRectF &rect)
{
    return rect.width() >= 10 ? std::min(2.5, rect.width() / 8) : 0;
}

void fillCell(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const auto radius = radiusOf(rect);
    painter.setRenderHint(QPainter::Antialiasing, radius > 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (radius > 0)
        painter.drawRoundedRect(rect, radius, radius);
    else
        painter.fillRect(rect, color);
}

void horizontalLines(QPainter &painter, const QRectF &rect, qreal distance)
{
    for (auto y = rect.top() + distance / 2; y < rect.bottom(); y += distance)
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
}

/// `rising` lines go from bottom left to top right.
void diagonals(QPainter &painter, const QRectF &rect, qreal distance, bool rising)
{
    const auto reach = rect.height();
    for (auto x = rect.left() - reach + distance / 2; x < rect.right(); x += distance) {
        const QPointF low(rising ? x : x + reach, rect.bottom());
        const QPointF high(rising ? x + reach : x, rect.top());
        painter.drawLine(low, high);
    }
}

void dots(QPainter &painter, const QRectF &rect, qreal distance)
{
    for (auto y = rect.top() + distance / 2; y < rect.bottom(); y += distance) {
        for (auto x = rect.left() + distance / 2; x < rect.right(); x += distance)
            painter.drawPoint(QPointF(x, y));
    }
}

void zigzag(QPainter &painter, const QRectF &rect, qreal distance)
{
    const auto step = distance / 2;
    for (auto x = rect.left() + step / 2; x < rect.right(); x += distance) {
        QPolygonF line;
        bool left = true;
        for (auto y = rect.top(); y <= rect.bottom() + step; y += step, left = !left)
            line << QPointF(left ? x : x + step, y);
        painter.drawPolyline(line);
    }
}

void frame(QPainter &painter, const QRectF &rect, qreal width)
{
    const auto inset = width / 2;
    painter.drawRect(rect.adjusted(inset, inset, -inset, -inset));
}

void cross(QPainter &painter, const QRectF &rect)
{
    const auto inset = rect.width() * 0.28;
    const auto inner = rect.adjusted(inset, inset, -inset, -inset);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

void drawTexture(QPainter &painter, const QRectF &rect, MapTexture texture)
{
    const auto distance = std::max(3.5, rect.width() / 3.5);
    switch (texture) {
    case MapTexture::Plain:
        return;
    case MapTexture::Frame:
        return frame(painter, rect.adjusted(1, 1, -1, -1), painter.pen().widthF());
    case MapTexture::ThinLines:
    case MapTexture::ThickLines:
        return horizontalLines(painter, rect, distance);
    case MapTexture::FineDots:
        return dots(painter, rect, distance);
    case MapTexture::SparseDiagonal:
        return diagonals(painter, rect, distance * 1.6, true);
    case MapTexture::DenseDiagonal:
        return diagonals(painter, rect, distance, true);
    case MapTexture::CrossHatch:
    case MapTexture::FramedCrossHatch:
        diagonals(painter, rect, distance * 1.2, true);
        diagonals(painter, rect, distance * 1.2, false);
        if (texture == MapTexture::FramedCrossHatch)
            frame(painter, rect, 2);
        return;
    case MapTexture::Cross:
        return rect.width() < kGlyphFrom ? cross(painter, rect) : void();
    case MapTexture::Zigzag:
        return zigzag(painter, rect, distance * 1.4);
    case MapTexture::WideDiagonal:
        return diagonals(painter, rect, distance * 2, false);
    }
}

[[nodiscard]] QPainterPath plusPath(const QRectF &rect)
{
    const auto arm = rect.width() * 0.36;
    QPainterPath path;
    path.addRect(rect.center().x() - arm / 2, rect.top(), arm, rect.height());
    QPainterPath across;
    across.addRect(rect.left(), rect.center().y() - arm / 2, rect.width(), arm);
    return path.united(across);
}

[[nodiscard]] QPainterPath cornerPath(const QRectF &rect)
{
    QPainterPath path;
    path.addPolygon(
        QPolygonF { rect.bottomLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft() });
    return path;
}

[[nodiscard]] QPainterPath crossPath(const QRectF &rect)
{
    QPainterPath lines;
    lines.moveTo(rect.topLeft());
    lines.lineTo(rect.bottomRight());
    lines.moveTo(rect.topRight());
    lines.lineTo(rect.bottomLeft());
    QPainterPathStroker stroker;
    stroker.setWidth(rect.width() * 0.3);
    return stroker.createStroke(lines);
}

[[nodiscard]] QPainterPath letterPath(const QRectF &rect, char16_t glyph)
{
    QFont font;
    font.setPixelSize(100);
    font.setBold(true);
    QPainterPath path;
    path.addText(0, 0, font, QString(QChar(glyph)));
    const auto bounds = path.boundingRect();
    const auto scale = rect.height() / std::max(1.0, bounds.height());
    QTransform move;
    move.translate(rect.center().x(), rect.center().y());
    move.scale(scale, scale);
    move.translate(-bounds.center().x(), -bounds.center().y());
    return move.map(path);
}

[[nodiscard]] QPainterPath glyphPath(const QRectF &cell, char16_t glyph)
{
    const auto inset = cell.width() * 0.25;
    const auto rect = cell.adjusted(inset, inset, -inset, -inset);
    switch (glyph) {
    case u'\u271A':
        return plusPath(rect);
    case u'\u25E2':
        return cornerPath(rect);
    case u'\u2715':
        return crossPath(rect);
    default:
        return letterPath(rect, glyph);
    }
}

/// With a halo of the fill, so that the texture leaves the glyph alone.
void drawGlyph(
    QPainter &painter, const QRectF &rect, char16_t glyph, const QColor &ink, const QColor &fill)
{
    const auto path = glyphPath(rect, glyph);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(path,
        QPen(fill, std::max(2.0, rect.width() / 6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, ink);
}

void drawInk(QPainter &painter, const QRectF &rect, MapStyle style, const MapPalette &palette)
{
    const auto texture = textureOf(style);
    auto ink = palette.ink(style);
    const bool strong = texture == MapTexture::Cross || texture == MapTexture::ThickLines;
    ink.setAlphaF(texture == MapTexture::Cross ? 1.0F : isProblem(style) ? 0.32F : 0.28F);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto width = std::max(1.0, rect.width() / 16);
    painter.setPen(QPen(ink, strong ? width * 1.6 : width));
    painter.setBrush(Qt::NoBrush);
    drawTexture(painter, rect, texture);
}

} // namespace

void drawCell(QPainter &painter, const QRectF &rect, MapStyle style, const MapPalette &palette)
{
    painter.save();
    fillCell(painter, rect, palette.fill(style));
    QPainterPath clip;
    clip.addRoundedRect(rect, radiusOf(rect), radiusOf(rect));
    painter.setClipPath(clip, Qt::IntersectClip);
    if (rect.width() >= kTextureFrom - 1)
        drawInk(painter, rect, style, palette);
    const auto glyph = glyphOf(style);
    if (rect.width() >= kGlyphFrom - 1 && glyph != 0)
        drawGlyph(painter, rect, glyph, palette.ink(style), palette.fill(style));
    painter.restore();
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
    const auto size = std::max(2.0, std::round(rect.width() * 0.3));
    const std::array corners { QPointF(rect.right() - size, rect.top()),
        QPointF(rect.right() - size, rect.bottom() - size),
        QPointF(rect.left(), rect.bottom() - size), rect.topLeft() };
    const auto line = rect.width() >= kTextureFrom ? 1.0 : 0.0;
    for (std::size_t i = 0; i < std::min(styles.size(), corners.size()); ++i) {
        const QRectF tick(corners[i], QSizeF(size, size));
        painter.setClipRect(rect);
        painter.fillRect(tick.adjusted(-line, -line, line, line), palette.surface);
        painter.fillRect(tick, palette.fill(styles[i]));
    }
    painter.restore();
}

} // namespace qed::ui
