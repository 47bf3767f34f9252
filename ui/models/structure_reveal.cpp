// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// How the structure tree finds the row of a place, opening tables on its way.

#include "ui/models/structure_model.h"

#include <algorithm>

namespace qed::ui {

void StructureModel::reveal(const Place &place)
{
    m_wanted = place;
    continueReveal();
}

void StructureModel::continueReveal()
{
    if (!m_wanted)
        return;
    const auto found = seek(*m_wanted);
    if (!found)
        return; // goes on when what is being read is there
    m_wanted.reset();
    if (found->isValid())
        emit revealed(*found);
}

std::optional<QModelIndex> StructureModel::seek(const Place &place)
{
    if (!m_content.image)
        return QModelIndex();
    if (place.field) {
        const auto field = static_cast<std::size_t>(*place.field);
        return seekListed(
            RowKind::HeaderSection, [field](const StructureRow &row) { return row.item == field; });
    }
    if (place.slot)
        return seekSlot(place);
    const auto unreferenced
        = seekListed(RowKind::UnreferencedSection, [&](const StructureRow &row) {
              return row.finding
                  && (row.finding == place.finding
                      || m_content.report->findings[*row.finding].file.contains(place.file.offset));
          });
    if (unreferenced.isValid())
        return unreferenced;
    const auto &geometry = m_content.image->geometry();
    if (!geometry)
        return QModelIndex();
    const ByteRange l1 { geometry->l1Offset(), geometry->tableBytes() };
    const bool inHeader = place.file.offset < geometry->headerClusters() * geometry->clusterSize();
    const int section = l1.contains(place.file.offset) ? sectionRow(RowKind::L1Section)
        : inHeader                                     ? sectionRow(RowKind::HeaderSection)
                                                       : -1;
    return section < 0 ? QModelIndex() : indexOf(*m_root, section);
}

std::optional<QModelIndex> StructureModel::seekSlot(const Place &place)
{
    const int section = sectionRow(RowKind::L1Section);
    if (section < 0)
        return QModelIndex();
    StructureBranch *table = m_root->at(section);
    if (!table)
        table = open(*m_root, section);
    const auto entry = seekEntry(*table, place.slot->l1Index, place.inL2 ? 1 : place.entryCount);
    if (!place.inL2 || !entry || !entry->isValid())
        return entry;
    auto *branch = static_cast<StructureBranch *>(entry->internalPointer());
    if (!isOpenable(rowAt(*branch, entry->row())))
        return entry;
    table = branch->at(entry->row());
    if (!table)
        table = open(*branch, entry->row());
    return seekEntry(*table, place.slot->l2Index, place.entryCount);
}

std::optional<QModelIndex> StructureModel::seekEntry(
    StructureBranch &table, std::uint32_t entry, std::uint64_t count)
{
    StructureBranch *branch = &table;
    while (true) {
        if (branch->state == RowState::Reading)
            return std::nullopt;
        const int row = rowOfEntry(branch->runs, entry);
        if (row < 0)
            return indexOf(*branch); // the table could not be read: the row that leads to it
        const EntryRun &run = branch->runs[static_cast<std::size_t>(row)];
        const bool mixed = run.shape == EntryRun::Shape::Mixed;
        if (!mixed && (run.count == 1 || (run.first == entry && run.count <= count)))
            return indexOf(*branch, row);
        StructureBranch *next = branch->at(row);
        branch = next ? next : open(*branch, row);
    }
}

QModelIndex StructureModel::seekListed(
    RowKind section, const std::function<bool(const StructureRow &)> &wanted) const
{
    const int at = sectionRow(section);
    const StructureBranch *branch = at < 0 ? nullptr : m_root->at(at);
    if (!branch)
        return {};
    const auto found = std::ranges::find_if(branch->rows, wanted);
    if (found == branch->rows.end())
        return {};
    return indexOf(*branch, static_cast<int>(found - branch->rows.begin()));
}

int StructureModel::sectionRow(RowKind section) const
{
    const auto found = std::ranges::find(m_root->rows, section, &StructureRow::kind);
    return found == m_root->rows.end() ? -1 : static_cast<int>(found - m_root->rows.begin());
}

} // namespace qed::ui
