// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The centre of the window: the map of the file, that of the guest's disk, or both, under one
// header.
#pragma once

#include "ui/map/cell_grid.h"
#include "ui/map/map_switch.h"
#include "ui/session/session.h"

#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace qed::ui {

class MapPane;
class MapView;
class PreviewStrip;

class MapPanel final : public QWidget {
    Q_OBJECT
public:
    explicit MapPanel(Session *session, QWidget *parent = nullptr);
    ~MapPanel() override;

    [[nodiscard]] MapMode mode() const noexcept { return m_mode; }
    /// The mode without a preview, which is always of the file.
    [[nodiscard]] MapMode lastingMode() const noexcept
    {
        return m_previews ? m_modeBefore : m_mode;
    }
    void setMode(MapMode mode);
    /// Choose the mode; for a menu.
    [[nodiscard]] QList<QAction *> modeActions() const { return m_switch->actions(); }

    /// How the cells of both maps stand beside each other.
    [[nodiscard]] CellOrder order() const;
    void setOrder(CellOrder order);
    /// Checked for the order along Hilbert curves; for a menu.
    [[nodiscard]] QAction *orderAction() const noexcept { return m_alongCurve; }

    [[nodiscard]] MapPane *filePane() const noexcept { return m_file; }
    [[nodiscard]] MapPane *guestPane() const noexcept { return m_guest; }
    /// Of the map that is seen; of both, the one that had the keyboard last.
    [[nodiscard]] MapView *view() const;
    [[nodiscard]] bool canZoomIn() const;
    [[nodiscard]] bool canZoomOut() const;
    [[nodiscard]] bool hasProblems() const;

    /// Shows the clusters of the file as a plan would leave them, marked as such, until
    /// endPreview().
    void showPreview(const std::shared_ptr<const ClusterMap> &map);
    void endPreview();
    [[nodiscard]] bool previews() const noexcept { return m_previews; }

public slots:
    void zoomIn() const;
    void zoomOut() const;
    void fit() const;
    void nextProblem() const;
    void previousProblem() const;

signals:
    /// The user wants to go back from the preview; it ends with endPreview().
    void previewClosed();
    /// The selected clusters with their kinds and bytes, for the status bar; empty when nothing is
    /// selected.
    void statusChanged(const QString &text);
    /// view() is another one.
    void viewChanged();
    /// What leads to the selection is to be seen.
    void referrersWanted();
    /// The finding that speaks of the selection is to be explained.
    void explainWanted();
    /// canZoomIn(), canZoomOut() or hasProblems() may be another than before.
    void actionsChanged();

private:
    [[nodiscard]] QWidget *makeHeader();
    QToolButton *makeButton(
        const QString &icon, const QString &text, void (MapPanel::*action)() const);
    void addPane(MapPane *pane);
    void makeOrderAction();
    void activate(MapPane *pane);
    void followFocus(const QWidget *focused);
    void updateSwitch();
    void updateHeader();

    Session *m_session;
    MapSwitch *m_switch;
    QAction *m_alongCurve;
    PreviewStrip *m_strip;
    MapPane *m_file;
    MapPane *m_guest;
    MapPane *m_active; ///< what zoom and problems are about
    MapMode m_mode = MapMode::File;
    MapMode m_modeBefore = MapMode::File; ///< of the preview
    bool m_previews = false;
    QLabel *m_zoomText;
    QToolButton *m_zoomOut = nullptr;
    QToolButton *m_fit = nullptr;
    QToolButton *m_zoomIn = nullptr;
};

} // namespace qed::ui
