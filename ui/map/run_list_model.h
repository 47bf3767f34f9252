// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The runs of a map as a table: what the map draws, in words and numbers.
#pragma once

#include "ui/map/map_palette.h"
#include "ui/map/map_space.h"
#include "ui/map/run_list.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <memory>
#include <vector>

namespace qed::ui {

/// Holds one list. The runs of one block at a time are in memory.
class RunListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { KindName, First, Last, Clusters, Size, Offsets };
    static constexpr int kColumnCount = 6;

    explicit RunListModel(QObject *parent = nullptr);

    /// May be null: no rows.
    void setList(std::shared_ptr<const RunList> list, MapSpace space = MapSpace::File);
    [[nodiscard]] const RunList *list() const noexcept { return m_list.get(); }
    /// For the icons of the kinds.
    void setPalette(const MapPalette &palette);

    [[nodiscard]] KindRun run(int row) const;
    /// -1 when the cluster's run is not listed.
    [[nodiscard]] int rowOf(std::uint64_t cluster) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const KindRun &run, Column column) const;
    [[nodiscard]] QString line(const KindRun &run) const;
    void drawIcons();

    std::shared_ptr<const RunList> m_list;
    MapSpace m_space = MapSpace::File;
    MapPalette m_palette;
    std::vector<QIcon> m_icons; ///< of each kind
    mutable std::size_t m_block = 0; ///< of which m_runs are the runs
    mutable std::vector<KindRun> m_runs;
};

/// The kind as the map draws it, at the sizes of icons.
[[nodiscard]] QIcon kindIcon(MapStyle style, const MapPalette &palette);

} // namespace qed::ui
