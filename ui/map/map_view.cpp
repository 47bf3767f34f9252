// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_view.h"

#include "ui/map/hover_card.h"
#include "ui/map/map_accessible.h"
#include "ui/map/map_text.h"
#include "ui/map/row_labels.h"

#include <QFontInfo>
#include <QScrollBar>

#include <algorithm>
#include <bit>

namespace qed::ui {

namespace {

constexpr int kGutterFrom = 380; // narrower maps have no offsets beside them

} // namespace

MapView::MapView(MapSpace space, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_space(space)
    , m_palette(MapPalette::matching(palette()))
    , m_card(new HoverCard(space, this))
{
    installMapAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(160, 96);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(mapName(space));
    setAccessibleDescription(mapDescription(space, m_order));
    m_hoverTimer.setSingleShot(true);
    connect(&m_hoverTimer, &QTimer::timeout, this, [this] {
        if (m_hovered)
            showCard(*m_hovered);
    });
}

MapView::~MapView() = default;

QSize MapView::sizeHint() const
{
    return { 640, 400 };
}

void MapView::setPyramid(std::shared_ptr<const MapPyramid> pyramid)
{
    const bool sameSize = pyramid && m_pyramid && pyramid->clusters() == m_pyramid->clusters();
    m_pyramid = std::move(pyramid);
    hideCard();
    m_note = {};
    if (!sameSize) {
        m_fit = true;
        m_selection = {};
        m_counterparts.clear();
        m_cursor = m_anchor = 0;
        m_topRow = m_topCluster = 0;
    }
    findBoundaries();
    relayout();
    emit statusChanged(statusText());
    emit pyramidChanged();
}

void MapView::setOrder(CellOrder order)
{
    if (order == m_order)
        return;
    const bool seen = !m_selection.empty() && !cursorRect().isEmpty();
    m_order = order;
    setAccessibleDescription(mapDescription(m_space, order));
    hideCard();
    relayout();
    if (seen)
        ensureVisible(m_cursor);
}

void MapView::setFilter(KindMask kinds)
{
    m_filter = kinds;
    repaintMap();
}

void MapView::setSelection(const ClusterRange &range)
{
    if (range == m_selection)
        return;
    if (empty() || range.empty() || range.first >= m_pyramid->clusters()) {
        select({}, m_cursor);
        return;
    }
    m_anchor = range.first;
    select(
        { range.first, std::min(range.count, m_pyramid->clusters() - range.first) }, range.first);
    ensureVisible(range.first);
}

void MapView::setCounterparts(std::vector<ClusterRange> ranges)
{
    if (empty())
        return;
    const auto end = m_pyramid->clusters();
    std::erase_if(
        ranges, [end](const ClusterRange &range) { return range.empty() || range.first >= end; });
    for (auto &range : ranges)
        range.count = std::min(range.count, end - range.first);
    m_counterparts = std::move(ranges);
    viewport()->update();
}

bool MapView::canZoomIn() const noexcept
{
    return !empty() && m_step > 0;
}

bool MapView::canZoomOut() const noexcept
{
    return !empty() && m_layout.lastTopRow() > 0;
}

QRect MapView::cursorRect() const
{
    return empty() ? QRect() : m_layout.cellRect(m_layout.cellOf(m_cursor), m_topRow);
}

MapLayout::Frame MapView::frame() const
{
    MapLayout::Frame frame {
        .viewport = viewport()->size(), .rightToLeft = isRightToLeft(), .order = m_order
    };
    if (m_pyramid && m_pyramid->clusters() > 0 && frame.viewport.width() >= kGutterFrom) {
        const auto last = (m_pyramid->clusters() - 1) * m_pyramid->model().clusterSize();
        frame.gutter = labelWidth(QFontMetrics(scene().labelFont), last);
    }
    return frame;
}

MapScene MapView::scene() const
{
    QFont small = font();
    // In pixels, since the map is painted on an image, which knows no screen.
    small.setPixelSize(std::max(9, QFontInfo(small).pixelSize() * 17 / 20));
    return { m_pyramid.get(), m_layout, m_topRow, m_filter, m_palette, small, devicePixelRatioF(),
        m_boundaries };
}

void MapView::relayout()
{
    const auto clusters = m_pyramid ? m_pyramid->clusters() : 0;
    const auto frame = this->frame();
    const int fitStep = MapLayout::fitStep(clusters, frame);
    m_step = m_fit ? fitStep : std::min(m_step, fitStep);
    m_layout
        = MapLayout(clusters, frame, m_fit ? MapLayout::fitZoom(clusters, frame) : zoomAt(m_step));
    m_rowsPerScroll = (m_layout.rows() >> 30) + 1;
    const auto top = m_topCluster; // a shorter range scrolls
    verticalScrollBar()->setPageStep(static_cast<int>(m_layout.pageRows()));
    verticalScrollBar()->setRange(
        0, static_cast<int>((m_layout.lastTopRow() + m_rowsPerScroll - 1) / m_rowsPerScroll));
    m_topCluster = top;
    showFrom(m_layout.rowOf(std::min(top, clusters)));
    emit zoomChanged();
}

void MapView::repaintMap()
{
    m_image = {};
    viewport()->update();
}

void MapView::scrollTo(std::uint64_t row)
{
    showFrom(row);
    keepTop();
}

/// Not where a cell happens to stand is kept while the window changes, but the cluster: made narrow
/// and wide again, it shows what it did.
void MapView::keepTop()
{
    if (const auto cell = m_layout.cellFrom({ m_topRow, 0 }))
        m_topCluster = m_layout.cellClusters(*cell).first;
}

void MapView::showFrom(std::uint64_t row)
{
    m_topRow = std::min(row, m_layout.lastTopRow());
    const QSignalBlocker blocker(verticalScrollBar());
    verticalScrollBar()->setValue(
        static_cast<int>((m_topRow + m_rowsPerScroll - 1) / m_rowsPerScroll));
    repaintMap();
}

void MapView::scrollContentsBy(int, int)
{
    m_topRow = std::min(static_cast<std::uint64_t>(verticalScrollBar()->value()) * m_rowsPerScroll,
        m_layout.lastTopRow());
    keepTop();
    hideCard();
    repaintMap();
}

void MapView::ensureVisible(std::uint64_t cluster)
{
    const auto row = m_layout.rowOf(cluster);
    if (row >= m_topRow && row < m_topRow + m_layout.pageRows())
        return;
    const auto half = m_layout.pageRows() / 2;
    scrollTo(row > half ? row - half : 0);
}

void MapView::setStep(int step, std::uint64_t keep, int y)
{
    const int fitStep = MapLayout::fitStep(m_pyramid->clusters(), frame());
    m_step = std::clamp(step, 0, fitStep);
    m_fit = m_step == fitStep;
    hideCard();
    relayout();
    const auto above = std::min(m_layout.pageRows() - 1, // where it is seen whole
        static_cast<std::uint64_t>(std::max(0, y - m_layout.grid().top()) / m_layout.zoom().cell));
    const auto row = m_layout.rowOf(keep);
    scrollTo(row > above ? row - above : 0);
}

void MapView::zoomBy(int steps)
{
    if (empty())
        return;
    const QRect cursor = cursorRect();
    const bool atCursor = !m_selection.empty() && !cursor.isEmpty();
    const QPoint point = atCursor ? cursor.center() : m_layout.grid().center();
    const auto keep
        = atCursor ? m_cursor : m_layout.cellClusters(m_layout.nearestCell(point, m_topRow)).first;
    setStep(m_step + steps, keep, point.y());
}

void MapView::zoomIn()
{
    zoomBy(-1);
}

void MapView::zoomOut()
{
    zoomBy(1);
}

void MapView::fit()
{
    m_fit = true;
    hideCard();
    relayout();
}

void MapView::zoomTo(std::uint64_t cluster)
{
    if (empty() || cluster >= m_pyramid->clusters())
        return;
    choose(cluster);
    while (m_layout.zoom().shift > 0)
        setStep(m_step - static_cast<int>(m_layout.zoom().shift), cluster,
            m_layout.grid().center().y());
    ensureVisible(cluster);
}

void MapView::nextProblem()
{
    if (empty())
        return;
    const auto problems = m_pyramid->model().problems();
    const auto here = m_pyramid->runAt(m_cursor);
    const bool onProblem
        = (1U << m_pyramid->kindAt(m_cursor) & problems) != 0 && m_selection.contains(m_cursor);
    if (const auto next = m_pyramid->next(problems, onProblem ? here.end() : m_cursor))
        chooseRun(m_pyramid->runAt(*next));
}

void MapView::previousProblem()
{
    if (empty())
        return;
    const auto before = m_pyramid->runAt(m_cursor).first;
    if (const auto previous = m_pyramid->previous(m_pyramid->model().problems(), before))
        chooseRun(m_pyramid->runAt(*previous));
}

void MapView::chooseRun(const ClusterRange &run)
{
    choose(run.first);
    const auto finest = static_cast<unsigned>(std::bit_width(run.count)) - 1;
    if (m_layout.zoom().shift > finest)
        setStep(m_step - static_cast<int>(m_layout.zoom().shift - finest), run.first,
            m_layout.grid().center().y());
    ensureVisible(run.first);
}

void MapView::choose(std::uint64_t cluster)
{
    choose(ClusterRange { cluster, 1 });
}

void MapView::choose(const ClusterRange &range)
{
    m_anchor = range.first;
    chooseRange(range, range.first);
    ensureVisible(range.first);
}

void MapView::chooseRange(const ClusterRange &range, std::uint64_t cursor)
{
    select(range, cursor);
    emit chosen(range);
}

void MapView::select(const ClusterRange &range, std::uint64_t cursor)
{
    if (range == m_selection && cursor == m_cursor)
        return;
    m_selection = range;
    m_counterparts.clear();
    m_cursor = cursor;
    viewport()->update();
    emit statusChanged(statusText());
    emit selectionChanged();
    announceCursor(this);
}

std::uint64_t MapView::representative(std::uint64_t cell) const
{
    const auto range = m_layout.cellClusters(cell);
    std::vector<CellState> state;
    m_pyramid->cells(cell, 1, m_layout.zoom().shift, state);
    const auto kind = lookOf(state.front(), m_pyramid->model().problems(), m_filter).kind;
    return m_pyramid->next(static_cast<KindMask>(1U << kind), range.first).value_or(range.first);
}

} // namespace qed::ui
