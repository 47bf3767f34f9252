// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What MapView does with mouse, wheel, keys and changes of its surroundings.

#include "ui/map/hover_card.h"
#include "ui/map/map_accessible.h"
#include "ui/map/map_view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace qed::ui {

namespace {

constexpr int kWheelStep = 120; // eighths of a degree of one notch
constexpr int kRowsPerNotch = 3;
constexpr int kHoverDelay = 150; // milliseconds
constexpr int kHoverAgain = 30; // from one cell to the next while a card was open

} // namespace

bool MapView::event(QEvent *event)
{
    // Keys of the map that are shortcuts of the window elsewhere.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_N && (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void MapView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        m_palette = MapPalette::matching(palette());
        repaintMap();
        break;
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        relayout();
        break;
    default:
        break;
    }
    QAbstractScrollArea::changeEvent(event);
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    hideCard();
    relayout();
}

bool MapView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::DevicePixelRatioChange)
        repaintMap();
    return QAbstractScrollArea::viewportEvent(event);
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announceCursor(this);
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    hideCard();
    viewport()->update();
}

void MapView::leaveEvent(QEvent *event)
{
    QAbstractScrollArea::leaveEvent(event);
    hideCard();
}

void MapView::hideCard()
{
    m_hoverTimer.stop();
    if (m_card->isVisible())
        emit hovered({});
    m_card->hide();
    if (m_hovered) {
        m_hovered.reset();
        viewport()->update();
    }
}

void MapView::fillCard(std::uint64_t cell)
{
    const auto range = m_layout.cellClusters(cell);
    const bool known = range == ClusterRange { m_noteCluster, 1 };
    m_card->show(
        *m_pyramid, range, known ? m_note.full : QString(), partitionsOf(range), m_palette);
    const QRect rect = m_layout.cellRect(cell, m_topRow);
    m_card->placeBeside(QRect(viewport()->mapToGlobal(rect.topLeft()), rect.size()));
}

void MapView::showCard(std::uint64_t cell)
{
    fillCard(cell);
    emit hovered(m_layout.cellClusters(cell));
}

void MapView::hoverAt(const QPoint &point)
{
    const auto cell = m_layout.cellAt(point, m_topRow);
    if (cell == m_hovered)
        return;
    const bool wasOpen = m_card->isVisible();
    hideCard();
    m_hovered = cell;
    viewport()->update();
    if (cell)
        m_hoverTimer.start(wasOpen ? kHoverAgain : kHoverDelay);
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (empty())
        return;
    hideCard();
    m_pressed = event->position().toPoint();
    m_pressedTopRow = m_topRow;
    if (event->button() == Qt::MiddleButton) {
        m_drag = Drag::Pan;
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (m_layout.overview().adjusted(-4, 0, 4, 0).contains(m_pressed)) {
        m_drag = Drag::Overview;
        goToSlot(m_pressed.y(), true);
        return;
    }
    const auto cell = m_layout.cellAt(m_pressed, m_topRow);
    if (!cell)
        return;
    m_drag = Drag::Select;
    moveCursor(*cell, event->modifiers().testFlag(Qt::ShiftModifier));
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    switch (m_drag) {
    case Drag::None:
        if (!empty())
            hoverAt(point);
        return;
    case Drag::Overview:
        return goToSlot(point.y(), false);
    case Drag::Pan: {
        const auto rows = (m_pressed.y() - point.y()) / m_layout.zoom().cell;
        const auto up = static_cast<std::uint64_t>(std::max(0, -rows));
        const auto down = static_cast<std::uint64_t>(std::max(0, rows));
        return scrollTo(m_pressedTopRow + down - std::min(up, m_pressedTopRow));
    }
    case Drag::Select:
        if ((point - m_pressed).manhattanLength() < m_layout.zoom().cell && m_selection.count == 1)
            return;
        const auto cell = m_layout.nearestCell(point, m_topRow);
        const auto from = m_layout.cellClusters(m_layout.cellOf(m_anchor));
        const auto to = m_layout.cellClusters(cell);
        select(ClusterRange::between(
                   std::min(from.first, to.first), std::max(from.end(), to.end()) - 1),
            m_cursor);
        return;
    }
}

void MapView::mouseReleaseEvent(QMouseEvent *)
{
    const bool ranged = m_drag == Drag::Select && m_selection.count > 1;
    m_drag = Drag::None;
    if (ranged)
        emit chosen(m_selection);
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (empty() || event->button() != Qt::LeftButton)
        return;
    if (const auto cell = m_layout.cellAt(event->position().toPoint(), m_topRow))
        zoomTo(representative(*cell));
}

/// A click beside the selection selects what it is on.
void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    if (empty())
        return;
    hideCard();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (!m_selection.empty())
            emit menuWanted(viewport()->mapToGlobal(cursorRect().center()));
        return;
    }
    const auto cell = m_layout.cellAt(event->pos(), m_topRow);
    if (!cell)
        return;
    if (!m_selection.overlaps(m_layout.cellClusters(*cell)))
        moveCursor(*cell, false);
    emit menuWanted(event->globalPos());
}

void MapView::goToSlot(int y, bool chooseProblem)
{
    const auto range = m_layout.slotClusters(m_layout.slotAt(y));
    const auto problem = m_pyramid->next(m_pyramid->model().problems(), range.first);
    if (chooseProblem && problem && range.contains(*problem))
        choose(*problem);
    const auto row = m_layout.rowOf(range.first);
    const auto half = m_layout.pageRows() / 2;
    scrollTo(row > half ? row - half : 0);
}

void MapView::wheelEvent(QWheelEvent *event)
{
    if (empty())
        return;
    event->accept();
    m_wheel += event->angleDelta().y();
    const int notches = m_wheel / kWheelStep;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_wheel -= notches * kWheelStep;
        const QPoint point = event->position().toPoint();
        if (notches != 0)
            setStep(
                m_step - notches, representative(m_layout.nearestCell(point, m_topRow)), point.y());
        return;
    }
    const int rows = m_wheel * kRowsPerNotch / kWheelStep;
    m_wheel -= rows * kWheelStep / kRowsPerNotch;
    verticalScrollBar()->setValue(verticalScrollBar()->value() - rows);
}

void MapView::moveCursor(std::uint64_t cell, bool extend)
{
    if (extend) {
        extendTo(cell);
        return;
    }
    choose(representative(cell));
}

void MapView::extendTo(std::uint64_t cell)
{
    const auto from = m_layout.cellClusters(m_layout.cellOf(m_anchor));
    const auto to = m_layout.cellClusters(cell);
    const auto range
        = ClusterRange::between(std::min(from.first, to.first), std::max(from.end(), to.end()) - 1);
    chooseRange(range, to.first);
    ensureVisible(to.first);
}

std::optional<std::uint64_t> MapView::cellForKey(const QKeyEvent &event) const
{
    const auto cell = m_layout.cellOf(m_cursor);
    const bool whole = event.modifiers().testFlag(Qt::ControlModifier);
    const auto last = m_layout.cells() - 1;
    const auto page = m_layout.pageRows();
    const auto [row, column] = m_layout.placeOf(cell);
    switch (event.key()) {
    case Qt::Key_Left:
        return whole ? cell - std::min<std::uint64_t>(cell, 1)
                     : m_layout.cellBefore({ row, column }).value_or(cell);
    case Qt::Key_Right:
        return whole ? std::min(cell + 1, last)
                     : m_layout.cellFrom({ row, column + 1 }).value_or(cell);
    case Qt::Key_Up:
        return m_layout.cellOn({ row - std::min<std::uint64_t>(row, 1), column }).value_or(cell);
    case Qt::Key_Down:
        return m_layout.cellOn({ row + 1, column }).value_or(cell);
    case Qt::Key_PageUp:
        return m_layout.cellOn({ row - std::min(row, page), column }).value_or(cell);
    case Qt::Key_PageDown:
        return m_layout.cellOn({ row + page, column }).value_or(last);
    case Qt::Key_Home:
        return whole ? 0 : m_layout.cellFrom({ row, 0 }).value_or(cell);
    case Qt::Key_End:
        return whole ? last : m_layout.cellBefore({ row, m_layout.columns() }).value_or(cell);
    default:
        return std::nullopt;
    }
}

bool MapView::handleKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_N:
        event.modifiers().testFlag(Qt::ShiftModifier) ? previousProblem() : nextProblem();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_layout.zoom().shift > 0)
            zoomTo(m_cursor);
        else
            emit activated(m_cursor);
        return true;
    case Qt::Key_Space: {
        const bool open = m_card->isVisible();
        hideCard();
        if (!open && !cursorRect().isEmpty()) {
            m_hovered = m_layout.cellOf(m_cursor);
            showCard(*m_hovered);
        }
        return true;
    }
    default:
        return false;
    }
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    if (empty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_card->isVisible()) {
        hideCard();
        return;
    }
    if (const auto cell = cellForKey(*event)) {
        hideCard();
        moveCursor(*cell, event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    }
    if (!handleKey(*event))
        // NOLINTNEXTLINE(bugprone-parent-virtual-call): the scroll area would scroll
        QWidget::keyPressEvent(event);
}

} // namespace qed::ui
