// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Paints a map into one image, from the pyramid: no object per cell, no read from a file.
#pragma once

#include "ui/map/cell_look.h"
#include "ui/map/map_layout.h"
#include "ui/map/map_palette.h"

#include <QFont>
#include <QImage>

#include <span>
#include <unordered_map>

namespace qed::ui {

struct MapScene {
    const MapPyramid *pyramid = nullptr; ///< null paints an empty surface
    MapLayout layout {};
    std::uint64_t topRow = 0;
    KindMask filter = 0;
    MapPalette palette {};
    QFont labelFont {};
    qreal devicePixelRatio = 1;
    std::span<const std::uint64_t> boundaries {}; ///< clusters before which a line parts the map
};

/// Keeps the drawings of cells from one image to the next.
class MapPainter final {
public:
    /// The viewport's picture, without selection and hover frames.
    [[nodiscard]] QImage paint(const MapScene &scene, const QSize &viewport);

private:
    struct StampKey {
        MapPalette palette {};
        int cell = 0;
        qreal devicePixelRatio = 0;
        const MapModel *model = nullptr;

        friend bool operator==(const StampKey &, const StampKey &) = default;
    };

    void paintCells(const MapScene &scene, QImage &image);
    /// m_states are those of the cells from `first` on, with all of the row among them.
    void paintRow(const MapScene &scene, std::uint64_t row, std::uint64_t first, QImage &image);
    [[nodiscard]] const QImage &stamp(const MapScene &scene, const CellLook &look);

    StampKey m_key;
    std::unordered_map<std::uint32_t, QImage> m_stamps;
    std::vector<CellState> m_states;
};

} // namespace qed::ui
