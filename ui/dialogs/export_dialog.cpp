// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/export_dialog.h"

#include "ui/dialogs/message_block.h"
#include "ui/models/filled_model.h"
#include "ui/panels/tree_view.h"
#include "ui/text/error_text.h"
#include "ui/text/number_text.h"
#include "ui/window/announcer.h"

#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace qed::ui {

namespace {

constexpr QSize kExportSize(640, 200); // wide enough for the list that may come
constexpr int kListHeight = 240;
constexpr int kSteps = 1000;

} // namespace

ExportDialog::ExportDialog(std::shared_ptr<const Image> image, QString path, QWidget *parent)
    : QDialog(parent)
    , m_path(std::move(path))
    , m_message(new MessageBlock(QStringLiteral("result"), MessageBlock::kTitleScale, this))
    , m_bar(new QProgressBar(this))
    , m_list(new TreeView(this))
    , m_filled(new FilledModel(this))
    , m_button(new QPushButton(tr("&Cancel"), this))
    , m_work(new LongWork(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Save What Is Readable"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(kExportSize.width());
    resize(kExportSize);
    arrange();
    connect(m_button, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(&m_worker, &JobRunner::progressed, this, &ExportDialog::advance);
    start(std::move(image));
}

void ExportDialog::arrange()
{
    m_bar->setRange(0, kSteps);
    m_bar->setAccessibleName(tr("Progress of saving"));
    m_list->setModel(m_filled);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Parts that could not be read"));
    m_list->setMinimumHeight(kListHeight);
    m_list->header()->setResizeContentsPrecision(0); // as wide as the rows need that are seen
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->hide();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_button, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
    column->addStretch();
    column->addWidget(buttons);
}

void ExportDialog::start(std::shared_ptr<const Image> image)
{
    m_work->begin();
    m_message->setMessage(Tone::Neutral, tr("Saving %1…").arg(QFileInfo(m_path).fileName()));
    m_worker.start([image = std::move(image), to = std::filesystem::path(m_path.toStdString())](
                       Progress &progress) { return rescue(image, to, progress); },
        [this](Rescued rescued) { end(std::move(rescued)); });
    advance({ .phase = Phase::Export });
}

void ExportDialog::advance(const ProgressSnapshot &snapshot)
{
    if (snapshot.total == 0) {
        m_message->setText(tr("Reading tables…"));
        return;
    }
    const auto share = static_cast<double>(snapshot.done) / static_cast<double>(snapshot.total);
    m_bar->setValue(static_cast<int>(share * kSteps));
    m_work->advance(share);
    m_message->setText(tr("%1 of %2 of the guest disk", "done, total")
            .arg(sizeText(snapshot.done), sizeText(snapshot.total)));
}

void ExportDialog::end(Rescued rescued)
{
    m_bar->hide();
    m_button->setEnabled(true);
    m_button->setText(tr("&Close"));
    m_button->setDefault(true);
    if (rescued.error && rescued.error->kind == ErrorKind::Cancelled) {
        m_work->cancel();
        QDialog::reject();
        return;
    }
    if (rescued.error) {
        m_message->setMessage(Tone::Error, tr("Not saved."), errorText(*rescued.error));
        announce(this, m_message->words(), QAccessible::AnnouncementPoliteness::Assertive);
    } else {
        showFilled(std::move(rescued));
        announce(this, m_message->words());
    }
    m_work->end(windowTitle(), m_message->words());
}

void ExportDialog::showFilled(Rescued rescued)
{
    const auto &summary = rescued.summary;
    const auto title = tr("Saved %1.").arg(QFileInfo(m_path).fileName());
    if (summary.filledBytes == 0) {
        m_message->setMessage(
            Tone::Positive, title, tr("Every byte of the guest disk could be read."));
        return;
    }
    m_message->setMessage(Tone::Warning, title,
        tr("%1 of the guest disk could not be read; in the file stand zeroes for it. The rest (%2) "
           "is genuine.")
            .arg(sizeText(summary.filledBytes), percentText(summary.genuineBytes(), summary.size)));
    m_filled->setRanges(std::move(rescued.filled));
    m_list->show();
    adjustSize();
}

void ExportDialog::reject()
{
    if (!m_worker.busy()) {
        QDialog::reject();
        return;
    }
    m_button->setEnabled(false);
    m_message->setText(tr("Stopping…"));
    m_worker.cancel();
}

void ExportDialog::closeEvent(QCloseEvent *event)
{
    if (!m_worker.busy()) {
        QDialog::closeEvent(event);
        return;
    }
    event->ignore();
    reject();
}

} // namespace qed::ui
