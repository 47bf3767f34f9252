// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/image_question.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace qed::ui {

ImageQuestion::ImageQuestion(const QString &undoFile, QWidget *parent)
    : QMessageBox(QMessageBox::Question, tr("Undo File"),
          tr("The image of this undo file is not beside it."), QMessageBox::NoButton, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QFileInfo info(undoFile);
    setInformativeText(
        tr("%1 takes a repair back. Where is the image that was repaired?").arg(info.fileName()));
    auto *find = addButton(tr("Choose the &Image…"), QMessageBox::AcceptRole);
    setEscapeButton(addButton(tr("&Close"), QMessageBox::RejectRole));
    connect(find, &QAbstractButton::clicked, this,
        [this, folder = info.absolutePath()] { choose(folder); });
}

void ImageQuestion::choose(const QString &folder)
{
    const auto path = QFileDialog::getOpenFileName(parentWidget(), tr("Image That Was Repaired"),
        folder, tr("Disk images (*.qed *.img *.raw);;All files (*)"));
    if (!path.isEmpty())
        emit chosen(path);
}

} // namespace qed::ui
