// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The plan of a repair: its steps to tick, what the image is afterwards, the way back. Nothing is
// written here.
#pragma once

#include "ui/session/change.h"
#include "ui/session/job_runner.h"
#include "ui/session/planning.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace qed::ui {

class PlanDiff;
class PlanModel;
class RepairTarget;
class Session;
class ToneIcon;

/// Of the image and the report that the session has when it is made.
class PlanPage final : public QWidget {
    Q_OBJECT
public:
    explicit PlanPage(const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] PlanModel *model() const noexcept { return m_model; }
    [[nodiscard]] RepairTarget *target() const noexcept { return m_target; }
    /// There is a plan that does something, made with what is ticked.
    [[nodiscard]] bool ready() const;
    [[nodiscard]] const Planned &planned() const noexcept { return m_planned; }
    [[nodiscard]] ChangeOrder order() const;

signals:
    void readyChanged();
    void repairWanted();
    void cancelWanted();
    /// Show what a check finds after the plan.
    void previewWanted(const std::shared_ptr<const qed::Report> &after);
    /// The user wants to see a table candidate before it is given back.
    void findingWanted(std::size_t finding);

private:
    QLayout *makeAfter();
    QLayout *makeButtons();
    void plan();
    void take(Planned planned);
    void showAfter();
    void choosePrimary();
    void askToReclaim();
    void exportPlan();

    std::shared_ptr<const Image> m_image;
    std::shared_ptr<const Report> m_report;
    PlanModel *m_model;
    QTabWidget *m_tabs;
    PlanDiff *m_diff;
    ToneIcon *m_tone;
    QLabel *m_after;
    RepairTarget *m_target;
    QPushButton *m_preview = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_repair = nullptr;
    Planned m_planned;
    JobRunner m_planner;
    JobRunner m_saver;
};

} // namespace qed::ui
