// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The steps of a plan to tick, with the other ways to repair a finding in each row's menu.
#pragma once

#include "ui/panels/tree_view.h"

namespace qed::ui {

class PlanModel;

class PlanList final : public TreeView {
    Q_OBJECT
public:
    explicit PlanList(PlanModel *model, QWidget *parent = nullptr);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void arrange();
    /// On the screen.
    [[nodiscard]] QPoint below(const QModelIndex &index);
    void offerFixes(const QModelIndex &index, QPoint at);

    PlanModel *m_plan;
};

} // namespace qed::ui
