// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The findings of a report: one row for each code, the most severe first, and below it the single
// findings.
#pragma once

#include "core/check/report.h"
#include "ui/text/finding_text.h"

#include <QAbstractItemModel>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace qed::ui {

/// Holds one report. A code with a single finding is one row without children.
class FindingsModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column { Severity, Message, Cost, Place, Code };
    static constexpr int kColumnCount = 5;
    enum Role {
        FindingRole = Qt::UserRole, ///< index in Report::findings, for rows that are one finding
        RankRole, ///< int of Rank
        CodeRole, ///< int of FindingCode
        TextRole, ///< the whole row as one line, for copying and searching
    };

    explicit FindingsModel(QObject *parent = nullptr);

    /// May be null: no rows.
    void setReport(std::shared_ptr<const Report> report);
    [[nodiscard]] const std::shared_ptr<const Report> &report() const noexcept { return m_report; }
    /// The row of Report::findings[finding].
    [[nodiscard]] QModelIndex indexOfFinding(std::size_t finding) const;
    /// Findings of this rank, those left out of the report counted too.
    [[nodiscard]] std::uint64_t count(Rank rank) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        FindingCode code = FindingCode::HeaderMagic;
        Rank rank = Rank::Note;
        std::vector<std::size_t> findings {}; ///< in the order of the report
        std::uint64_t leftOut = 0;
        std::uint64_t guestBytes = 0; ///< that the guest loses by all of them
    };

    [[nodiscard]] const Group &groupOf(const QModelIndex &index) const;
    [[nodiscard]] std::optional<std::size_t> findingOf(const QModelIndex &index) const;
    [[nodiscard]] static QString groupText(const Group &group, Column column);
    [[nodiscard]] static QString findingText(const Finding &finding, Column column);
    [[nodiscard]] QString text(const QModelIndex &index, Column column) const;
    [[nodiscard]] QString line(const QModelIndex &index) const;

    std::shared_ptr<const Report> m_report;
    std::vector<Group> m_groups;
};

} // namespace qed::ui
