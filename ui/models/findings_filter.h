// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Shows the findings of one severity, or that hold some text.
#pragma once

#include "ui/models/findings_search.h"
#include "ui/session/job_runner.h"
#include "ui/text/finding_text.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace qed::ui {

class FindingsModel;

/// Over a FindingsModel. A row shows when it or a row below it matches.
class FindingsFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FindingsFilter(FindingsModel *model, QObject *parent = nullptr);

    /// Nothing: all ranks.
    void setRank(std::optional<Rank> rank);
    /// Looked for in the whole row, in any letter case; the rows change when searched() is emitted.
    void setText(const QString &text);

signals:
    void searched();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void search();
    void show(std::optional<FoundRows> found);

    FindingsModel *m_model;
    std::optional<Rank> m_rank;
    QString m_text;
    std::optional<FoundRows> m_found; ///< nothing: all rows
    JobRunner m_searcher;
};

} // namespace qed::ui
