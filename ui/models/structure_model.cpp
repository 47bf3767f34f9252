// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/structure_model.h"

#include "ui/models/structure_sections.h"
#include "ui/models/structure_text.h"

#include <algorithm>
#include <utility>

namespace qed::ui {

namespace {

std::shared_ptr<const ProblemMarks> marksOf(const StructureContent &content)
{
    if (content.marks)
        return content.marks;
    return content.report ? problemMarks(*content.image, *content.report)
                          : std::make_shared<const ProblemMarks>();
}

} // namespace

StructureModel::StructureModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_marks(std::make_shared<const ProblemMarks>())
    , m_root(std::make_unique<StructureBranch>())
{
}

void StructureModel::setContent(StructureContent content)
{
    beginResetModel();
    m_jobs.clear(); // what they would fill goes
    m_wanted.reset();
    m_content = std::move(content);
    m_marks = marksOf(m_content);
    m_root = structureSections(m_content, *m_marks);
    endResetModel();
}

StructureRow StructureModel::row(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return rowAt(*static_cast<StructureBranch *>(index.internalPointer()), index.row());
}

StructureRow StructureModel::rowAt(const StructureBranch &branch, int index) const
{
    const auto listed = static_cast<int>(branch.rows.size());
    StructureRow row = index < listed ? branch.rows[static_cast<std::size_t>(index)]
                                      : runAt(branch, index - listed);
    if (const StructureBranch *below = branch.at(index))
        row.state = below->state;
    return row;
}

StructureRow StructureModel::runAt(const StructureBranch &branch, int index) const
{
    const EntryRun &run = branch.runs[static_cast<std::size_t>(index)];
    StructureRow row { .kind = RowKind::Entries,
        .level = branch.level,
        .l1Index = branch.l1Index,
        .tableOffset = branch.tableOffset,
        .run = run };
    if (branch.level == TableLevel::L2) {
        row.problems = m_marks->inL2(branch.markedL1, run.first, run.count);
        row.finding = m_marks->findingAt({ branch.markedL1, run.first }, true);
        return row;
    }
    row.problems = m_marks->below(run.first, run.count);
    row.finding = m_marks->findingAt({ run.first, 0 }, false);
    if (isOpenable(row) && run.count == 1) {
        // A table that another entry leads to as well is described under the first of them.
        const std::uint32_t marked = markedEntry(m_content, run.first, run.value);
        if (marked != run.first)
            row.problems += m_marks->inL2(marked, 0, m_content.image->geometry()->tableEntries());
    }
    return row;
}

bool StructureModel::isOpenable(const StructureRow &row) const
{
    switch (row.kind) {
    case RowKind::L1Section:
        return true;
    case RowKind::Entries:
        return row.run.count > 1 || row.run.shape == EntryRun::Shape::Mixed
            || (row.level == TableLevel::L1
                && m_content.image->geometry()->tableEntryKind(row.run.value) == EntryKind::Valid);
    case RowKind::HeaderSection:
    case RowKind::BaseSection:
    case RowKind::UnreferencedSection:
    case RowKind::Field:
    case RowKind::Flag:
    case RowKind::Base:
    case RowKind::Unreferenced:
    case RowKind::LeftOut:
        return false; // what is below these is there from the beginning
    }
    return false;
}

QModelIndex StructureModel::indexOf(const StructureBranch &branch) const
{
    return branch.parent ? indexOf(*branch.parent, branch.row) : QModelIndex();
}

QModelIndex StructureModel::indexOf(const StructureBranch &branch, int row) const
{
    return createIndex(row, 0, &branch);
}

StructureBranch *StructureModel::branchBelow(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root.get();
    if (parent.column() != 0)
        return nullptr;
    return static_cast<StructureBranch *>(parent.internalPointer())->at(parent.row());
}

QModelIndex StructureModel::index(int row, int column, const QModelIndex &parent) const
{
    const StructureBranch *branch = branchBelow(parent);
    if (!branch || row < 0 || row >= branch->count() || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, branch);
}

QModelIndex StructureModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return indexOf(*static_cast<StructureBranch *>(index.internalPointer()));
}

int StructureModel::rowCount(const QModelIndex &parent) const
{
    const StructureBranch *branch = branchBelow(parent);
    return branch ? branch->count() : 0;
}

int StructureModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

bool StructureModel::hasChildren(const QModelIndex &parent) const
{
    if (const StructureBranch *branch = branchBelow(parent))
        return branch->count() > 0 || branch->state == RowState::Reading;
    return parent.column() == 0 && isOpenable(row(parent));
}

bool StructureModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() == 0 && !branchBelow(parent)
        && isOpenable(row(parent));
}

void StructureModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        open(*static_cast<StructureBranch *>(parent.internalPointer()), parent.row());
}

std::unique_ptr<StructureBranch> StructureModel::branchFor(
    const StructureBranch &parent, const StructureRow &row)
{
    auto branch = std::make_unique<StructureBranch>();
    branch->level = row.level;
    branch->l1Index = parent.l1Index;
    branch->markedL1 = parent.markedL1;
    branch->tableOffset = row.tableOffset;
    if (row.kind == RowKind::L1Section) {
        branch->tableOffset = m_content.image->geometry()->l1Offset();
    } else if (row.level == TableLevel::L1 && row.run.count == 1
        && row.run.shape != EntryRun::Shape::Mixed) {
        branch->level = TableLevel::L2;
        branch->l1Index = row.run.first;
        branch->markedL1 = markedEntry(m_content, row.run.first, row.run.value);
        branch->tableOffset = row.run.value;
    }
    return branch;
}

StructureBranch *StructureModel::open(StructureBranch &parent, int index)
{
    const StructureRow row = rowAt(parent, index);
    const Geometry &geometry = *m_content.image->geometry();
    const bool opensTable = row.kind == RowKind::L1Section
        || (row.run.count == 1 && row.run.shape != EntryRun::Shape::Mixed);
    std::vector<EntryRun> runs;
    if (!opensTable)
        runs = unfold(row.run, geometry.clusterSize());

    StructureBranch &branch = *(parent.below[index] = branchFor(parent, row));
    branch.parent = &parent;
    branch.row = index;
    if (!runs.empty()) {
        beginInsertRows(indexOf(branch), 0, static_cast<int>(runs.size()) - 1);
        branch.runs = std::move(runs);
        endInsertRows();
        return &branch;
    }
    TablePart part { .level = branch.level, .tableOffset = branch.tableOffset };
    part.first = opensTable ? 0 : row.run.first;
    part.count = opensTable ? geometry.tableEntries() : row.run.count;
    part.breaks = m_marks->breaks(branch.level, branch.markedL1);
    load(branch, std::move(part));
    return &branch;
}

void StructureModel::load(StructureBranch &branch, TablePart part)
{
    branch.state = RowState::Reading;
    auto result = std::make_shared<Result<std::vector<EntryRun>>>();
    m_jobs.run([image = m_content.image, part = std::move(part), result](
                   const Progress &progress) { *result = readRuns(*image, part, progress); },
        [this, &branch, result] { loaded(branch, std::move(*result)); });
}

void StructureModel::loaded(StructureBranch &branch, Result<std::vector<EntryRun>> runs)
{
    branch.state = runs ? RowState::Ready : RowState::Failed;
    if (runs && !runs->empty()) {
        beginInsertRows(indexOf(branch), 0, static_cast<int>(runs->size()) - 1);
        branch.runs = std::move(*runs);
        endInsertRows();
    }
    const QModelIndex opened = indexOf(branch);
    emit dataChanged(opened, opened.siblingAtColumn(State));
    continueReveal();
}

QVariant StructureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StructureRow found = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return structureText(m_content, found, static_cast<Column>(index.column()));
    case Qt::ToolTipRole:
        return structureToolTip(m_content, found, static_cast<Column>(index.column()));
    case Qt::WhatsThisRole:
        return structureWhatsThis(m_content, found);
    case Qt::AccessibleTextRole:
        return structureSpoken(m_content, found, static_cast<Column>(index.column()));
    case ProblemsRole:
        return QVariant::fromValue(found.problems.total());
    case ErrorsRole:
        return QVariant::fromValue(found.problems.errors);
    default:
        return {};
    }
}

QVariant StructureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return structureHeader(static_cast<Column>(section));
}

} // namespace qed::ui
