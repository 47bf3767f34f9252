// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/find_action_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/help/handbook_window.h"
#include "ui/help/help_topic.h"
#include "ui/icons/icons.h"
#include "ui/map/map_panel.h"
#include "ui/panels/report_panel.h"
#include "ui/panels/structure_panel.h"
#include "ui/session/session.h"
#include "ui/window/dock_layout.h"
#include "ui/window/example_menu.h"
#include "ui/window/locate_base_action.h"
#include "ui/window/main_window.h"
#include "ui/window/picture_action.h"
#include "ui/window/recent_files.h"
#include "ui/window/repair_actions.h"

#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolBar>
#include <QWhatsThis>

namespace qed::ui {

namespace {

QAction *withKeys(QAction *action, const QList<QKeySequence> &keys)
{
    action->setShortcuts(keys);
    return action;
}

} // namespace

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildGoMenu();
    buildImageMenu();
    buildHelpMenu();
    buildToolBar();
    // A hidden menu bar must not take its shortcuts along.
    const auto menus = menuBar()->findChildren<QMenu *>();
    for (const auto *menu : menus)
        addActions(menu->actions());
}

void MainWindow::buildFileMenu()
{
    auto *menu = menuBar()->addMenu(tr("&File"));
    m_open = menu->addAction(icon(QStringLiteral("document-open")), tr("&Open…"),
        QKeySequence::Open, this, &MainWindow::chooseFiles);
    auto *recent = menu->addMenu(icon(QStringLiteral("document-open-recent")), tr("Open &Recent"));
    recent->setToolTipsVisible(true);
    connect(recent, &QMenu::aboutToShow, m_recent, &RecentFiles::refresh);
    connect(m_recent, &RecentFiles::changed, recent, [this, recent] { m_recent->fill(recent); });
    m_recent->fill(recent);
    menu->addMenu(m_examples);
    menu->addSeparator();
    m_needReport += menu->addAction(icon(QStringLiteral("document-save-as")), tr("&Save Report…"),
        QKeySequence::Save, m_report, &ReportPanel::saveReport);
    menu->addMenu(tr("&Export"))->addActions({ m_repair->saveReadable(), m_picture });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("window-close")), tr("&Close"),
        QKeySequence(Qt::CTRL | Qt::Key_W), this, &QWidget::close);
    menu->addAction(icon(QStringLiteral("application-exit")), tr("&Quit"),
        QKeySequence(Qt::CTRL | Qt::Key_Q), qApp, &QApplication::closeAllWindows);
}

void MainWindow::buildEditMenu()
{
    auto *menu = menuBar()->addMenu(tr("&Edit"));
    menu->addAction(icon(QStringLiteral("edit-copy")), tr("&Copy"), QKeySequence::Copy, this,
        &MainWindow::copy);
    menu->addAction(icon(QStringLiteral("edit-find")), tr("&Find…"), QKeySequence::Find, this,
        &MainWindow::find);
    menu->addSeparator();
    auto *settings = menu->addAction(icon(QStringLiteral("configure")), tr("&Settings…"),
        QKeySequence(Qt::CTRL | Qt::Key_Comma), this, &MainWindow::showSettings);
    settings->setMenuRole(QAction::PreferencesRole);
}

void MainWindow::buildViewMenu()
{
    auto *menu = menuBar()->addMenu(tr("&View"));
    menu->addActions(m_docks->actions());
    m_needImage += m_docks->actions();
    menu->addSeparator();
    menu->addActions(m_map->modeActions());
    menu->addAction(m_map->orderAction());
    menu->addSeparator();
    addZoomActions(menu);
    menu->addAction(m_structure->onlyProblems());
    menu->addSeparator();
    auto *simple = menu->addAction(tr("&Simple View"));
    simple->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    simple->setCheckable(true);
    simple->setChecked(m_docks->simple());
    simple->setToolTip(tr("Only the verdict, the map and the findings"));
    connect(simple, &QAction::toggled, m_docks, &DockLayout::setSimple);
    connect(m_docks, &DockLayout::simpleChanged, simple, &QAction::setChecked);
    m_needImage += simple;
    m_needImage += menu->addAction(tr("&Reset Layout"), m_docks, &DockLayout::reset);
    menu->addSeparator();
    addWindowActions(menu);
}

void MainWindow::addZoomActions(QMenu *menu)
{
    auto *in = menu->addAction(icon(QStringLiteral("zoom-in")), tr("Zoom &In"),
        QKeySequence::ZoomIn, m_map, &MapPanel::zoomIn);
    auto *out = menu->addAction(icon(QStringLiteral("zoom-out")), tr("Zoom &Out"),
        QKeySequence::ZoomOut, m_map, &MapPanel::zoomOut);
    auto *fit = menu->addAction(icon(QStringLiteral("zoom-fit-best")), tr("&Fit Map"),
        QKeySequence(Qt::CTRL | Qt::Key_0), m_map, &MapPanel::fit);
    const auto update = [this, in, out, fit] {
        in->setEnabled(m_map->canZoomIn());
        out->setEnabled(m_map->canZoomOut());
        fit->setEnabled(m_map->canZoomOut());
    };
    connect(m_map, &MapPanel::actionsChanged, this, update);
    update();
}

void MainWindow::addWindowActions(QMenu *menu)
{
    auto *bar = menu->addAction(icon(QStringLiteral("show-menu")), tr("Show &Menu Bar"));
    bar->setShortcut(Qt::CTRL | Qt::Key_M);
    bar->setCheckable(true);
    bar->setChecked(true);
    connect(bar, &QAction::toggled, menuBar(), &QWidget::setVisible);
    auto *full = menu->addAction(icon(QStringLiteral("view-fullscreen")), tr("F&ull Screen"));
    full->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    full->setCheckable(true);
    connect(full, &QAction::toggled, this,
        [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
}

void MainWindow::buildGoMenu()
{
    auto *menu = menuBar()->addMenu(tr("&Go"));
    auto *selection = m_session->selection();
    m_back = menu->addAction(icon(QStringLiteral("go-previous")), tr("&Back"),
        QKeySequence(Qt::ALT | Qt::Key_Left), selection, &Selection::goBack);
    m_forward = menu->addAction(icon(QStringLiteral("go-next")), tr("&Forward"),
        QKeySequence(Qt::ALT | Qt::Key_Right), selection, &Selection::goForward);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    m_goTo = menu->addAction(icon(QStringLiteral("go-jump")), tr("&Go To…"),
        QKeySequence(Qt::CTRL | Qt::Key_G), this, &MainWindow::goTo);
    menu->addSeparator();
    m_needReport += menu->addAction(icon(QStringLiteral("go-down-search")), tr("&Next Problem"),
        QKeySequence(Qt::Key_F4), this, [this] { goToProblem(Direction::Forward); });
    m_needReport += menu->addAction(icon(QStringLiteral("go-up-search")), tr("&Previous Problem"),
        QKeySequence(Qt::SHIFT | Qt::Key_F4), this, [this] { goToProblem(Direction::Backward); });
    menu->addSeparator();
    m_needImage += menu->addAction(tr("&Header"), this, &MainWindow::showHeader);
    m_needImage += menu->addAction(tr("&L1 Table"), this, &MainWindow::showL1);
    m_needImage += m_goTo;
}

void MainWindow::buildImageMenu()
{
    auto *menu = menuBar()->addMenu(tr("&Image"));
    m_checkAgain = menu->addAction(
        icon(QStringLiteral("view-refresh")), tr("&Check Again"), m_session, &Session::checkAgain);
    withKeys(m_checkAgain, { Qt::Key_F5, Qt::CTRL | Qt::Key_R });
    m_stop = menu->addAction(
        icon(QStringLiteral("process-stop")), tr("&Stop"), m_session, &Session::cancel);
    withKeys(m_stop, { Qt::Key_Escape });
    menu->addSeparator();
    menu->addActions({ m_repair->repair(), m_repair->undo() });
    menu->addSeparator();
    menu->addAction(m_locateBase);
}

void MainWindow::buildHelpMenu()
{
    auto *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(icon(QStringLiteral("help-contents")), tr("&Handbook"),
        QKeySequence(Qt::Key_F1), this, &MainWindow::showHelp);
    menu->addAction(icon(QStringLiteral("help-whatsthis")), tr("&What’s This?"),
        QKeySequence::WhatsThis, this, &MainWindow::whatsThis);
    menu->addAction(icon(QStringLiteral("search")), tr("&Find Action…"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I), this, &MainWindow::findAction);
    menu->addSeparator();
    menu->addAction(
        icon(QStringLiteral("help-about")), tr("&About Qedscope"), this, &MainWindow::showAbout);
    menu->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt);
}

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Main Toolbar"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions({ m_open, m_checkAgain });
    bar->addSeparator();
    bar->addActions({ m_repair->repair(), m_repair->undo() });
    bar->addSeparator();
    m_back->setPriority(QAction::LowPriority);
    m_forward->setPriority(QAction::LowPriority);
    bar->addActions({ m_back, m_forward, m_goTo });
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showHelp()
{
    HandbookWindow::open(helpTopic(QApplication::focusWidget()));
}

void MainWindow::whatsThis()
{
    if (!m_structure->explainCurrentField())
        QWhatsThis::enterWhatsThisMode();
}

void MainWindow::findAction()
{
    auto *dialog = new FindActionDialog(*menuBar(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Qedscope"));
    box->setIconPixmap(icon(QStringLiteral("drive-harddisk")).pixmap(64, 64));
    box->setText(tr("<b>Qedscope %1</b>").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("Shows what is wrong inside a QED disk image. It never changes a file by opening it."));
    box->open();
}

} // namespace qed::ui
