// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What a plan changes, as a coloured diff of the structure dump; made when it is looked at.
#pragma once

#include "core/check/report.h"
#include "core/format/image.h"
#include "core/repair/plan.h"
#include "ui/session/job_runner.h"
#include "ui/session/planning.h"

#include <QString>
#include <QWidget>

#include <memory>

class QLabel;

namespace qed::ui {

class ReportView;

class PlanDiff final : public QWidget {
    Q_OBJECT
public:
    explicit PlanDiff(QWidget *parent = nullptr);

    /// `plan` may be null: nothing to show.
    void setPlan(std::shared_ptr<const Image> image, std::shared_ptr<const Plan> plan);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void make();
    void made(const Result<QString> &text);

    std::shared_ptr<const Image> m_image;
    std::shared_ptr<const Plan> m_plan;
    bool m_outdated = false;
    ReportView *m_view;
    QLabel *m_state;
    JobRunner m_maker;
};

/// A plan that was made, as a file: as JSON when the name ends in .json, else as a diff. Empty when
/// all went well, else why not. For a worker.
[[nodiscard]] QString savePlan(const QString &path, const std::shared_ptr<const Image> &image,
    const Report &report, const Planned &planned, const Progress &progress);

} // namespace qed::ui
