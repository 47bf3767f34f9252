// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/repair_actions.h"

#include "ui/dialogs/command_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/plan_page.h"
#include "ui/dialogs/repair_dialog.h"
#include "ui/dialogs/repair_target.h"
#include "ui/icons/icons.h"
#include "ui/map/map_panel.h"
#include "ui/session/planning.h"
#include "ui/session/session.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace qed::ui {

RepairActions::RepairActions(Session *session, MapPanel *map, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_map(map)
    , m_window(window)
    , m_repair(new QAction(icon(QStringLiteral("tools-wizard")), tr("&Repair…"), this))
    , m_undo(new QAction(icon(QStringLiteral("edit-undo")), tr("&Undo Repair…"), this))
    , m_saveReadable(
          new QAction(icon(QStringLiteral("document-export")), tr("Readable Data as &Raw…"), this))
{
    m_repair->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_repair->setToolTip(tr("Show what a repair would do; nothing is written before you agree"));
    m_undo->setToolTip(tr("Bring the file back to what it was before the last repair"));
    connect(m_repair, &QAction::triggered, this, [this] { openPlan(false); });
    connect(m_undo, &QAction::triggered, this, &RepairActions::undoLast);
    connect(m_saveReadable, &QAction::triggered, this, &RepairActions::askWhereToSave);
    connect(map, &MapPanel::previewClosed, this, &RepairActions::endPreview);
    connect(session, &Session::stateChanged, this, &RepairActions::followSession);
    connect(session, &Session::surroundingsChanged, this, &RepairActions::followSession);
    connect(session, &Session::imageChanged, this, &RepairActions::followSession);
    followSession();
}

void RepairActions::followSession()
{
    const bool quiet = m_session->state() == Session::State::Checked && !m_session->use().written;
    m_repair->setEnabled(quiet && m_session->image() && m_session->report()
        && m_session->interrupted() == nullptr
        && repairable(*m_session->image(), *m_session->report()));
    m_saveReadable->setEnabled(m_session->image() && m_session->image()->checkable()
        && m_session->state() != Session::State::Changing);
    m_undo->setEnabled(m_session->image() && m_session->state() != Session::State::Changing
        && !m_session->use().written && m_session->locksKnown()
        && (!m_session->undoFiles().empty() || !ownUndoFile().empty()));
    if (m_copyWanted && m_session->state() == Session::State::Checked) {
        m_copyWanted = false;
        if (m_repair->isEnabled())
            openPlan(true);
    }
}

void RepairActions::offerCopy()
{
    m_copyWanted = true;
    followSession();
}

void RepairActions::act(BannerAction action)
{
    switch (action) {
    case BannerAction::Repair:
    case BannerAction::RepairCopy:
        openPlan(action == BannerAction::RepairCopy);
        break;
    case BannerAction::ShowCommand:
        showCommand();
        break;
    case BannerAction::Finish:
        recover(WayBack::Finish);
        break;
    case BannerAction::GoBack:
        recover(WayBack::GoBack);
        break;
    case BannerAction::Undo:
        undoLast();
        break;
    case BannerAction::SaveReadable:
        askWhereToSave();
        break;
    case BannerAction::Details:
    case BannerAction::CheckAgain:
    case BannerAction::TryAgain:
    case BannerAction::ShowHeader:
    case BannerAction::ShowBytes:
    case BannerAction::LocateBase:
    case BannerAction::Close:
        break;
    }
}

void RepairActions::openPlan(bool copy)
{
    if (m_plan != nullptr) {
        // It waits behind its preview.
        endPreview();
        return;
    }
    if (!m_session->image() || !m_session->report())
        return;
    m_plan = new RepairDialog(m_session, m_window);
    m_plan->setAttribute(Qt::WA_DeleteOnClose);
    if (copy)
        m_plan->plan()->target()->chooseCopy();
    connect(m_plan, &RepairDialog::previewWanted, this, &RepairActions::showPreview);
    connect(m_plan, &RepairDialog::findingWanted, this, &RepairActions::findingWanted);
    connect(m_plan, &ChangeDialog::undoWanted, this,
        [this](const std::filesystem::path &undoFile) { askUndo(undoFile); });
    connect(m_plan, &ChangeDialog::saveReportWanted, this, &RepairActions::saveReportWanted);
    connect(m_plan, &ChangeDialog::openWanted, this, &RepairActions::openWanted);
    m_plan->show();
}

void RepairActions::showPreview(const std::shared_ptr<const Report> &after)
{
    m_map->showPreview(after->map);
}

void RepairActions::endPreview()
{
    m_map->endPreview();
    if (m_plan != nullptr)
        m_plan->show();
}

void RepairActions::recover(WayBack way)
{
    if (const auto *undoFile = m_session->interrupted())
        askUndo(undoFile->path, way);
}

/// Of the repair that was just made; it may stand elsewhere than beside the image.
std::filesystem::path RepairActions::ownUndoFile() const
{
    const auto &change = m_session->lastChange();
    return change ? change->undoFile : std::filesystem::path();
}

void RepairActions::undoLast()
{
    if (const auto own = ownUndoFile(); !own.empty()) {
        askUndo(own);
        return;
    }
    if (m_session->undoFiles().empty())
        return;
    const auto &last = m_session->undoFiles().front();
    askUndo(last.path, last.interrupted() ? WayBack::GoBack : WayBack::Undo);
}

void RepairActions::askUndo(const std::filesystem::path &undoFile, WayBack way)
{
    auto *dialog = new UndoDialog(m_session, undoFile, way, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangeDialog::undoWanted, this,
        [this](const std::filesystem::path &other) { askUndo(other); });
    connect(dialog, &ChangeDialog::saveReportWanted, this, &RepairActions::saveReportWanted);
    dialog->show();
}

void RepairActions::askWhereToSave()
{
    const QFileInfo info(m_session->path());
    const auto path = QFileDialog::getSaveFileName(m_window, tr("Save What Is Readable"),
        info.dir().filePath(info.completeBaseName() + QStringLiteral(".raw")),
        tr("Raw disk images (*.raw *.img);;All files (*)"));
    if (path.isEmpty() || !m_session->image())
        return;
    auto *dialog = new ExportDialog(m_session->image(), path, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void RepairActions::showCommand()
{
    const auto path = m_session->path();
    const auto &host = m_session->hostPath();
    if (m_session->state() == Session::State::Failed)
        showCommand(tr("You may not read this file yourself. Its owner, or the administrator, can "
                       "check it in a terminal with this command. It changes nothing."),
            checkCommand(path));
    else if (!host.empty())
        showCommand(tr("This command shows Qedscope the folder of the image, so that it can see "
                       "whether another program uses it. It shows the plan and asks before it "
                       "writes."),
            unsandboxedRepairCommand(QString::fromStdString(host.string())));
    else
        showCommand(
            tr("You may not change this file yourself. Its owner, or the administrator, can "
               "repair it in a terminal with this command. It shows the plan and asks before it "
               "writes."),
            repairCommand(path));
}

void RepairActions::showCommand(const QString &explanation, const QString &command)
{
    auto *dialog = new CommandDialog(explanation, command, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace qed::ui
