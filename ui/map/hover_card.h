// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The card beside the pointer: which clusters a cell stands for, and what they are.
#pragma once

#include "ui/map/map_palette.h"
#include "ui/map/map_pyramid.h"
#include "ui/map/map_space.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace qed::ui {

class HoverCard final : public QFrame {
    Q_OBJECT
public:
    HoverCard(MapSpace space, QWidget *parent);

    /// `note` is what is known about a single cluster besides its kind, `partitions` what the
    /// clusters are in; empty for none.
    void show(const MapPyramid &pyramid, const ClusterRange &range, const QString &note,
        const QString &partitions, const MapPalette &palette);
    /// Beside `cell` (in global coordinates), on the side where there is room.
    void placeBeside(const QRect &cell);

private:
    void addRow(const QPixmap &picture, const QString &name, const QString &count);

    MapSpace m_space;
    QLabel *m_title;
    QLabel *m_bytes;
    QLabel *m_partitions;
    QGridLayout *m_rows;
    QLabel *m_note;
};

} // namespace qed::ui
