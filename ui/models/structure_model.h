// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The structure of an image as a tree: header, base images, tables, and what nothing leads to.
// Only what is opened is read, on a worker; tables are kept as runs.
#pragma once

#include "ui/models/job_queue.h"
#include "ui/models/structure_branch.h"
#include "ui/models/table_rows.h"
#include "ui/session/place.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>
#include <optional>

namespace qed::ui {

/// Lives on the window's thread.
class StructureModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, GuestRange, RawValue, FileOffset, State, ColumnCount };
    enum Role {
        ProblemsRole = Qt::UserRole + 1, ///< how many problems the row and the rows below it hold
        ErrorsRole, ///< how many of them are more than warnings
    };

    explicit StructureModel(QObject *parent = nullptr);

    /// Starts anew: everything is closed.
    void setContent(StructureContent content);
    [[nodiscard]] const StructureContent &content() const noexcept { return m_content; }
    [[nodiscard]] StructureRow row(const QModelIndex &index) const;

    /// Looks for the row of a place, opening what lies above it, and says revealed() once, at once
    /// or when the tables are read; nothing when the tree has no row for it. A later call replaces
    /// an earlier one.
    void reveal(const Place &place);

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

signals:
    void revealed(const QModelIndex &index);

private:
    [[nodiscard]] StructureRow rowAt(const StructureBranch &branch, int index) const;
    [[nodiscard]] StructureRow runAt(const StructureBranch &branch, int index) const;
    [[nodiscard]] bool isOpenable(const StructureRow &row) const;
    [[nodiscard]] StructureBranch *branchBelow(const QModelIndex &parent) const;
    [[nodiscard]] QModelIndex indexOf(const StructureBranch &branch) const;
    [[nodiscard]] QModelIndex indexOf(const StructureBranch &branch, int row) const;

    StructureBranch *open(StructureBranch &parent, int index);
    [[nodiscard]] std::unique_ptr<StructureBranch> branchFor(
        const StructureBranch &parent, const StructureRow &row);
    void load(StructureBranch &branch, TablePart part);
    void loaded(StructureBranch &branch, Result<std::vector<EntryRun>> runs);

    void continueReveal();
    /// The row of the place; nothing while something must be read first.
    [[nodiscard]] std::optional<QModelIndex> seek(const Place &place);
    [[nodiscard]] std::optional<QModelIndex> seekEntry(
        StructureBranch &table, std::uint32_t entry, std::uint64_t count);
    [[nodiscard]] std::optional<QModelIndex> seekSlot(const Place &place);
    [[nodiscard]] QModelIndex seekListed(
        RowKind section, const std::function<bool(const StructureRow &)> &wanted) const;
    [[nodiscard]] int sectionRow(RowKind section) const;

    StructureContent m_content;
    std::shared_ptr<const ProblemMarks> m_marks; ///< never null
    std::unique_ptr<StructureBranch> m_root;
    std::optional<Place> m_wanted; ///< what reveal() still looks for
    JobQueue m_jobs; ///< the last member: what it delivers to goes after it
};

} // namespace qed::ui
