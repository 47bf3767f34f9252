// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_painter.h"

#include "ui/map/boundary_lines.h"
#include "ui/map/cell_art.h"
#include "ui/map/row_labels.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace qed::ui {

namespace {

[[nodiscard]] int devicePixel(int position, qreal ratio)
{
    return static_cast<int>(std::lround(position * ratio));
}

/// Overview marks: every problem of a slot has its own lane, the most severe one the first.
void paintOverview(QPainter &painter, const MapScene &scene)
{
    const auto &layout = scene.layout;
    const auto &model = scene.pyramid->model();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(layout.overview(), scene.palette.track);
    const auto wanted = static_cast<KindMask>(model.problems() | scene.filter);
    for (std::uint64_t slot = 0; slot < layout.overviewSlots(); ++slot) {
        const auto kinds = scene.pyramid->kindsIn(layout.slotClusters(slot));
        const auto styles = stylesOf(model, static_cast<KindMask>(kinds & wanted));
        const QRect rect = layout.slotRect(slot);
        const auto lanes = static_cast<int>(styles.size());
        for (int lane = 0; lane < lanes; ++lane) {
            const int from = rect.width() * lane / lanes;
            const int to = rect.width() * (lane + 1) / lanes;
            painter.fillRect(rect.left() + from, rect.top(), to - from, rect.height(),
                scene.palette.fill(styles[static_cast<std::size_t>(lane)]));
        }
    }
}

void paintLabels(QPainter &painter, const MapScene &scene)
{
    const auto &gutter = scene.layout.gutter();
    if (gutter.width() <= 0)
        return;
    const int height = QFontMetrics(scene.labelFont).height();
    painter.setFont(scene.labelFont);
    painter.setPen(scene.palette.label);
    for (const auto &label :
        rowLabels(scene.layout, scene.topRow, scene.pyramid->model().clusterSize(), height)) {
        const QRect rect(gutter.left(), label.center - height / 2, gutter.width(), height);
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, label.text);
    }
}

/// In device pixels, as cells are placed: so a line stays in the gap between them at every ratio.
void paintBoundaries(const MapScene &scene, QImage &image)
{
    const auto pixel
        = [&scene](int position) { return devicePixel(position, scene.devicePixelRatio); };
    QPainter painter(&image);
    for (const auto &line : boundaryLines(scene.layout, scene.topRow, scene.boundaries)) {
        const QPoint from(pixel(line.left()), pixel(line.top()));
        const QPoint end(pixel(line.right() + 1), pixel(line.bottom() + 1));
        painter.fillRect(QRect(from, end - QPoint(1, 1)), scene.palette.label);
    }
}

} // namespace

const QImage &MapPainter::stamp(const MapScene &scene, const CellLook &look)
{
    const auto key = static_cast<std::uint32_t>(look.ticks)
        | static_cast<std::uint32_t>(look.kind) << 16 | (look.dimmed ? 1U << 24 : 0U);
    const auto [entry, isNew] = m_stamps.try_emplace(key);
    if (!isNew)
        return entry->second;

    const int cell = scene.layout.zoom().cell;
    const int edge = static_cast<int>(std::ceil(cell * scene.devicePixelRatio));
    QImage image(edge, edge, QImage::Format_RGB32);
    image.setDevicePixelRatio(scene.devicePixelRatio);
    image.fill(scene.palette.surface);
    if (look.kind != kNoKind) {
        QPainter painter(&image);
        const int gap = cell >= kDefaultCell ? 1 : 0;
        const QRectF rect(0, 0, cell - gap, cell - gap);
        const auto &model = *m_key.model;
        const auto style = model.kinds()[look.kind].style;
        if (look.dimmed)
            drawDimmedCell(painter, rect, style, scene.palette);
        else
            drawCell(painter, rect, style, scene.palette);
        drawTicks(painter, rect, stylesOf(model, look.ticks), scene.palette);
    }
    return entry->second = image;
}

void MapPainter::paintRow(
    const MapScene &scene, std::uint64_t row, std::uint64_t first, QImage &image)
{
    const auto &layout = scene.layout;
    const auto ratio = scene.devicePixelRatio;
    const int cell = layout.zoom().cell;
    const int top = layout.grid().top() + static_cast<int>(row - scene.topRow) * cell;
    const int y = devicePixel(top, ratio);
    const int height = devicePixel(std::min(top + cell, layout.grid().bottom() + 1), ratio) - y;
    const auto problems = scene.pyramid->model().problems();
    for (std::uint64_t column = 0; column < layout.columns(); ++column) {
        const auto there = layout.cellOn({ row, column });
        if (!there)
            continue;
        const auto &drawing
            = stamp(scene, lookOf(m_states[*there - first], problems, scene.filter));
        const int left = layout.grid().left() + static_cast<int>(column) * cell;
        const int x = devicePixel(left, ratio);
        const int right
            = std::min({ devicePixel(left + cell, ratio), x + drawing.width(), image.width() });
        if (right <= x)
            break;
        const auto bytes = static_cast<std::size_t>(right - x) * sizeof(QRgb);
        for (int line = 0; line < std::min({ height, drawing.height(), image.height() - y });
            ++line)
            std::memcpy(image.scanLine(y + line) + static_cast<std::size_t>(x) * sizeof(QRgb),
                drawing.constScanLine(line), bytes);
    }
}

void MapPainter::paintCells(const MapScene &scene, QImage &image)
{
    const auto &layout = scene.layout;
    const StampKey key { scene.palette, layout.zoom().cell, scene.devicePixelRatio,
        &scene.pyramid->model() };
    if (!(key == m_key)) {
        m_stamps.clear();
        m_key = key;
    }
    const auto rows
        = std::min(layout.pageRows() + 1, layout.rows() - std::min(scene.topRow, layout.rows()));
    const auto cells = layout.rowCells(scene.topRow, rows);
    scene.pyramid->cells(cells.first, cells.count, layout.zoom().shift, m_states);
    for (auto row = scene.topRow; row < scene.topRow + rows; ++row)
        paintRow(scene, row, cells.first, image);
}

QImage MapPainter::paint(const MapScene &scene, const QSize &viewport)
{
    const auto pixels
        = [&](int length) { return static_cast<int>(std::ceil(length * scene.devicePixelRatio)); };
    QImage image(pixels(viewport.width()), pixels(viewport.height()), QImage::Format_RGB32);
    image.fill(scene.palette.surface);
    if (scene.pyramid == nullptr)
        return image;
    paintCells(scene, image);
    paintBoundaries(scene, image);
    image.setDevicePixelRatio(scene.devicePixelRatio);
    QPainter painter(&image);
    paintLabels(painter, scene);
    paintOverview(painter, scene);
    return image;
}

} // namespace qed::ui
