// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Repair…: the plan, then the repair as it runs, then its result, in one dialog.
#pragma once

#include "ui/dialogs/change_dialog.h"

#include <memory>

namespace qed::ui {

class PlanPage;

/// The session has an image and a report.
class RepairDialog final : public ChangeDialog {
    Q_OBJECT
public:
    explicit RepairDialog(Session *session, QWidget *parent = nullptr);

    [[nodiscard]] PlanPage *plan() const noexcept { return m_plan; }

signals:
    /// Show this in the map, as a preview; the dialog hides itself meanwhile.
    void previewWanted(const std::shared_ptr<const qed::Report> &after);
    /// Show this finding; the dialog closed.
    void findingWanted(std::size_t finding);

private:
    PlanPage *m_plan;
};

} // namespace qed::ui
