// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/locate_base_action.h"

#include "ui/icons/icons.h"
#include "ui/session/session.h"

#include <QFileDialog>
#include <QFileInfo>

namespace qed::ui {

LocateBaseAction::LocateBaseAction(Session *session, QWidget *window)
    : QAction(ui::icon(QStringLiteral("document-open")), tr("&Locate Base Image…"), window)
    , m_session(session)
    , m_window(window)
{
    setToolTip(tr("Show where the base image is; the image itself is not changed"));
    connect(this, &QAction::triggered, this, &LocateBaseAction::ask);
    connect(session, &Session::stateChanged, this, &LocateBaseAction::followSession);
    connect(session, &Session::surroundingsChanged, this, &LocateBaseAction::followSession);
    followSession();
}

void LocateBaseAction::followSession()
{
    setEnabled(m_session->baseToLocate() != nullptr && m_session->state() != Session::State::Opening
        && m_session->state() != Session::State::Changing);
}

void LocateBaseAction::ask()
{
    const auto *base = m_session->baseToLocate();
    if (base == nullptr)
        return;
    const auto &expected = base->expectedPath;
    const auto name = QString::fromStdString(expected.filename().string());
    auto *dialog = new QFileDialog(m_window, tr("Locate Base Image %1").arg(name),
        QFileInfo(m_session->path()).absolutePath(),
        tr("Disk images (*.qed *.img *.raw);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->selectNameFilter(dialog->nameFilters().last());
    connect(dialog, &QFileDialog::fileSelected, m_session,
        [session = m_session, expected](
            const QString &file) { session->locateBase(expected, file); });
    dialog->open();
}

} // namespace qed::ui
