// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Shows only the rows of a tree that hold problems, or all of them.
#pragma once

#include <QSortFilterProxyModel>

namespace qed::ui {

class ProblemFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    [[nodiscard]] bool onlyProblems() const noexcept { return m_onlyProblems; }

public slots:
    void setOnlyProblems(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(
        int sourceRow, const QModelIndex &sourceParent) const override;

private:
    bool m_onlyProblems = false;
};

} // namespace qed::ui
