// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The map as a list: the same runs, by number and word, for reading, for the keyboard and for
// screen readers.
#pragma once

#include "ui/map/map_model.h"
#include "ui/session/job_runner.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QTableView;

namespace qed::ui {

class MapView;
class RunList;
class RunListModel;

/// Follows a map view: lists what it shows, and has its selection. A row that is chosen is chosen
/// there, as if on the map.
class RunListPanel final : public QWidget {
    Q_OBJECT
public:
    explicit RunListPanel(MapView *map, QWidget *parent = nullptr);

    /// Follows another map view from now on.
    void setMap(MapView *map);
    [[nodiscard]] QTableView *view() const noexcept { return m_view; }
    [[nodiscard]] QComboBox *filter() const noexcept { return m_filter; }
    /// What the list holds, as it is said beside the filter.
    [[nodiscard]] QString note() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    void setUpView();
    void takePyramid();
    void nameKinds();
    void addKind(const QIcon &icon, const QString &name, KindMask kinds);
    [[nodiscard]] KindMask kinds() const;
    void outdate();
    void make();
    void take(const std::shared_ptr<const RunList> &list);
    void fitColumns();
    void followSelection();
    void chooseRow(const QModelIndex &index);
    [[nodiscard]] QString clustersText() const;
    [[nodiscard]] QString capText() const;
    void showNote();

    MapView *m_map;
    RunListModel *m_model;
    QTableView *m_view;
    QComboBox *m_filter;
    QLabel *m_note;
    bool m_kindsNamed = false; ///< those of the map are in the filter
    bool m_outdated = true; ///< made anew when it is looked at
    bool m_following = false; ///< the row is chosen because the selection moved
    JobRunner m_maker;
};

} // namespace qed::ui
