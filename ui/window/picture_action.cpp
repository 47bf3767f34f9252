// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/picture_action.h"

#include "ui/icons/icons.h"
#include "ui/map/map_panel.h"
#include "ui/map/map_view.h"
#include "ui/session/session.h"
#include "ui/text/number_text.h"
#include "ui/text/path_text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace qed::ui {

PictureAction::PictureAction(Session *session, MapPanel *map, QWidget *window)
    : QAction(ui::icon(QStringLiteral("view-preview")), tr("&Map Picture…"), window)
    , m_session(session)
    , m_map(map)
    , m_window(window)
{
    setToolTip(tr("Save the whole map, with its legend, as a PNG or SVG file"));
    connect(this, &QAction::triggered, this,
        [this] { ask(m_session->path() + QStringLiteral(".png")); });
    const auto follow = [this] { setEnabled(m_map->view()->pyramid() != nullptr); };
    connect(map, &MapPanel::actionsChanged, this, follow);
    follow();
}

PictureSubject PictureAction::subject() const
{
    PictureSubject subject { .pyramid = m_map->view()->sharedPyramid() };
    subject.facts = { .title = QFileInfo(m_session->path()).fileName(),
        .subject = m_map->view()->accessibleName(),
        .made = QDateTime::currentDateTime() };
    if (m_map->previews())
        subject.facts.subject
            = tr("%1 after the repair (preview)", "what the map shows").arg(subject.facts.subject);
    if (const auto image = m_session->image())
        subject.facts.size = exactSizeText(image->source().size());
    if (m_map->view()->space() == MapSpace::GuestDisk)
        subject.facts.partitions = m_session->partitions();
    // Always light: it goes into letters and onto paper, and two of them are to be compared,
    // whoever made them.
    subject.style
        = { .palette = MapPalette::light(), .font = m_window->font(), .order = m_map->order() };
    return subject;
}

void PictureAction::ask(const QString &path)
{
    if (m_map->view()->pyramid() == nullptr)
        return;
    auto *dialog = new QFileDialog(m_window, tr("Save Map Picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("PNG image (*.png)"), tr("SVG drawing (*.svg)") });
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(path);
    // The name's ending decides, so it goes along with the kind that is chosen.
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const auto ending = filter.contains(QLatin1String(".svg")) ? QStringLiteral("svg")
                                                                   : QStringLiteral("png");
        const QFileInfo name(dialog->selectedFiles().value(0));
        dialog->setDefaultSuffix(ending);
        if (pictureForm(name.fileName()))
            dialog->selectFile(name.dir().filePath(name.completeBaseName() + u'.' + ending));
    });
    // What was shown when the user asked, even if the check ends meanwhile.
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, subject = subject()](const QString &chosen) { save(chosen, subject); });
    dialog->open();
}

void PictureAction::save(const QString &path, const PictureSubject &subject)
{
    m_saver.start([path, subject](Progress &) { return saveMapPicture(path, subject); },
        [this, path](const QString &why) {
            if (why.isEmpty())
                emit saved(tr("Saved %1.").arg(QFileInfo(path).fileName()));
            else
                tellFailure(path, why);
        });
}

void PictureAction::tellFailure(const QString &path, const QString &why)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Map Picture Not Saved"),
        tr("%1 could not be saved: %2").arg(pathText(path), why), QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Nothing was written. Choose another name, or a folder that you may "
                               "write to and that has room."));
    auto *again = box->addButton(tr("&Save Elsewhere…"), QMessageBox::AcceptRole);
    box->addButton(tr("&Close"), QMessageBox::RejectRole);
    connect(again, &QPushButton::clicked, this, [this, path] { ask(path); });
    box->open();
}

} // namespace qed::ui
