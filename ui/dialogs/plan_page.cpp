// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/plan_page.h"

#include "ui/dialogs/plan_diff.h"
#include "ui/dialogs/plan_list.h"
#include "ui/dialogs/reclaim_question.h"
#include "ui/dialogs/repair_target.h"
#include "ui/models/plan_model.h"
#include "ui/session/example_folder.h"
#include "ui/session/session.h"
#include "ui/settings/settings_store.h"
#include "ui/text/error_text.h"
#include "ui/text/plan_text.h"
#include "ui/window/tone_icon.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFrame>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace qed::ui {

namespace {

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    return line;
}

/// Empty: beside the image. An undo file of an example is to go with it.
std::filesystem::path wantedUndoFolder(const Image &image)
{
    return ExampleFolder::ofApplication().holds(image.path())
        ? std::filesystem::path()
        : undoFolderOf(SettingsStore::instance().settings());
}

/// Green only when the guest reads everything as before and no damage is left.
Tone afterTone(const Plan &plan, const Report &after)
{
    const auto gives = [](const PlanStep &step) { return step.losesData; };
    if (!provesClean(after) || std::ranges::any_of(plan.steps, gives))
        return Tone::Warning;
    const auto same = [](const PlanStep &step) { return step.effect == GuestEffect::Same; };
    return std::ranges::all_of(plan.steps, same) ? Tone::Positive : Tone::Information;
}

} // namespace

PlanPage::PlanPage(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_image(session.image())
    , m_report(session.report())
    , m_model(new PlanModel(this))
    , m_tabs(new QTabWidget(this))
    , m_diff(new PlanDiff(this))
    , m_tone(new ToneIcon(this))
    , m_after(new QLabel(this))
    , m_target(new RepairTarget(targetFacts(session), this))
{
    m_model->setReport(m_report);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(new PlanList(m_model, this), tr("St&eps"));
    m_tabs->addTab(m_diff, tr("Changes in &Detail"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_tabs, 1);
    column->addLayout(makeAfter());
    column->addWidget(makeLine(this));
    column->addWidget(m_target);
    column->addWidget(makeLine(this));
    column->addLayout(makeButtons());
    connect(m_model, &PlanModel::chosen, this, &PlanPage::plan);
    connect(m_model, &PlanModel::reclaimAsked, this, &PlanPage::askToReclaim);
    plan();
}

QLayout *PlanPage::makeAfter()
{
    m_after->setTextFormat(Qt::PlainText);
    m_after->setWordWrap(true);
    m_after->setObjectName(QStringLiteral("after"));
    m_after->setAccessibleDescription(tr("After the repair")); // its name is what it says
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_tone);
    row->addWidget(m_after, 1);
    return row;
}

QLayout *PlanPage::makeButtons()
{
    m_preview = new QPushButton(tr("Show Result in &Map"), this);
    m_export = new QPushButton(tr("E&xport Plan…"), this);
    m_preview->setAutoDefault(false);
    m_export->setAutoDefault(false);
    // In the order of the platform.
    auto *answers = new QDialogButtonBox(this);
    m_cancel = answers->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_repair = answers->addButton(tr("&Repair"), QDialogButtonBox::AcceptRole);
    m_repair->setObjectName(QStringLiteral("repair"));
    connect(
        m_preview, &QPushButton::clicked, this, [this] { emit previewWanted(m_planned.after); });
    connect(m_export, &QPushButton::clicked, this, &PlanPage::exportPlan);
    connect(m_cancel, &QPushButton::clicked, this, &PlanPage::cancelWanted);
    connect(m_repair, &QPushButton::clicked, this, [this] {
        if (m_target->settle())
            emit repairWanted();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_preview);
    row->addWidget(m_export);
    row->addStretch();
    row->addWidget(answers);
    return row;
}

bool PlanPage::ready() const
{
    return !m_planner.busy() && m_planned.plan && !m_planned.plan->empty();
}

ChangeOrder PlanPage::order() const
{
    return { .kind = ChangeKind::Repair,
        .file = m_image->path(),
        .undoFile = m_target->undoFile(),
        .image = m_image,
        .report = m_report,
        .plan = m_planned.plan,
        .copy = m_target->copy() };
}

void PlanPage::plan()
{
    m_planned = {};
    m_planner.start([order = PlanOrder { m_image, m_report, m_model->selection().choices(),
                         m_model->selection().reclaim(), wantedUndoFolder(*m_image) }](
                        Progress &progress) { return makePlan(order, progress); },
        [this](Planned planned) { take(std::move(planned)); });
    showAfter();
}

void PlanPage::take(Planned planned)
{
    m_planned = std::move(planned);
    m_model->setPlan(m_planned.plan);
    m_diff->setPlan(m_image, m_planned.plan);
    if (m_planned.plan)
        m_target->setUndoPlace(m_planned.undo, m_planned.plan->undoFileBytes);
    showAfter();
    choosePrimary();
}

void PlanPage::showAfter()
{
    if (m_planned.error) {
        m_tone->setTone(Tone::Error);
        m_after->setText(tr("%1 %2", "a short sentence, a longer one")
                .arg(errorTitle(*m_planned.error), errorText(*m_planned.error)));
    } else if (!m_planned.plan) {
        m_tone->setTone(Tone::Neutral);
        m_after->setText(tr("Working out the plan…"));
    } else if (m_planned.plan->empty()) {
        m_tone->setTone(Tone::Information);
        m_after->setText(tr("Nothing is chosen, so nothing would be changed."));
    } else {
        m_tone->setTone(afterTone(*m_planned.plan, *m_planned.after));
        m_after->setText(afterText(*m_planned.plan, *m_planned.after));
    }
    for (auto *button : { m_repair, m_export, m_preview })
        button->setEnabled(ready());
    emit readyChanged();
}

void PlanPage::choosePrimary()
{
    const bool careful = !ready() || m_model->selection().anyLossy();
    auto *primary = careful ? m_cancel : m_repair;
    primary->setDefault(true);
    // The keyboard stays where the user put it.
    const auto *focus = focusWidget();
    if (focus == nullptr || focus == m_cancel || focus == m_repair || !focus->isEnabled())
        primary->setFocus();
}

void PlanPage::askToReclaim()
{
    auto *question = ReclaimQuestion::ask(*m_report, this);
    if (question == nullptr) {
        m_model->setReclaim(true);
        return;
    }
    connect(question, &ReclaimQuestion::agreed, this, [this] { m_model->setReclaim(true); });
    connect(question, &ReclaimQuestion::findingWanted, this, &PlanPage::findingWanted);
}

void PlanPage::exportPlan()
{
    const auto diff = tr("Text, as a diff (*.diff)");
    const auto json = tr("JSON (*.json)");
    const auto path = QFileDialog::getSaveFileName(this, tr("Export Plan"),
        QString::fromStdString(m_image->path().string()) + QStringLiteral(".diff"),
        diff + QStringLiteral(";;") + json);
    if (path.isEmpty() || !m_planned.plan)
        return;
    m_saver.start(
        [path, image = m_image, report = m_report, planned = m_planned](
            Progress &progress) { return savePlan(path, image, *report, planned, progress); },
        [this, path](const QString &why) {
            if (!why.isEmpty())
                QMessageBox::warning(
                    this, tr("Plan Not Saved"), tr("%1 could not be saved: %2").arg(path, why));
        });
}

} // namespace qed::ui
