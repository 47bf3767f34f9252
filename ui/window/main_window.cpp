// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/main_window.h"

#include "ui/map/map_panel.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/hex_panel.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/report_panel.h"
#include "ui/panels/run_list_panel.h"
#include "ui/panels/structure_panel.h"
#include "ui/session/example_folder.h"
#include "ui/session/session.h"
#include "ui/text/number_text.h"
#include "ui/window/banner.h"
#include "ui/window/dock_layout.h"
#include "ui/window/example_menu.h"
#include "ui/window/locate_base_action.h"
#include "ui/window/map_memory.h"
#include "ui/window/picture_action.h"
#include "ui/window/recent_files.h"
#include "ui/window/repair_actions.h"
#include "ui/window/session_news.h"
#include "ui/window/session_work.h"
#include "ui/window/status_line.h"
#include "ui/window/welcome_page.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qed::ui {

namespace {

constexpr QSize kMinimumSize(720, 480);
constexpr QSize kFirstSize(1280, 800);

constexpr int kMessageMilliseconds = 5000;

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const auto urls = data->urls();
    for (const auto &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_session(new Session(this))
    , m_workspace(new QMainWindow(this, Qt::Widget))
    , m_docks(new DockLayout(m_workspace))
    , m_banner(new Banner(this))
    , m_center(new QStackedWidget(this))
    , m_recent(new RecentFiles(this))
    , m_examples(new ExampleMenu(this))
    , m_locateBase(new LocateBaseAction(m_session, this))
    , m_news(new SessionNews(m_session->changer(), this))
{
    setMinimumSize(kMinimumSize);
    setAcceptDrops(true);
    buildCenter();
    m_status = new StatusLine(m_session, this);
    setStatusBar(m_status);
    addPanels();
    addRepair();
    buildMenus();
    connectSession();
    if (!restoreGeometry(QSettings().value(geometryKey()).toByteArray()))
        resize(kFirstSize.boundedTo(screen()->availableSize()));
    showState();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCenter()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    m_workspace->setCentralWidget(m_center);
    layout->addWidget(m_workspace, 1);
    setCentralWidget(column);
    const auto open = [this](const QString &path) { emit openRequested({ path }); };
    connect(m_recent, &RecentFiles::chosen, this, open);
    connect(m_examples, &ExampleMenu::made, this, open);
}

void MainWindow::addPanels()
{
    m_map = new MapPanel(m_session, this);
    m_map->setObjectName(QStringLiteral("map"));
    m_center->addWidget(m_map);
    restoreMap(*m_map);
    followOrder(*m_map);
    connect(m_map, &MapPanel::statusChanged, m_status, &StatusLine::setPlaceText);
    connect(m_map, &MapPanel::explainWanted, this, &MainWindow::explainSelection);
    connect(m_map, &MapPanel::referrersWanted, this,
        [this] { m_docks->show(QStringLiteral("inspector")); });
    m_picture = new PictureAction(m_session, m_map, this);
    connect(m_picture, &PictureAction::saved, this, &MainWindow::tell);

    m_structure = new StructurePanel(m_session, this);
    m_docks->add(m_structure,
        { .key = QStringLiteral("structure"),
            .title = tr("Structure"),
            .iconName = QStringLiteral("view-list-tree"),
            .shortcut = Qt::Key_F7,
            .area = Qt::LeftDockWidgetArea });
    connect(m_structure, &StructurePanel::explainRequested, this, &MainWindow::explainSelection);
    m_docks->add(new InspectorPanel(m_session, this),
        { .key = QStringLiteral("inspector"),
            .title = tr("Inspector"),
            .iconName = QStringLiteral("documentinfo"),
            .shortcut = Qt::Key_F11,
            .area = Qt::RightDockWidgetArea });
    addFindings();
    auto *runs = new RunListPanel(m_map->view(), this);
    connect(m_map, &MapPanel::viewChanged, runs, [this, runs] { runs->setMap(m_map->view()); });
    m_docks->add(runs,
        { .key = QStringLiteral("clusters"),
            .title = tr("Clusters"),
            .iconName = QStringLiteral("view-list-text"),
            .shortcut = Qt::Key_F9 });
    m_docks->add(new HexPanel(m_session, this),
        { .key = QStringLiteral("hex"),
            .title = tr("Hex"),
            .iconName = QStringLiteral("code-context"),
            .shortcut = Qt::Key_F6 });
    m_report = new ReportPanel(m_session, this);
    connect(m_report, &ReportPanel::saved, this, &MainWindow::tell);
    m_docks->add(m_report,
        { .key = QStringLiteral("report"),
            .title = tr("Report"),
            .iconName = QStringLiteral("document-preview"),
            .shortcut = {} });
}

void MainWindow::addFindings()
{
    m_findings = new FindingsPanel(m_session, this);
    auto *dock = m_docks->add(m_findings,
        { .key = QStringLiteral("findings"),
            .title = tr("Findings"),
            .iconName = QStringLiteral("view-list-details"),
            .shortcut = Qt::Key_F8,
            .inSimple = true });
    connect(m_findings, &FindingsPanel::countChanged, dock, [dock](int count) {
        const auto number = countText(static_cast<std::uint64_t>(count));
        dock->setWindowTitle(count == 0 ? tr("Findings") : tr("Findings (%1)").arg(number));
    });
}

void MainWindow::addRepair()
{
    m_repair = new RepairActions(m_session, m_map, this);
    connect(m_repair, &RepairActions::saveReportWanted, m_report, &ReportPanel::saveReport);
    connect(m_repair, &RepairActions::openWanted, this,
        [this](const QString &path) { emit openRequested({ path }); });
    connect(m_repair, &RepairActions::findingWanted, this, [this](std::size_t finding) {
        m_session->selection()->select(m_session->placeOfFinding(finding));
        m_docks->show(QStringLiteral("findings"));
    });
    connect(m_session->changer(), &Changer::ended, this, &MainWindow::finishClosing,
        Qt::QueuedConnection);
}

void MainWindow::askUndo(const QString &undoFile)
{
    m_repair->askUndo(undoFile.toStdString());
}

void MainWindow::offerCopy()
{
    m_repair->offerCopy();
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::stateChanged, this, &MainWindow::showState);
    connect(m_session, &Session::imageChanged, this, [this] {
        showState();
        // What could be opened once is worth to be remembered, unless it goes with the program.
        if (m_session->image()
            && !ExampleFolder::ofApplication().holds(m_session->path().toStdString()))
            m_recent->add(m_session->path());
    });
    connect(m_session, &Session::surroundingsChanged, this, &MainWindow::showBanner);
    connect(m_session, &Session::changedOnDisk, this, &MainWindow::showBanner);
    new SessionWork(m_session, this);
    connect(m_banner, &Banner::chosen, this, &MainWindow::actOn);
    const auto *selection = m_session->selection();
    connect(selection, &Selection::historyChanged, this, [this, selection] {
        m_back->setEnabled(selection->canGoBack());
        m_forward->setEnabled(selection->canGoForward());
    });
}

void MainWindow::openHere(const QString &path)
{
    m_session->open(path);
}

void MainWindow::showState()
{
    const bool image = m_session->image() != nullptr;
    const bool busy = m_session->state() == Session::State::Opening
        || m_session->state() == Session::State::Checking
        || m_session->state() == Session::State::Changing;
    const bool empty = m_session->state() == Session::State::Empty
        || (m_session->state() == Session::State::Failed && !image);
    if (!empty)
        m_center->setCurrentWidget(m_map);
    else if (isVisible()) // most windows open on an image
        showWelcome();
    if (image)
        m_docks->begin();
    m_stop->setEnabled(m_session->state() == Session::State::Checking);
    m_checkAgain->setEnabled(!m_session->path().isEmpty() && !busy);
    for (auto *action : std::as_const(m_needImage))
        action->setEnabled(image);
    for (auto *action : std::as_const(m_needReport))
        action->setEnabled(m_session->report() != nullptr);
    showTitle();
    showBanner();
}

void MainWindow::showWelcome()
{
    if (m_welcome == nullptr) {
        m_welcome = new WelcomePage(m_examples, this);
        m_welcome->setRecentFiles(m_recent->paths());
        connect(m_recent, &RecentFiles::changed, m_welcome,
            [this] { m_welcome->setRecentFiles(m_recent->paths()); });
        connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseFiles);
        connect(m_welcome, &WelcomePage::fileChosen, this,
            [this](const QString &path) { emit openRequested({ path }); });
        m_center->addWidget(m_welcome);
    }
    m_center->setCurrentWidget(m_welcome);
}

void MainWindow::showBanner()
{
    const auto text = bannerText(*m_session);
    m_banner->setText(text);
    m_news->show(text);
}

void MainWindow::showTitle()
{
    const auto name = QFileInfo(m_session->path()).fileName();
    setWindowTitle(name.isEmpty() ? tr("Qedscope") : tr("%1 — Qedscope", "file name").arg(name));
}

QFileDialog *MainWindow::askForImages()
{
    auto *dialog = new QFileDialog(this, tr("Open Disk Images"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        { tr("Disk images and undo files (*.qed *.img *.raw *.qedundo)"), tr("All files (*)") });
    dialog->open();
    return dialog;
}

void MainWindow::chooseFiles()
{
    connect(askForImages(), &QFileDialog::filesSelected, this, &MainWindow::openRequested);
}

void MainWindow::chooseForCopy()
{
    auto *dialog = askForImages();
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setWindowTitle(tr("Repair a Copy of"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        openHere(path);
        offerCopy();
    });
}

void MainWindow::tell(const QString &message)
{
    statusBar()->showMessage(message, kMessageMilliseconds);
}

void MainWindow::finishClosing()
{
    if (m_closing)
        close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session->changer()->running()) {
        // It goes back while it can, and to the end otherwise; then the window closes.
        m_closing = true;
        m_session->changer()->stop();
        event->ignore();
        return;
    }
    QSettings().setValue(geometryKey(), saveGeometry());
    m_docks->save();
    saveMap(*m_map);
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    showState();
    QMainWindow::showEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_docks->fitWidth(width());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit openRequested(localFiles(event->mimeData()));
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_session->selection()->clear();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace qed::ui
