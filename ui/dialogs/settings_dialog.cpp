// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/settings_dialog.h"

#include "ui/map/chosen_tab_stop.h"
#include "ui/map/faint_label.h"
#include "ui/settings/settings_store.h"
#include "ui/window/announcer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace qed::ui {

namespace {

constexpr int kSettingsWidth = 560;
constexpr int kHeadingDrop = 3; ///< to the line of a button's text
constexpr int kGroupGap = 14; ///< device-independent pixels between things of different kinds

template <typename Value>
void addChoice(QComboBox *box, const QString &text, Value value)
{
    box->addItem(text, static_cast<int>(value));
}

template <typename Value>
Value choiceOf(const QComboBox &box)
{
    return static_cast<Value>(box.currentData().toInt());
}

template <typename Value>
void choose(QComboBox *box, Value value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

/// Of several controls: it stands beside the first.
QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *heading = new QLabel(text, parent);
    heading->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    heading->setContentsMargins(0, kHeadingDrop, 0, 0);
    return heading;
}

FaintLabel *makeNote(QWidget *parent)
{
    auto *note = new FaintLabel(parent);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    return note;
}

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_before(SettingsStore::instance().settings())
    , m_theme(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_beside(new QRadioButton(tr("&Beside the image"), this))
    , m_inFolder(new QRadioButton(tr("In this &folder:"), this))
    , m_folder(new QLineEdit(this))
    , m_choose(new QPushButton(tr("C&hoose…"), this))
    , m_folderNote(makeNote(this))
    , m_askBeforeStop(new QCheckBox(tr("&Ask before a running repair is stopped"), this))
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(kSettingsWidth);
    resize(kSettingsWidth, 0);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(kGroupGap);
    addLook(form);
    form->addRow(makeHeading(tr("Undo files:"), this), makeUndoFiles());
    form->addRow(makeHeading(tr("Questions:"), this), makeQuestions());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch();
    column->addSpacing(kGroupGap);
    column->addWidget(buttons);
    showSettings(m_before);
    connect(
        &SettingsStore::instance(), &SettingsStore::changed, this, &SettingsDialog::showSettings);
    m_theme->setFocus();
}

void SettingsDialog::addLook(QFormLayout *form)
{
    addChoice(m_theme, tr("As the desktop"), Theme::System);
    addChoice(m_theme, tr("Light"), Theme::Light);
    addChoice(m_theme, tr("Dark"), Theme::Dark);
    addChoice(m_order, tr("In rows"), CellOrder::Rows);
    addChoice(m_order, tr("Along Hilbert curves"), CellOrder::Hilbert);
    m_order->setToolTip(tr("Curves keep clusters that are neighbours in the file close together"));
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(tr("Cells of the &map:"), m_order);
    for (auto *box : { m_theme, m_order })
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::take);
}

QLayout *SettingsDialog::makeUndoFiles()
{
    m_folder->setAccessibleName(tr("Folder for undo files"));
    m_choose->setAccessibleName(tr("Choose the folder for undo files"));
    m_choose->setAutoDefault(false);
    m_folderNote->setObjectName(QStringLiteral("folderNote"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_inFolder);
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    auto *column = new QVBoxLayout;
    column->addWidget(m_beside);
    column->addLayout(row);
    column->addWidget(m_folderNote);
    connect(m_inFolder, &QRadioButton::toggled, this, &SettingsDialog::take);
    connect(m_folder, &QLineEdit::textChanged, this, &SettingsDialog::take);
    connect(m_choose, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    return column;
}

QLayout *SettingsDialog::makeQuestions()
{
    auto *note = makeNote(this);
    note->setText(tr("Stopping takes back what was written so far. The plan of a repair is always "
                     "shown before anything is written."));
    auto *column = new QVBoxLayout;
    column->addWidget(m_askBeforeStop);
    column->addWidget(note);
    connect(m_askBeforeStop, &QCheckBox::toggled, this, &SettingsDialog::take);
    return column;
}

Settings SettingsDialog::chosen() const
{
    return { .theme = choiceOf<Theme>(*m_theme),
        .order = choiceOf<CellOrder>(*m_order),
        .undoKeeping = m_inFolder->isChecked() ? UndoKeeping::InFolder : UndoKeeping::BesideImage,
        .undoFolder = QDir::fromNativeSeparators(m_folder->text()),
        .askBeforeStop = m_askBeforeStop->isChecked() };
}

void SettingsDialog::showSettings(const Settings &settings)
{
    const QScopedValueRollback showing(m_showing, true);
    choose(m_theme, settings.theme);
    choose(m_order, settings.order);
    const bool inFolder = settings.undoKeeping == UndoKeeping::InFolder;
    (inFolder ? m_inFolder : m_beside)->setChecked(true);
    for (auto *way : { m_beside, m_inFolder })
        stopTabIfChosen(way);
    // The cursor stays where it is in what is being typed.
    if (const auto folder = QDir::toNativeSeparators(settings.undoFolder);
        folder != m_folder->text())
        m_folder->setText(folder);
    m_folder->setEnabled(inFolder);
    m_choose->setEnabled(inFolder);
    m_askBeforeStop->setChecked(settings.askBeforeStop);
    lookAtFolder();
}

void SettingsDialog::take()
{
    if (!m_showing)
        SettingsStore::instance().set(chosen());
}

void SettingsDialog::lookAtFolder()
{
    const auto folder = undoFolderOf(chosen());
    m_looker.discard();
    if (m_beside->isChecked()) {
        note(tr("Where no file can be made beside the image, the undo file goes to a folder of the "
                "program; the plan says where."));
        return;
    }
    if (folder.empty()) {
        showFolder(FolderState::Missing);
        return;
    }
    m_looker.start([folder](Progress &) { return folderState(folder); },
        [this](FolderState state) { showFolder(state); });
}

void SettingsDialog::showFolder(FolderState state)
{
    switch (state) {
    case FolderState::Usable:
        note(tr("An image that is moved, or renamed, no longer leads to an undo file in another "
                "folder."));
        return;
    case FolderState::Missing:
        warn(m_folder->text().isEmpty()
                ? tr("No folder is chosen. Undo files go beside the image until one is.")
                : tr("There is no such folder. Undo files go beside the image while it is "
                     "missing."));
        return;
    case FolderState::Protected:
        warn(tr("You are not allowed to make files in this folder. Undo files go beside the image "
                "while that is so."));
        return;
    }
}

void SettingsDialog::note(const QString &text)
{
    m_folderNote->setFaint(true);
    m_folderNote->setText(text);
    fit();
}

void SettingsDialog::warn(const QString &text)
{
    if (m_folderNote->text() == text)
        return; // it was said
    note(text);
    m_folderNote->setFaint(false);
    announce(this, text, QAccessible::AnnouncementPoliteness::Polite);
}

/// As high as the words need; never lower than it was, which would be restless.
void SettingsDialog::fit()
{
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void SettingsDialog::chooseFolder()
{
    const auto folder
        = QFileDialog::getExistingDirectory(this, tr("Folder for Undo Files"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void SettingsDialog::reject()
{
    SettingsStore::instance().set(m_before);
    QDialog::reject();
}

} // namespace qed::ui
