// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The window of one image: arranges banner, map, docks, menus and status bar around a Session. No
// logic of images.
#pragma once

#include "ui/session/problem_walk.h"
#include "ui/window/banner_text.h"

#include <QMainWindow>
#include <QStringList>

class QFileDialog;
class QMenu;
class QStackedWidget;

namespace qed::ui {

class Banner;
class DockLayout;
class ExampleMenu;
class FindingsPanel;
class LocateBaseAction;
class MapPanel;
class PictureAction;
class RecentFiles;
class RepairActions;
class ReportPanel;
class Session;
class SessionNews;
class StatusLine;
class StructurePanel;
class WelcomePage;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Session *session() const noexcept { return m_session; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] DockLayout *docks() const noexcept { return m_docks; }
    /// Opens the file here, whatever was open before.
    void openHere(const QString &path);
    /// Asks whether to go back by this undo file of the image that is open here.
    void askUndo(const QString &undoFile);
    /// Shows the plan to repair a copy, as soon as the image that is open here is checked.
    void offerCopy();
    /// The same for an image that the user chooses first.
    void chooseForCopy();

signals:
    /// The user asks for these files; who holds the windows decides where they open.
    void openRequested(const QStringList &paths);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildCenter();
    /// The one place where panels are added.
    void addPanels();
    void addFindings();
    void addRepair();
    void connectSession();

    // Menus, in main_window_menus.cpp.
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void addZoomActions(QMenu *menu);
    void addWindowActions(QMenu *menu);
    void buildGoMenu();
    void buildImageMenu();
    void buildHelpMenu();
    void buildToolBar();
    void showSettings();
    void showHelp();
    void whatsThis();
    void findAction();
    void showAbout();

    /// In the status bar, for a while.
    void tell(const QString &message);
    void finishClosing();
    void showWelcome();
    void showState();
    void showBanner();
    void showTitle();
    void actOn(BannerAction action);
    void showDetails();
    void showHeader();
    void showBytes();
    void showL1();
    [[nodiscard]] QFileDialog *askForImages();
    void chooseFiles();
    void goTo();
    void goToProblem(Direction direction);
    void explainSelection();
    void copy();
    void find();
    /// Calls the slot of the focused widget or of the nearest one around it that has one; false
    /// when none has.
    bool callOnFocused(const char *slot);

    Session *m_session;
    QMainWindow *m_workspace; ///< below the banner, which is as wide as the window: map and docks
    DockLayout *m_docks;
    Banner *m_banner;
    WelcomePage *m_welcome = nullptr; ///< made when it is to be seen
    QStackedWidget *m_center;
    RecentFiles *m_recent;
    ExampleMenu *m_examples;
    LocateBaseAction *m_locateBase;
    StatusLine *m_status = nullptr;
    MapPanel *m_map = nullptr;
    PictureAction *m_picture = nullptr;
    FindingsPanel *m_findings = nullptr;
    StructurePanel *m_structure = nullptr;
    ReportPanel *m_report = nullptr;
    RepairActions *m_repair = nullptr;
    SessionNews *m_news;
    bool m_closing = false; ///< closes once the file is no longer being written
    QAction *m_open = nullptr;
    QAction *m_checkAgain = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_goTo = nullptr;
    QList<QAction *> m_needImage; ///< enabled while an image is open
    QList<QAction *> m_needReport; ///< enabled while there is a report
};

} // namespace qed::ui
