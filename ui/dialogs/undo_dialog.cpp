// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/undo_dialog.h"

#include "core/apply/repair.h"
#include "ui/dialogs/details_box.h"
#include "ui/dialogs/message_block.h"
#include "ui/session/session.h"
#include "ui/text/change_text.h"
#include "ui/text/error_text.h"
#include "ui/text/number_text.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace qed::ui {

namespace {

constexpr int kUndoWidth = 540;
// lupdate takes a type with :: before a function for the function's class, hence auto.
constexpr auto kMaxDifferences = 1000UZ; // lines that somebody may still scroll through

QString activityText(WayBack way, const QString &path)
{
    const auto name = QFileInfo(path).fileName();
    return way == WayBack::Finish ? UndoDialog::tr("Finishing the Repair of %1").arg(name)
                                  : UndoDialog::tr("Undoing the Repair of %1").arg(name);
}

QString restoredText(const UndoSummary &undoFile)
{
    auto restored = (undoFile.places == 1
            ? UndoDialog::tr("%1 is restored.", "counted place")
            : UndoDialog::tr("%1 are restored.", "counted places", pluralNumber(undoFile.places)))
                        .arg(placesText(undoFile));
    const auto before = undoFile.sizeBefore;
    const auto after = undoFile.sizeAfter;
    if (before == after)
        return restored;
    return before < after
        ? UndoDialog::tr("%1 The file becomes %2 shorter.").arg(restored, sizeText(after - before))
        : UndoDialog::tr("%1 The file becomes %2 longer.").arg(restored, sizeText(before - after));
}

} // namespace

UndoDialog::UndoDialog(
    Session *session, std::filesystem::path undoFile, WayBack way, QWidget *parent)
    : ChangeDialog(session, activityText(way, session->path()), parent)
    , m_undoFile(std::move(undoFile))
    , m_way(way)
    , m_question(new MessageBlock(QStringLiteral("question"), MessageBlock::kTitleScale, this))
    , m_differences(new DetailsBox(this))
{
    setObjectName(QStringLiteral("undoDialog"));
    setWindowTitle(actionText().remove(u'&'));
    setMinimumWidth(kUndoWidth);
    resize(kUndoWidth, 0);
    setFirstPage(makeQuestion());
    look();
}

QString UndoDialog::actionText() const
{
    switch (m_way) {
    case WayBack::Undo:
        return tr("&Undo Repair");
    case WayBack::GoBack:
        return tr("&Go Back");
    case WayBack::Finish:
        return tr("&Finish the Repair");
    }
    return {};
}

QWidget *UndoDialog::makeQuestion()
{
    auto *buttons = new QDialogButtonBox(this);
    m_cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_go = buttons->addButton(actionText(), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setEnabled(false);
    m_cancel->setDefault(true);
    m_show = buttons->addButton(tr("Show &Differences"), QDialogButtonBox::ActionRole);
    m_show->setObjectName(QStringLiteral("showDifferences"));
    m_show->hide();
    m_differences->setObjectName(QStringLiteral("differences"));
    m_differences->hide();
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_question, 1);
    column->addWidget(m_differences);
    column->addSpacing(8);
    column->addWidget(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &UndoDialog::reject);
    connect(m_show, &QPushButton::clicked, this, &UndoDialog::showDifferences);
    connect(m_go, &QPushButton::clicked, this, [this] {
        begin({ .kind = m_way == WayBack::Finish ? ChangeKind::Finish : ChangeKind::Undo,
            .file = session()->path().toStdString(),
            .undoFile = m_undoFile });
    });
    return page;
}

bool UndoDialog::ready() const
{
    return !m_looker.busy();
}

void UndoDialog::look()
{
    m_question->setMessage(Tone::Neutral, tr("Reading the undo file…"));
    m_looker.start(
        [image = std::filesystem::path(session()->path().toStdString()), undoFile = m_undoFile,
            way = m_way](Progress &) {
            // Finishing asks less of the image than going back, and checks it by itself.
            return way == WayBack::Finish ? readUndoFile(undoFile) : undoDryRun(image, undoFile);
        },
        [this](const Result<UndoSummary> &found) {
            if (found)
                ask(*found);
            else
                refuse(found.error());
        });
}

void UndoDialog::ask(const UndoSummary &undoFile)
{
    const auto made = madeText(undoFile);
    if (m_way == WayBack::Finish)
        m_question->setMessage(Tone::Information,
            tr("Finish the repair of %1?", "date and time").arg(made),
            tr("It was interrupted. What is missing is written now, and the result is checked. It "
               "can still be undone afterwards."));
    else
        m_question->setMessage(Tone::Information,
            tr("Go back to the state before the repair of %1?", "date and time").arg(made),
            restoredText(undoFile));
    m_go->setEnabled(true);
    fit();
}

void UndoDialog::refuse(const Error &error)
{
    m_question->setMessage(Tone::Warning, errorTitle(error), errorText(error));
    m_go->hide();
    m_cancel->setText(tr("&Close"));
    m_show->setVisible(error.kind == ErrorKind::ChangedSinceRepair);
    fit();
}

void UndoDialog::showDifferences()
{
    m_show->setEnabled(false);
    m_looker.start(
        [image = std::filesystem::path(session()->path().toStdString()), undoFile = m_undoFile](
            Progress &) { return undoDifferences(image, undoFile, kMaxDifferences); },
        [this](const Result<Differences> &found) {
            m_differences->setText(found ? differencesText(*found) : errorText(found.error()));
            m_differences->setOpen(true);
            m_differences->show();
            m_show->hide();
            fit();
        });
}

} // namespace qed::ui
