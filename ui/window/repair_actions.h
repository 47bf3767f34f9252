// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Everything in a window that leads to a change of the file, or to a copy of what can be read:
// actions of the menus, buttons of the banner, and the dialogs that they open.
#pragma once

#include "ui/dialogs/undo_dialog.h"
#include "ui/window/banner_text.h"

#include <QObject>
#include <QPointer>

#include <filesystem>

class QAction;
class QWidget;

namespace qed::ui {

class MapPanel;
class RepairDialog;
class Session;

class RepairActions final : public QObject {
    Q_OBJECT
public:
    RepairActions(Session *session, MapPanel *map, QWidget *window);

    [[nodiscard]] QAction *repair() const noexcept { return m_repair; }
    [[nodiscard]] QAction *undo() const noexcept { return m_undo; }
    [[nodiscard]] QAction *saveReadable() const noexcept { return m_saveReadable; }
    /// Those of the banner's actions that are meant here; the others do nothing.
    void act(BannerAction action);
    /// Opens the plan to repair a copy, once the image is checked and if there is anything to
    /// repair.
    void offerCopy();
    /// Asks whether to go back by this undo file.
    void askUndo(const std::filesystem::path &undoFile, WayBack way = WayBack::Undo);

signals:
    void findingWanted(std::size_t finding);
    void openWanted(const QString &path);
    void saveReportWanted();

private:
    void followSession();
    void openPlan(bool copy);
    void showPreview(const std::shared_ptr<const Report> &after);
    void endPreview();
    void recover(WayBack way);
    [[nodiscard]] std::filesystem::path ownUndoFile() const;
    void undoLast();
    void showCommand();
    void showCommand(const QString &explanation, const QString &command);
    void askWhereToSave();

    Session *m_session;
    MapPanel *m_map;
    QWidget *m_window;
    QAction *m_repair;
    QAction *m_undo;
    QAction *m_saveReadable;
    QPointer<RepairDialog> m_plan;
    bool m_copyWanted = false; ///< once the check is done
};

} // namespace qed::ui
