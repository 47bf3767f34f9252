// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/repair_target.h"

#include "ui/map/chosen_tab_stop.h"
#include "ui/session/session.h"
#include "ui/text/number_text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>

#include <format>

namespace qed::ui {

namespace {

QString nameOf(const std::filesystem::path &path)
{
    return QString::fromStdString(path.filename().string());
}

QString folderName(const std::filesystem::path &folder)
{
    return QDir::toNativeSeparators(QString::fromStdString(folder.string()));
}

/// "disk-repaired.qed", or with a number behind it when that is taken.
std::filesystem::path proposedCopy(const std::filesystem::path &image)
{
    const auto stem = image.stem().string() + "-repaired";
    const auto ending = image.extension().string();
    std::error_code ignored;
    auto proposed = image.parent_path() / (stem + ending);
    for (int number = 2; std::filesystem::exists(proposed, ignored); ++number)
        proposed = image.parent_path() / std::format("{}-{}{}", stem, number, ending);
    return proposed;
}

} // namespace

RepairTarget::RepairTarget(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_image(session.image()->path())
    , m_imageBytes(session.image()->source().size())
    , m_copy(proposedCopy(m_image))
    , m_this(new QRadioButton(tr("Repair &this file"), this))
    , m_other(new QRadioButton(tr("Repair a cop&y"), this))
    , m_wayBack(new QLabel(this))
    , m_copyText(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    m_changeUndo = addWay(0, m_this, m_wayBack, tr("Change the place of the undo file"));
    m_changeCopy = addWay(1, m_other, m_copyText, tr("Change the name of the copy"));
    connect(m_changeUndo, &QPushButton::clicked, this, &RepairTarget::changeUndoFile);
    connect(m_changeCopy, &QPushButton::clicked, this, &RepairTarget::changeCopy);
    connect(m_this, &QRadioButton::toggled, this, &RepairTarget::showWays);
    const auto &access = session.access();
    if (!access.allowed)
        m_refusal = tr("You are not allowed to change it (owner %1, mode %2).")
                        .arg(QString::fromStdString(access.owner),
                            QString::number(access.mode, 8).rightJustified(4, u'0'));
    m_this->setEnabled(access.allowed);
    (access.allowed ? m_this : m_other)->setChecked(true);
    showWays();
}

QPushButton *RepairTarget::addWay(int row, QRadioButton *radio, QLabel *text, const QString &name)
{
    auto *button = new QPushButton(tr("Change…"), this);
    button->setAccessibleName(name);
    button->setAutoDefault(false);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *grid = qobject_cast<QGridLayout *>(layout());
    grid->addWidget(radio, row, 0);
    grid->addWidget(text, row, 1);
    grid->addWidget(button, row, 2);
    return button;
}

void RepairTarget::setUndoPlace(const UndoPlace &place, std::uint64_t bytes)
{
    m_usualUndo = place;
    m_undoBytes = bytes;
    showWays();
}

void RepairTarget::chooseCopy()
{
    m_other->setChecked(true);
}

bool RepairTarget::isCopy() const
{
    return m_other->isChecked();
}

std::filesystem::path RepairTarget::copy() const
{
    return isCopy() ? m_copy : std::filesystem::path();
}

std::filesystem::path RepairTarget::undoFile() const
{
    if (!m_chosenUndo.empty() || m_usualUndo.besideImage)
        return m_chosenUndo;
    return m_usualUndo.file;
}

QString RepairTarget::placeOf(const std::filesystem::path &path) const
{
    if (path.parent_path() == m_image.parent_path())
        return tr("next to the image");
    return tr("in %1", "a folder").arg(folderName(path.parent_path()));
}

QString RepairTarget::wayBack() const
{
    const auto undo = m_chosenUndo.empty() ? m_usualUndo.file : m_chosenUndo;
    if (undo.empty())
        return tr("An undo file is the way back.");
    auto text = tr("The way back is the undo file %1, up to %2, %3.", "name, size, place")
                    .arg(nameOf(undo), sizeText(m_undoBytes), placeOf(undo));
    if (m_usualUndo.refused.empty() || !m_chosenUndo.empty())
        return text;
    return tr("%1 No files can be made in %2.", "a sentence, a folder")
        .arg(text, folderName(m_usualUndo.refused));
}

void RepairTarget::showWays()
{
    for (auto *way : { m_this, m_other })
        stopTabIfChosen(way);
    m_wayBack->setText(m_refusal.isEmpty() ? wayBack() : m_refusal);
    m_copyText->setText(tr("%1, up to %2, %3. The original is not changed.", "name, size, place")
            .arg(nameOf(m_copy), sizeText(m_imageBytes), placeOf(m_copy)));
    m_wayBack->setEnabled(!isCopy() || !m_refusal.isEmpty());
    m_copyText->setEnabled(isCopy());
    m_changeUndo->setEnabled(!isCopy());
    m_changeCopy->setEnabled(isCopy());
}

std::filesystem::path RepairTarget::askForName(
    const QString &title, const std::filesystem::path &proposed)
{
    const auto path = QFileDialog::getSaveFileName(this, title,
        QString::fromStdString(proposed.string()), {}, nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return {};
    if (!QFileInfo::exists(path))
        return path.toStdString();
    QMessageBox::warning(this, tr("Name Is Taken"),
        tr("%1 exists, and nothing is overwritten by a repair. Choose another name.")
            .arg(QDir::toNativeSeparators(path)));
    return {};
}

void RepairTarget::changeUndoFile()
{
    const auto chosen
        = askForName(tr("Undo File"), m_chosenUndo.empty() ? m_usualUndo.file : m_chosenUndo);
    if (!chosen.empty())
        m_chosenUndo = chosen;
    showWays();
}

void RepairTarget::changeCopy()
{
    if (const auto chosen = askForName(tr("Copy to Repair"), m_copy); !chosen.empty())
        m_copy = chosen;
    showWays();
}

} // namespace qed::ui
