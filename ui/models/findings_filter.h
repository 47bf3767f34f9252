// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Shows the findings of one severity, or that hold some text.
#pragma once

#include "ui/text/finding_text.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace qed::ui {

/// Over a FindingsModel. A row shows when it or a row below it matches.
class FindingsFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FindingsFilter(QObject *parent = nullptr);

    /// Nothing: all ranks.
    void setRank(std::optional<Rank> rank);
    /// Looked for in the whole row, in any letter case.
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<Rank> m_rank;
    QString m_text;
};

} // namespace qed::ui
