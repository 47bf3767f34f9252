// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The centre of the window: header row, map and legend of the file, tied to the session.
#pragma once

#include "ui/map/map_pyramid.h"
#include "ui/session/job_runner.h"
#include "ui/session/session.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace qed::ui {

class MapLegend;
class MapView;
class PreviewStrip;
struct ClusterRange;

/// Follows the session: what is selected elsewhere is shown, what is chosen here is selected there.
class MapPanel final : public QWidget {
    Q_OBJECT
public:
    explicit MapPanel(Session *session, QWidget *parent = nullptr);
    ~MapPanel() override;

    [[nodiscard]] MapView *view() const noexcept { return m_view; }
    [[nodiscard]] bool canZoomIn() const;
    [[nodiscard]] bool canZoomOut() const;
    [[nodiscard]] bool hasProblems() const;

    /// Shows the clusters as a plan would leave them, marked as such, until endPreview().
    void showPreview(const std::shared_ptr<const ClusterMap> &map);
    void endPreview();
    [[nodiscard]] bool previews() const noexcept { return m_previews; }

public slots:
    void zoomIn();
    void zoomOut();
    void fit();
    void nextProblem();
    void previousProblem();

signals:
    /// The user wants to go back from the preview; it ends with endPreview().
    void previewClosed();
    /// The selected clusters with their kinds and bytes, for the status bar; empty when nothing is
    /// selected.
    void statusChanged(const QString &text);
    /// canZoomIn(), canZoomOut() or hasProblems() may be another than before.
    void actionsChanged();
    /// Enter on a single cluster.
    void activated(std::uint64_t cluster);

private:
    [[nodiscard]] QWidget *makeHeader();
    QToolButton *makeButton(const QString &icon, const QString &text, void (MapPanel::*action)());
    void followSession();
    void showMessage(const QString &title, const QString &text);
    void buildPyramid(std::shared_ptr<const MapModel> model);
    void showPyramid(const std::shared_ptr<const MapPyramid> &pyramid);
    void updateHeader();
    void followSelection(const Place &place);
    void followDetails();
    void choose(const ClusterRange &range);
    void lookUpHovered(const ClusterRange &range);

    Session *m_session;
    MapView *m_view;
    MapLegend *m_legend;
    PreviewStrip *m_strip;
    bool m_previews = false;
    QStackedWidget *m_stack;
    QLabel *m_title;
    QLabel *m_zoomText;
    QLabel *m_messageTitle;
    QLabel *m_messageText;
    QToolButton *m_zoomOut = nullptr;
    QToolButton *m_fit = nullptr;
    QToolButton *m_zoomIn = nullptr;
    const void *m_shown
        = nullptr; ///< what the pyramid was built from: a ClusterMap, or an Image not yet checked
    JobRunner m_builder;
    JobRunner m_lookUp;
};

} // namespace qed::ui
