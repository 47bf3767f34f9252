// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_picture.h"

#include "ui/map/cell_art.h"
#include "ui/map/map_painter.h"

#include <QFontMetrics>
#include <QPainter>

namespace qed::ui {

namespace {

/// Returns where the text ends.
double drawText(QPainter &painter, const MapPage &page, const PageText &text)
{
    const auto font = page.fontOf(text.font);
    const auto width = QFontMetricsF(font).horizontalAdvance(text.text);
    const auto from = text.endsThere ? text.at - QPointF(width, 0) : text.at;
    painter.setFont(font);
    painter.setPen(page.colorOf(text.font));
    painter.drawText(from, text.text);
    return from.x() + width;
}

void drawEntry(QPainter &painter, const MapPage &page, const PageLegendEntry &entry)
{
    drawCell(painter, entry.swatch, entry.style, page.palette);
    auto at = entry.at;
    at.setX(drawText(painter, page, { at, entry.name, PageFont::Text }) + page.wordGap());
    at.setX(drawText(painter, page, { at, entry.count, PageFont::Strong }) + page.wordGap());
    drawText(painter, page, { at, entry.bytes, PageFont::Note });
}

} // namespace

QImage pageImage(const MapPyramid &pyramid, const MapPage &page)
{
    QImage image(page.size, QImage::Format_RGB32);
    image.fill(page.palette.surface);
    image.setText(QStringLiteral("Title"), page.title);
    image.setText(QStringLiteral("Description"), page.description);
    QPainter painter(&image);
    MapScene scene;
    scene.pyramid = &pyramid;
    scene.layout = page.map;
    scene.palette = page.palette;
    scene.boundaries = page.boundaries;
    painter.drawImage(page.mapAt, MapPainter().paint(scene, page.mapSize));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &text : page.texts)
        drawText(painter, page, text);
    for (const auto &entry : page.legend)
        drawEntry(painter, page, entry);
    return image;
}

} // namespace qed::ui
