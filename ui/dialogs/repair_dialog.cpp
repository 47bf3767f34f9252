// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/repair_dialog.h"

#include "ui/dialogs/plan_page.h"
#include "ui/session/session.h"

#include <QFileInfo>

namespace qed::ui {

namespace {

constexpr QSize kRepairSize(860, 620);
constexpr QSize kMinimumSize(560, 380);
/// Of the parent's height at most, so that the window stays visible behind it.
constexpr double kShare = 0.94;

} // namespace

RepairDialog::RepairDialog(Session *session, QWidget *parent)
    : ChangeDialog(session, tr("Repairing %1").arg(QFileInfo(session->path()).fileName()), parent)
    , m_plan(new PlanPage(*session, this))
{
    setObjectName(QStringLiteral("repairDialog"));
    setWindowTitle(tr("Repair %1").arg(QFileInfo(session->path()).fileName()));
    m_plan->setMinimumSize(kMinimumSize);
    resize(parent != nullptr ? kRepairSize.boundedTo(parent->size() * kShare) : kRepairSize);
    setFirstPage(m_plan);
    connect(m_plan, &PlanPage::repairWanted, this, [this] { begin(m_plan->order()); });
    connect(m_plan, &PlanPage::cancelWanted, this, &RepairDialog::reject);
    connect(
        m_plan, &PlanPage::previewWanted, this, [this](const std::shared_ptr<const Report> &after) {
            hide();
            emit previewWanted(after);
        });
    connect(m_plan, &PlanPage::findingWanted, this, [this](std::size_t finding) {
        reject();
        emit findingWanted(finding);
    });
}

} // namespace qed::ui
