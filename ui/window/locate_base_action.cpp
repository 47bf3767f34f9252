// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/locate_base_action.h"

#include "ui/icons/icons.h"
#include "ui/session/session.h"
#include "ui/text/path_text.h"

#include <QFileDialog>
#include <QInputDialog>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>

namespace qed::ui {

std::vector<ChainLink> basesToLocate(const std::vector<ChainLink> &chain)
{
    std::vector<ChainLink> bases;
    std::ranges::copy_if(chain, std::back_inserter(bases),
        [](const ChainLink &link) { return lost(link) || link.located(); });
    return bases;
}

LocateBaseAction::LocateBaseAction(Session *session, QWidget *window)
    : QAction(ui::icon(QStringLiteral("document-open")), tr("&Locate Base Image…"), window)
    , m_session(session)
    , m_window(window)
{
    setToolTip(tr("Show where the base image is; the image itself is not changed"));
    connect(this, &QAction::triggered, this, &LocateBaseAction::choose);
    connect(session, &Session::stateChanged, this, &LocateBaseAction::followSession);
    connect(session, &Session::surroundingsChanged, this, &LocateBaseAction::followSession);
    followSession();
}

void LocateBaseAction::followSession()
{
    setEnabled(!basesToLocate(m_session->chain()).empty()
        && m_session->state() != Session::State::Opening
        && m_session->state() != Session::State::Changing);
}

void LocateBaseAction::choose()
{
    const auto bases = basesToLocate(m_session->chain());
    if (bases.size() <= 1) {
        if (!bases.empty())
            ask(bases.front());
        return;
    }
    QStringList names;
    for (const auto &base : bases)
        names += pathText(base.expectedPath);
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Locate Base Image"));
    dialog->setLabelText(tr("&Which one?"));
    dialog->setComboBoxItems(names);
    dialog->setTextValue(names.last()); // the lost one, if one is
    connect(
        dialog, &QInputDialog::textValueSelected, this, [this, bases, names](const QString &name) {
            ask(bases.at(static_cast<std::size_t>(names.indexOf(name))));
        });
    dialog->open();
}

void LocateBaseAction::ask(const ChainLink &base)
{
    const auto name = QString::fromStdString(base.expectedPath.filename().string());
    auto *dialog = new QFileDialog(m_window, tr("Locate Base Image %1").arg(name), folderOf(base),
        tr("Disk images (*.qed *.img *.raw);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->selectNameFilter(dialog->nameFilters().last());
    connect(dialog, &QFileDialog::fileSelected, m_session,
        [session = m_session, expected = base.expectedPath](
            const QString &file) { session->locateBase(expected, file); });
    dialog->open();
}

/// Where the base should be, or at least where the image is, as the desktop's dialog knows it.
QString LocateBaseAction::folderOf(const ChainLink &base) const
{
    std::error_code ignored;
    const auto expected = base.expectedPath.parent_path();
    if (m_session->hostPath().empty() && std::filesystem::is_directory(expected, ignored))
        return QString::fromStdString(expected.string());
    const auto &image
        = m_session->hostPath().empty() ? m_session->image()->path() : m_session->hostPath();
    return QString::fromStdString(image.parent_path().string());
}

} // namespace qed::ui
