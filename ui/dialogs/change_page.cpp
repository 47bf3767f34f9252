// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/change_page.h"

#include "ui/dialogs/details_box.h"
#include "ui/models/change_steps_model.h"
#include "ui/panels/tree_view.h"
#include "ui/settings/settings_store.h"
#include "ui/text/change_text.h"
#include "ui/text/error_text.h"
#include "ui/text/number_text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

namespace qed::ui {

namespace {

constexpr int kListMargin = 4;
constexpr int kWhole = 1000; ///< of ChangeStepsModel::share()

QTreeView *makeList(ChangeStepsModel *model, QWidget *parent)
{
    auto *list = new TreeView(parent);
    list->setModel(model);
    list->setRootIsDecorated(false);
    list->setHeaderHidden(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setFocusPolicy(Qt::TabFocus); // to be read; there is nothing to choose
    list->setUniformRowHeights(true);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(ChangePage::tr("Steps and how far they are"));
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    return list;
}

} // namespace

ChangePage::ChangePage(Changer *changer, QWidget *parent)
    : QWidget(parent)
    , m_changer(changer)
    , m_model(new ChangeStepsModel(this))
    , m_heading(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_steps(makeList(m_model, this))
    , m_reason(new QLabel(this))
    , m_details(new DetailsBox(this))
{
    auto bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_bar->setRange(0, kWhole);
    m_bar->setFormat(tr("%p %", "%p is the percentage"));
    m_bar->setAccessibleName(tr("Progress of the whole change"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_stop = buttons->addButton(tr("&Stop"), QDialogButtonBox::DestructiveRole);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_bar);
    column->addWidget(m_steps);
    column->addWidget(m_details, 1);
    column->addStretch();
    column->addWidget(m_reason);
    column->addWidget(buttons);
    connect(m_stop, &QPushButton::clicked, this, &ChangePage::askToStop);
    connect(changer, &Changer::started, this, &ChangePage::begin);
    connect(changer, &Changer::progressed, this, &ChangePage::advance);
    connect(changer, &Changer::ended, this, &ChangePage::end);
}

int ChangePage::percent() const
{
    return m_model->share() * 100 / kWhole;
}

QString ChangePage::log() const
{
    return m_details->text();
}

void ChangePage::note(const QString &line)
{
    m_details->addLine(tr("%1  %2", "time, what happened")
            .arg(userLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm:ss")), line));
}

void ChangePage::begin()
{
    m_running.start();
    m_model->begin(m_changer->order());
    m_bar->setValue(0);
    m_details->setText({});
    m_noted.clear();
    showStep();
    showStop();
    m_steps->setFocus(); // not Stop, which a key that is still held would press
}

void ChangePage::advance(const ProgressSnapshot &snapshot)
{
    m_model->advance(snapshot, m_running.elapsed());
    showStep();
    showStop();
    // An answer that can't be heeded is not asked for.
    if (m_question != nullptr && !m_changer->canStop())
        m_question->close();
}

/// As high as its rows are.
void ChangePage::fitList()
{
    const int rows = m_model->rowCount() * m_steps->sizeHintForRow(0);
    m_steps->setFixedHeight(rows + 2 * m_steps->frameWidth() + kListMargin);
}

void ChangePage::showStep()
{
    fitList();
    const auto step = m_model->runningText();
    m_heading->setText(step.isEmpty() ? tr("Getting ready…")
                                      : tr("Step %1 of %2: %3", "number, count, step")
                                            .arg(m_model->runningNumber())
                                            .arg(m_model->rowCount())
                                            .arg(step));
    if (!step.isEmpty() && step != m_noted) {
        note(step);
        m_noted = step;
    }
    const int before = m_bar->value();
    m_bar->setValue(m_model->share());
    if (m_bar->value() != before)
        emit percentChanged(percent());
}

QString ChangePage::whyNoStop() const
{
    if (m_changer->stopping())
        return tr("Going back…");
    if (m_changer->canStop())
        return {};
    if (m_changer->order().kind == ChangeKind::Undo)
        return tr("Going back cannot be stopped halfway.");
    return tr("It is too late to stop: the tables are being connected. The repair can be undone "
              "afterwards.");
}

void ChangePage::showStop()
{
    const auto reason = whyNoStop();
    m_stop->setEnabled(reason.isEmpty());
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_stop->setToolTip(reason);
    m_stop->setAccessibleDescription(reason);
}

void ChangePage::askToStop()
{
    if (!m_changer->canStop() || m_question != nullptr)
        return;
    if (!SettingsStore::instance().settings().askBeforeStop) {
        stop();
        return;
    }
    m_question = new QMessageBox(QMessageBox::Question, tr("Stop the Repair"),
        tr("Stop and go back?"), QMessageBox::NoButton, this);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(tr("What has been changed so far will be undone."));
    auto *keep = m_question->addButton(tr("&Keep Repairing"), QMessageBox::RejectRole);
    auto *back = m_question->addButton(tr("&Stop and Undo"), QMessageBox::AcceptRole);
    m_question->setDefaultButton(keep);
    m_question->setEscapeButton(keep);
    connect(back, &QAbstractButton::clicked, this, &ChangePage::stop);
    m_question->open();
}

void ChangePage::stop()
{
    m_changer->stop();
    note(m_changer->stopping() ? tr("Asked to stop") : tr("It was too late to stop"));
    showStop();
}

void ChangePage::end(const ChangeOutcome &outcome)
{
    m_model->end(outcome, m_running.elapsed());
    if (m_question != nullptr)
        m_question->close();
    note(outcome.error ? errorText(*outcome.error) : tr("Done"));
    m_details->setOpen(outcome.error.has_value());
    m_bar->setValue(m_model->share());
    emit percentChanged(percent());
}

void ChangePage::showProgress(
    const ChangeOrder &order, const ProgressSnapshot &snapshot, qint64 milliseconds)
{
    m_model->begin(order);
    m_stop->setEnabled(true);
    m_reason->hide();
    for (auto phase = Phase::SaveUndo; phase < snapshot.phase;
        phase = static_cast<Phase>(static_cast<int>(phase) + 1)) {
        m_model->advance({ .phase = phase }, 0);
        showStep();
    }
    m_model->advance({ .phase = snapshot.phase }, milliseconds / 3);
    m_model->advance(snapshot, milliseconds);
    showStep();
}

} // namespace qed::ui
