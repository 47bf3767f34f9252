// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What MapView draws: the image of the map, and over it what changes without it: pointer,
// selection, focus.

#include "ui/map/boundary_lines.h"
#include "ui/map/map_view.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace qed::ui {

namespace {

void stroke(QPainter &painter, const QPainterPath &path, const QColor &color, qreal width)
{
    painter.strokePath(path, QPen(color, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
}

} // namespace

void MapView::findBoundaries()
{
    m_boundaries.clear();
    if (m_pyramid)
        m_boundaries = boundaryClusters(
            m_partitions, m_pyramid->model().clusterSize(), m_pyramid->clusters());
}

QPainterPath MapView::outline(const ClusterRange &range) const
{
    const auto first = m_layout.cellOf(range.first);
    const auto last = m_layout.cellOf(range.end() - 1);
    const int gap = m_layout.zoom().cell >= kDefaultCell ? 1 : 0;
    QRegion region;
    for (const auto &rect : m_layout.cellRects({ first, last - first + 1 }, m_topRow))
        region += rect.adjusted(-1, -1, 1 - gap, 1 - gap);
    QPainterPath path;
    path.addRegion(region);
    return path.simplified();
}

void MapView::drawFrames(QPainter &painter) const
{
    painter.setClipRect(m_layout.grid().adjusted(-3, -3, 3, 3));
    if (m_hovered)
        stroke(painter, outline(m_layout.cellClusters(*m_hovered)), m_palette.label, 1);
    for (const auto &range : m_counterparts) {
        const auto path = outline(range);
        stroke(painter, path, m_palette.surface, 3);
        stroke(painter, path, m_palette.highlight, 1);
    }
    if (!m_selection.empty()) {
        const auto path = outline(m_selection);
        stroke(painter, path, m_palette.surface, 4);
        stroke(painter, path, m_palette.highlight, 2);
    }
    painter.setClipping(false);
    drawSeenPart(painter);
    drawCursorMarks(painter);
}

void MapView::drawSeenPart(QPainter &painter) const
{
    if (m_layout.lastTopRow() == 0)
        return;
    const auto cells = m_layout.rowCells(m_topRow, m_layout.pageRows());
    const auto first = m_layout.cellClusters(cells.first).first;
    const auto last = m_layout.cellClusters(cells.end() - 1).end() - 1;
    const QRect from = m_layout.slotRect(m_layout.slotOf(first));
    const QRect to = m_layout.slotRect(m_layout.slotOf(last));
    QPainterPath path;
    path.addRect(QRectF(from.united(to)).adjusted(-1, -1, 1, 1));
    stroke(painter, path, m_palette.surface, 4);
    stroke(painter, path, m_palette.label, 2);
}

/// Arrows at the overview: a filled one for the cursor, hollow ones for counterparts.
void MapView::drawCursorMarks(QPainter &painter) const
{
    const auto arrowTo = [this](std::uint64_t cluster) {
        const QRect place = m_layout.slotRect(m_layout.slotOf(cluster));
        const qreal x = place.left() - 2.0;
        const qreal y = place.center().y() + 0.5;
        QPainterPath arrow;
        arrow.addPolygon(QPolygonF { { x, y }, { x - 5, y - 4 }, { x - 5, y + 4 }, { x, y } });
        return arrow;
    };
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &range : m_counterparts)
        painter.strokePath(arrowTo(range.first), QPen(m_palette.highlight, 1));
    if (!m_selection.empty())
        painter.fillPath(arrowTo(m_cursor), m_palette.highlight);
}

void MapView::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        m_image = m_painter.paint(scene(), viewport()->size());
    QPainter painter(viewport());
    painter.drawImage(0, 0, m_image);
    if (!empty())
        drawFrames(painter);
    if (hasFocus()) {
        painter.setClipping(false);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(m_palette.highlight, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace qed::ui
