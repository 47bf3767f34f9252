// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/repair_target.h"

#include "ui/map/chosen_tab_stop.h"
#include "ui/session/session.h"
#include "ui/text/number_text.h"
#include "ui/text/path_text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>

#include <format>
#include <utility>

namespace qed::ui {

namespace {

QString nameOf(const std::filesystem::path &path)
{
    return QString::fromStdString(path.filename().string());
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

TargetFacts targetFacts(const Session &session)
{
    return { .image = session.image()->path(),
        .bytes = session.image()->source().size(),
        .access = session.access(),
        .locksKnown = session.locksKnown(),
        .hostPath = session.hostPath() };
}

RepairTarget::RepairTarget(TargetFacts facts, QWidget *parent)
    : QWidget(parent)
    , m_facts(std::move(facts))
    , m_refusal(refusal())
    // A sandbox hides the image's folder; the user's choice of a name opens it.
    , m_copy(m_facts.hostPath.empty() ? proposedCopy(m_facts.image) : std::filesystem::path())
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
    m_this->setEnabled(m_refusal.isEmpty());
    (m_refusal.isEmpty() ? m_this : m_other)->setChecked(true);
    showWays();
}

QString RepairTarget::refusal() const
{
    const auto &access = m_facts.access;
    if (!m_facts.locksKnown)
        return tr("From here it cannot be seen whether another program uses it.");
    if (access.allowed)
        return {};
    return tr("You are not allowed to change it (owner %1, mode %2).")
        .arg(QString::fromStdString(access.owner),
            QString::number(access.mode, 8).rightJustified(4, u'0'));
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

bool RepairTarget::settle()
{
    if (isCopy() && m_copy.empty())
        changeCopy();
    return !isCopy() || !m_copy.empty();
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
    if (m_facts.hostPath.empty() && path.parent_path() == m_facts.image.parent_path())
        return tr("next to the image");
    return tr("in %1", "a folder").arg(pathText(path.parent_path()));
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
        .arg(text, pathText(m_usualUndo.refused));
}

QString RepairTarget::copyText() const
{
    const auto size = sizeText(m_facts.bytes);
    if (m_copy.empty())
        return tr("Up to %1; you are asked where it goes. The original is not changed.").arg(size);
    return tr("%1, up to %2, %3. The original is not changed.", "name, size, place")
        .arg(nameOf(m_copy), size, placeOf(m_copy));
}

void RepairTarget::showWays()
{
    for (auto *way : { m_this, m_other })
        stopTabIfChosen(way);
    m_wayBack->setText(m_refusal.isEmpty() ? wayBack() : m_refusal);
    m_copyText->setText(copyText());
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
            .arg(pathText(path)));
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
    const auto proposed = m_copy.empty() ? proposedCopy(m_facts.hostPath) : m_copy;
    if (const auto chosen = askForName(tr("Copy to Repair"), proposed); !chosen.empty())
        m_copy = chosen;
    showWays();
}

} // namespace qed::ui
