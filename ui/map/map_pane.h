// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// One map with its legend, tied to the session; or, where there is nothing to draw, the reason.
#pragma once

#include "ui/map/map_pyramid.h"
#include "ui/map/map_side.h"
#include "ui/session/job_runner.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;

namespace qed::ui {

class MapLegend;
class MapView;

/// While it is used, it follows the session: what is selected elsewhere is shown, what is chosen
/// here is selected there. A pane that is not used draws nothing, and reads nothing.
class MapPane final : public QWidget {
    Q_OBJECT
public:
    MapPane(std::shared_ptr<const MapSide> side, Session *session, QWidget *parent = nullptr);
    ~MapPane() override;

    [[nodiscard]] MapView *view() const noexcept { return m_view; }
    [[nodiscard]] bool drawn() const; ///< there is a map, and no reason why there is none
    [[nodiscard]] bool hasProblems() const;

    void setUsed(bool used);
    /// Its name stands above it, for when it is not the only one.
    void setTitled(bool titled);
    /// Shows this model, until it is null, and not the session's.
    void showInstead(std::shared_ptr<const MapModel> model);

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    /// The selected clusters with their kinds and bytes; empty when nothing is selected.
    void statusChanged(const QString &text);
    /// Another zoom, another map, or none any more.
    void mapChanged();
    /// What leads to the selection, the selection in the other map, or the finding that speaks of
    /// it is to be seen.
    void referrersWanted();
    void otherMapWanted();
    void explainWanted();

private:
    using Drawing = std::expected<std::shared_ptr<const MapPyramid>, MapMessage>;

    void connectSession();
    void follow();
    void draw(std::function<MadeModel(const Progress &)> make);
    void drawLive();
    void show(const Drawing &drawing);
    void showMessage(const MapMessage &message);
    void forget();
    void fitLegend();
    void followSelection();
    void followDetails();
    void choose(const ClusterRange &range);
    void openMenu(const QPoint &point);
    void goOn();
    void lookUpHovered(const ClusterRange &range);
    [[nodiscard]] bool follows() const noexcept { return m_used && !m_instead; }
    [[nodiscard]] bool isOrigin(const std::shared_ptr<const void> &origin) const;

    std::shared_ptr<const MapSide> m_side;
    Session *m_session;
    QLabel *m_name;
    QStackedWidget *m_stack;
    MapView *m_view;
    MessagePage *m_message;
    MapLegend *m_legend;
    bool m_titled = false;
    bool m_used = false;
    bool m_instead = false;
    std::weak_ptr<const void> m_origin; ///< what is drawn, or being drawn, was made from it
    QElapsedTimer m_sinceLive; ///< since the map of a running check was drawn last
    JobRunner m_builder;
    JobRunner m_chooser;
    JobRunner m_lookUp;
};

} // namespace qed::ui
