// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The map as a widget: paints the pyramid, and has zoom, cursor and selection by mouse, wheel and
// keyboard. It knows a model, not an image; MapPanel ties it to the session.
#pragma once

#include "core/guest/partitions.h"
#include "ui/map/map_layout.h"
#include "ui/map/map_painter.h"
#include "ui/map/map_palette.h"
#include "ui/map/map_pyramid.h"
#include "ui/map/map_space.h"
#include "ui/map/place_note.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace qed::ui {

class HoverCard;

/// The cursor is the cluster that keys move from; the selection is one cluster or a range that
/// holds the cursor. Counterparts are other places of what is selected: with the selection they are
/// one thing.
class MapView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit MapView(MapSpace space = MapSpace::File, QWidget *parent = nullptr);
    ~MapView() override;

    [[nodiscard]] MapSpace space() const noexcept { return m_space; }

    /// Null shows nothing. Zoom, place and selection stay when the number of clusters does.
    void setPyramid(std::shared_ptr<const MapPyramid> pyramid);
    [[nodiscard]] const MapPyramid *pyramid() const noexcept { return m_pyramid.get(); }
    /// The same, to keep: for a worker.
    [[nodiscard]] const std::shared_ptr<const MapPyramid> &sharedPyramid() const noexcept
    {
        return m_pyramid;
    }

    /// How cells stand beside each other. Zoom, selection and what is seen at the top stay.
    void setOrder(CellOrder order);
    [[nodiscard]] CellOrder order() const noexcept { return m_order; }

    /// What the disk that is shown is divided into: its boundaries are drawn, its names are said.
    void setPartitions(std::vector<Partition> partitions);

    /// Kinds to bring forward; the others are dimmed. 0 shows all.
    void setFilter(KindMask kinds);
    /// What is known about a cluster besides its kind.
    void setNote(std::uint64_t cluster, const PlaceNote &note);
    /// Selects without chosen(): what was selected elsewhere. Scrolls it into view; an empty range
    /// selects nothing.
    void setSelection(const ClusterRange &range);
    /// Further places that belong to the selection, until that changes.
    void setCounterparts(std::vector<ClusterRange> ranges);

    [[nodiscard]] const ClusterRange &selection() const noexcept { return m_selection; }
    [[nodiscard]] const std::vector<ClusterRange> &counterparts() const noexcept
    {
        return m_counterparts;
    }
    [[nodiscard]] std::uint64_t cursor() const noexcept { return m_cursor; }
    [[nodiscard]] const MapLayout &mapLayout() const noexcept { return m_layout; }
    [[nodiscard]] std::uint64_t topRow() const noexcept { return m_topRow; }
    [[nodiscard]] bool canZoomIn() const noexcept;
    [[nodiscard]] bool canZoomOut() const noexcept;
    /// The selection with its kinds and bytes, for the status bar; empty without one.
    [[nodiscard]] QString statusText() const;
    /// The cursor's cell, for screen readers.
    [[nodiscard]] QString cursorText() const;
    /// In the viewport's coordinates; empty when it is not on screen.
    [[nodiscard]] QRect cursorRect() const;
    /// Selects the cluster, moves there and tells by chosen().
    void choose(std::uint64_t cluster);
    /// The same with consecutive clusters.
    void choose(const ClusterRange &range);

    [[nodiscard]] QSize sizeHint() const override;

public slots:
    void zoomIn();
    void zoomOut();
    void fit();
    /// Chooses the first cluster of the next run of one problem kind, and zooms in until the run
    /// fills a cell.
    void nextProblem();
    void previousProblem();
    /// Chooses the cluster and shows it as a cell of its own.
    void zoomTo(std::uint64_t cluster);

signals:
    /// The user selected.
    void chosen(const qed::ui::ClusterRange &range);
    /// Enter on a single cluster: follow what it leads to.
    void activated(std::uint64_t cluster);
    /// A menu for the selection is to open there, in the screen's coordinates.
    void menuWanted(const QPoint &point);
    /// The pointer rests on these clusters; none when it has left them.
    void hovered(const qed::ui::ClusterRange &range);
    void zoomChanged();
    void pyramidChanged();
    void selectionChanged();
    void statusChanged(const QString &text);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Drag { None, Select, Overview, Pan };

    [[nodiscard]] MapLayout::Frame frame() const;
    [[nodiscard]] MapScene scene() const;
    [[nodiscard]] bool empty() const noexcept { return m_layout.cells() == 0; }
    [[nodiscard]] std::uint64_t representative(std::uint64_t cell) const;
    [[nodiscard]] QPainterPath outline(const ClusterRange &range) const;
    void drawFrames(QPainter &painter) const;
    void drawSeenPart(QPainter &painter) const;
    void drawCursorMarks(QPainter &painter) const;

    [[nodiscard]] QString partitionsOf(const ClusterRange &range) const;
    void findBoundaries();
    void relayout();
    void repaintMap();
    void setStep(int step, std::uint64_t keep, int y);
    void zoomBy(int steps);
    void scrollTo(std::uint64_t row);
    void showFrom(std::uint64_t row);
    void keepTop();
    void ensureVisible(std::uint64_t cluster);
    void select(const ClusterRange &range, std::uint64_t cursor);
    void chooseRange(const ClusterRange &range, std::uint64_t cursor);
    void chooseRun(const ClusterRange &run);
    void extendTo(std::uint64_t cell);
    void moveCursor(std::uint64_t cell, bool extend);
    [[nodiscard]] std::optional<std::uint64_t> cellForKey(const QKeyEvent &event) const;
    bool handleKey(const QKeyEvent &event);
    void goToSlot(int y, bool choose);
    void hoverAt(const QPoint &point);
    void fillCard(std::uint64_t cell);
    void showCard(std::uint64_t cell);
    void hideCard();

    MapSpace m_space;
    CellOrder m_order = CellOrder::Rows;
    std::shared_ptr<const MapPyramid> m_pyramid;
    std::vector<Partition> m_partitions;
    std::vector<std::uint64_t> m_boundaries; ///< clusters
    MapPainter m_painter;
    MapPalette m_palette;
    MapLayout m_layout;
    QImage m_image; ///< null when it has to be painted anew
    int m_step = 0;
    bool m_fit = true; ///< resizing keeps the whole map in view
    std::uint64_t m_topRow = 0;
    std::uint64_t m_topCluster = 0; ///< that the user scrolled to; of which m_topRow is the row
    std::uint64_t m_rowsPerScroll = 1; ///< scroll bars count in int
    KindMask m_filter = 0;

    ClusterRange m_selection {};
    std::vector<ClusterRange> m_counterparts;
    std::uint64_t m_cursor = 0;
    std::uint64_t m_anchor = 0; ///< cluster from which a range grows
    std::uint64_t m_noteCluster = 0;
    PlaceNote m_note;

    Drag m_drag = Drag::None;
    QPoint m_pressed;
    std::uint64_t m_pressedTopRow = 0;
    int m_wheel = 0; ///< eighths of a degree that did not make a step yet
    std::optional<std::uint64_t> m_hovered; ///< cell
    QTimer m_hoverTimer;
    HoverCard *m_card;
};

} // namespace qed::ui

Q_DECLARE_METATYPE(qed::ui::ClusterRange)
