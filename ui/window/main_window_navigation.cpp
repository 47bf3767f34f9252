// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Where the window goes: by the banner, by the menus, by the focus.
#include "ui/dialogs/go_to_dialog.h"
#include "ui/dialogs/why_dialog.h"
#include "ui/panels/findings_panel.h"
#include "ui/session/session.h"
#include "ui/window/dock_layout.h"
#include "ui/window/locate_base_action.h"
#include "ui/window/main_window.h"
#include "ui/window/repair_actions.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QStatusBar>

namespace qed::ui {

namespace {

/// What "Show Bytes" shows of a file that is no image.
constexpr std::uint64_t kFirstBytes = 512;

} // namespace

void MainWindow::actOn(BannerAction action)
{
    switch (action) {
    case BannerAction::Details:
        showDetails();
        break;
    case BannerAction::TryAgain:
    case BannerAction::CheckAgain:
        m_session->checkAgain();
        break;
    case BannerAction::ShowHeader:
        showHeader();
        break;
    case BannerAction::ShowBytes:
        showBytes();
        break;
    case BannerAction::LocateBase:
        m_locateBase->trigger();
        break;
    case BannerAction::Close:
        close();
        break;
    case BannerAction::Repair:
    case BannerAction::RepairCopy:
    case BannerAction::ShowCommand:
    case BannerAction::SaveReadable:
    case BannerAction::Finish:
    case BannerAction::GoBack:
    case BannerAction::Undo:
        m_repair->act(action);
        break;
    }
}

void MainWindow::showDetails()
{
    m_docks->show(QStringLiteral("findings"));
    if (m_session->report() && !m_session->report()->findings.empty()
        && !m_session->selection()->current())
        goToProblem(Direction::Forward);
}

void MainWindow::showHeader()
{
    const auto size = m_session->image()->source().size();
    const Place place { .file = ByteRange { 0, kHeaderBytes }.intersection({ 0, size }),
        .field = HeaderField::Magic };
    m_session->selection()->select(m_session->withFinding(place));
    m_docks->show(QStringLiteral("structure"));
}

void MainWindow::showBytes()
{
    const auto size = m_session->image()->source().size();
    m_session->selection()->select(
        { .file = ByteRange { 0, kFirstBytes }.intersection({ 0, size }) });
    m_docks->show(QStringLiteral("hex"));
}

void MainWindow::showL1()
{
    if (const auto &geometry = m_session->image()->geometry())
        m_session->selection()->select(
            { .file = { geometry->l1Offset(), geometry->tableBytes() } });
}

void MainWindow::goTo()
{
    auto *dialog = new GoToDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::goToProblem(Direction direction)
{
    if (!m_session->report())
        return;
    const auto finding
        = nextProblem(*m_session->report(), m_session->selection()->current(), direction);
    if (finding)
        m_session->selection()->select(m_session->placeOfFinding(*finding));
    else
        statusBar()->showMessage(tr("There is no problem to go to."), 3000);
}

void MainWindow::explainSelection()
{
    const auto &place = m_session->selection()->current();
    if (place && place->finding && m_session->report())
        WhyDialog::explain(m_session->report()->findings.at(*place->finding).code, this);
}

bool MainWindow::callOnFocused(const char *slot)
{
    for (auto *widget = QApplication::focusWidget(); widget != nullptr;
        widget = widget->parentWidget()) {
        if (widget->metaObject()->indexOfMethod(slot) >= 0)
            return QMetaObject::invokeMethod(widget, QByteArray(slot).chopped(2).constData());
    }
    return false;
}

void MainWindow::copy()
{
    if (callOnFocused("copy()"))
        return;
    const auto *view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    if (view == nullptr || !view->selectionModel()->hasSelection())
        return;
    QStringList cells;
    const auto indexes = view->selectionModel()->selectedIndexes();
    for (const auto &index : indexes)
        cells += index.data().toString();
    QApplication::clipboard()->setText(cells.join(u'\t'));
}

void MainWindow::find()
{
    if (callOnFocused("find()"))
        return;
    m_docks->show(QStringLiteral("findings"));
    m_findings->find();
}

} // namespace qed::ui
