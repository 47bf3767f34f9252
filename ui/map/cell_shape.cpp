// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/cell_shape.h"

#include <QFont>
#include <QPainterPathStroker>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>

namespace qed::ui {

namespace {

constexpr qreal kDot = 0.01; // a line that is nothing but its square ends

void addLine(QPainterPath &path, const QPointF &from, const QPointF &to)
{
    path.moveTo(from);
    path.lineTo(to);
}

void horizontalLines(QPainterPath &path, const QRectF &rect, qreal distance)
{
    for (auto y = rect.top() + distance / 2; y < rect.bottom(); y += distance)
        addLine(path, QPointF(rect.left(), y), QPointF(rect.right(), y));
}

/// `rising` lines go from bottom left to top right.
void diagonals(QPainterPath &path, const QRectF &rect, qreal distance, bool rising)
{
    const auto y = [&](qreal along) { return rising ? rect.bottom() - along : rect.top() + along; };
    const auto reach = rect.height();
    for (auto x = rect.left() - reach + distance / 2; x < rect.right(); x += distance) {
        const auto from = std::max(x, rect.left());
        const auto to = std::min(x + reach, rect.right());
        addLine(path, QPointF(from, y(from - x)), QPointF(to, y(to - x)));
    }
}

void dots(QPainterPath &path, const QRectF &rect, qreal distance)
{
    for (auto y = rect.top() + distance / 2; y < rect.bottom(); y += distance) {
        for (auto x = rect.left() + distance / 2; x < rect.right(); x += distance)
            addLine(path, QPointF(x, y), QPointF(x + kDot, y));
    }
}

void zigzag(QPainterPath &path, const QRectF &rect, qreal distance)
{
    const auto step = distance / 2;
    for (auto x = rect.left() + step / 2; x < rect.right(); x += distance) {
        path.moveTo(x, rect.top());
        bool left = false;
        for (auto y = rect.top() + step; y <= rect.bottom(); y += step, left = !left)
            path.lineTo(left ? x : std::min(x + step, rect.right()), y);
    }
}

void frame(QPainterPath &path, const QRectF &rect, qreal width)
{
    const auto inset = width / 2;
    path.addRect(rect.adjusted(inset, inset, -inset, -inset));
}

void cross(QPainterPath &path, const QRectF &rect)
{
    const auto inset = rect.width() * 0.28;
    const auto inner = rect.adjusted(inset, inset, -inset, -inset);
    addLine(path, inner.topLeft(), inner.bottomRight());
    addLine(path, inner.topRight(), inner.bottomLeft());
}

/// `line` is the width of the pen that draws it.
void addTexture(QPainterPath &path, const QRectF &rect, MapTexture texture, qreal line)
{
    const auto distance = std::max(3.5, rect.width() / 3.5);
    switch (texture) {
    case MapTexture::Plain:
        return;
    case MapTexture::Frame:
        return frame(path, rect.adjusted(1, 1, -1, -1), line);
    case MapTexture::ThinLines:
    case MapTexture::ThickLines:
        return horizontalLines(path, rect, distance);
    case MapTexture::FineDots:
        return dots(path, rect, distance);
    case MapTexture::SparseDiagonal:
        return diagonals(path, rect, distance * 1.6, true);
    case MapTexture::DenseDiagonal:
        return diagonals(path, rect, distance, true);
    case MapTexture::CrossHatch:
    case MapTexture::FramedCrossHatch:
        diagonals(path, rect, distance * 1.2, true);
        return diagonals(path, rect, distance * 1.2, false);
    case MapTexture::Cross:
        return rect.width() < kGlyphFrom ? cross(path, rect) : void();
    case MapTexture::Zigzag:
        return zigzag(path, rect, distance * 1.4);
    case MapTexture::WideDiagonal:
        return diagonals(path, rect, distance * 2, false);
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

[[nodiscard]] CellLayer textureLayer(const QRectF &rect, MapStyle style, const MapPalette &palette)
{
    const auto texture = textureOf(style);
    const bool strong = texture == MapTexture::Cross || texture == MapTexture::ThickLines;
    CellLayer layer;
    layer.color = palette.ink(style);
    layer.color.setAlphaF(texture == MapTexture::Cross ? 1.0F : isProblem(style) ? 0.32F : 0.28F);
    layer.line = std::max(1.0, rect.width() / 16) * (strong ? 1.6 : 1);
    addTexture(layer.path, rect, texture, layer.line);
    return layer;
}

/// Tells two cross-hatched styles apart, so it is not as faint as the hatching.
[[nodiscard]] CellLayer strongFrame(const QRectF &rect, const QColor &ink)
{
    CellLayer layer;
    layer.color = ink;
    layer.line = std::max(1.0, rect.width() / 9);
    frame(layer.path, rect.adjusted(1, 1, -1, -1), layer.line);
    return layer;
}

} // namespace

qreal cellRadius(const QRectF &rect)
{
    return rect.width() >= 10 ? std::min(2.5, rect.width() / 8) : 0;
}

std::vector<CellLayer> cellInk(const QRectF &rect, MapStyle style, const MapPalette &palette)
{
    std::vector<CellLayer> layers;
    if (rect.width() >= kTextureFrom - 1)
        layers.push_back(textureLayer(rect, style, palette));
    if (rect.width() >= kTextureFrom - 1 && textureOf(style) == MapTexture::FramedCrossHatch)
        layers.push_back(strongFrame(rect, palette.ink(style)));
    const auto glyph = glyphOf(style);
    if (rect.width() >= kGlyphFrom - 1 && glyph != 0) {
        const auto path = glyphPath(rect, glyph);
        // A halo of the fill, so that the texture leaves the glyph alone.
        layers.push_back({ path, palette.fill(style), std::max(2.0, rect.width() / 6) });
        layers.push_back({ path, palette.ink(style) });
    }
    std::erase_if(layers, [](const CellLayer &layer) { return layer.path.isEmpty(); });
    return layers;
}

std::vector<QRectF> tickRects(const QRectF &rect, std::size_t count)
{
    const auto size = std::max(2.0, std::round(rect.width() * 0.3));
    const std::array corners { QPointF(rect.right() - size, rect.top()),
        QPointF(rect.right() - size, rect.bottom() - size),
        QPointF(rect.left(), rect.bottom() - size), rect.topLeft() };
    std::vector<QRectF> ticks;
    for (std::size_t i = 0; i < std::min(count, corners.size()); ++i)
        ticks.emplace_back(corners[i], QSizeF(size, size));
    return ticks;
}

} // namespace qed::ui
