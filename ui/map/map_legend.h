// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The map's legend: every kind with colour, texture, glyph, name, exact count and bytes. It is
// always in sight.
#pragma once

#include "ui/map/map_palette.h"
#include "ui/map/map_pyramid.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace qed::ui {

/// One kind. A click or Enter asks to go to its first cluster; Space or Ctrl+click filters.
class LegendEntry final : public QAbstractButton {
    Q_OBJECT
public:
    LegendEntry(MapKind kind, QWidget *parent);

    void setCount(std::uint64_t clusters, std::uint64_t clusterSize);
    /// Another kind is filtered for, and this one is not.
    void setDimmed(bool dimmed);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void jumpWanted();
    void filterToggled();

protected:
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// The legend checks its entries itself.
    void nextCheckState() override { }
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void drawEdge(QPainter &painter, const QRectF &square) const;

    MapKind m_kind;
    MapPalette m_palette;
    QString m_count;
    QString m_bytes;
    bool m_none = true;
    bool m_dimmed = false;
};

class MapLegend final : public QWidget {
    Q_OBJECT
public:
    explicit MapLegend(QWidget *parent = nullptr);

    /// Counts come from the pyramid, never from pixels. Null empties the legend. The filter is
    /// dropped for kinds that are there no more. All pyramids of a legend have the same kinds.
    void setPyramid(const MapPyramid *pyramid);
    /// Tab goes from this widget to the first entry, and on along them.
    void followInTabs(QWidget *before);
    [[nodiscard]] KindMask filter() const noexcept { return m_filter; }

signals:
    void jumpWanted(qed::ui::Kind kind);
    void filterChanged(qed::ui::KindMask kinds);

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] LegendEntry *takeEntry(Kind kind);
    [[nodiscard]] LegendEntry *makeEntry(Kind kind, const MapKind &named);
    void toggle(Kind kind);
    void showFilter();

    std::vector<std::pair<Kind, LegendEntry *>> m_entries;
    KindMask m_filter = 0;
};

} // namespace qed::ui
