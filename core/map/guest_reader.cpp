// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/map/guest_reader.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace qed {

namespace {

GuestState stateOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Unallocated:
        return GuestState::Unallocated;
    case EntryKind::Zero:
        return GuestState::Zero;
    case EntryKind::Valid:
        return GuestState::Data;
    case EntryKind::Reserved:
    case EntryKind::IntoHeader:
    case EntryKind::Outside:
    case EntryKind::PastEnd:
    case EntryKind::PartialCluster:
    case EntryKind::Misaligned:
        break;
    }
    return GuestState::Invalid;
}

} // namespace

Result<GuestReader> GuestReader::open(std::shared_ptr<const Image> image, TableReading how)
{
    if (!image->checkable())
        return std::unexpected(
            Error { .kind = ErrorKind::HeaderUnusable, .path = image->path().string() });
    GuestReader reader(std::move(image), how);
    if (auto read = reader.readTable(); !read)
        return std::unexpected(read.error());
    return reader;
}

GuestReader::GuestReader(std::shared_ptr<const Image> image, TableReading how)
    : m_image(std::move(image))
    , m_geometry(*m_image->geometry())
    , m_how(how)
    , m_piece(std::min(kEntriesPerChunk, m_geometry.tableEntries()))
{
}

Result<void> GuestReader::readTable()
{
    auto l1 = readL1(m_image->source(), m_geometry);
    if (l1)
        m_l1 = *std::move(l1);
    else if (m_how == TableReading::AsGuest)
        return std::unexpected(l1.error());
    else
        rescueTable();
    return {};
}

/// The L1 table piece by piece.
void GuestReader::rescueTable()
{
    for (std::uint32_t at = 0; at < m_geometry.tableEntries(); at = m_piece.end()) {
        m_piece.load(m_image->source(), m_geometry.l1Offset(), at, m_how);
        for (auto index = m_piece.first(); index != m_piece.end(); ++index) {
            if (const auto value = m_piece.at(index); value != 0)
                m_l1.push_back({ index, value });
        }
        std::ranges::copy(m_piece.unreadable(), std::back_inserter(m_unreadableL1));
    }
}

GuestRange GuestReader::at(std::uint64_t offset)
{
    const auto slot = m_geometry.slotOf(offset);
    if (!slot) // image_size says more than the tables can map
        return { .guest = { offset, size() - offset } };
    const auto entry = std::ranges::lower_bound(m_l1, slot->l1Index, {}, &L1Entry::index);
    if (entry == m_l1.end() || entry->index != slot->l1Index)
        return withoutTable(offset, *slot);
    const auto kind = m_geometry.tableEntryKind(entry->value);
    const bool partly = m_how == TableReading::Rescue && kind == EntryKind::PastEnd;
    if (kind == EntryKind::Valid || partly)
        return inTable(offset, *slot, entry->value);
    const auto end = startOf({ slot->l1Index + 1, 0 });
    return { .guest = { offset, end - offset },
        .state = GuestState::CutOff,
        .slot = *slot,
        .value = entry->value };
}

/// Up to the next L1 entry that leads somewhere, or could not be read.
GuestRange GuestReader::withoutTable(std::uint64_t offset, TableSlot slot) const
{
    const auto *const bad = runAtOrBehind(m_unreadableL1, slot.l1Index);
    if (bad != nullptr && bad->first <= slot.l1Index)
        return { .guest = { offset, startOf({ bad->end(), 0 }) - offset },
            .state = GuestState::Unreadable,
            .slot = slot };
    auto end = size();
    const auto entry = std::ranges::lower_bound(m_l1, slot.l1Index, {}, &L1Entry::index);
    if (entry != m_l1.end())
        end = startOf({ entry->index, 0 });
    if (bad != nullptr)
        end = std::min(end, startOf({ bad->first, 0 }));
    return { .guest = { offset, end - offset }, .slot = slot };
}

GuestRange GuestReader::inTable(std::uint64_t offset, TableSlot slot, std::uint64_t table)
{
    m_piece.load(m_image->source(), table, slot.l2Index, m_how);
    const auto *const bad = runAtOrBehind(m_piece.unreadable(), slot.l2Index);
    if (bad != nullptr && bad->first <= slot.l2Index)
        return unreadable(offset, slot, table, bad->end());
    const auto value = m_piece.at(slot.l2Index);
    const auto kind = m_geometry.dataEntryKind(value);
    const auto end = startOf({ slot.l1Index, runEnd(slot.l2Index) });
    GuestRange range {
        .guest = { offset, end - offset }, .state = stateOf(kind), .slot = slot, .value = value
    };
    if (kind == EntryKind::Valid)
        range.fileOffset = value + (offset & (m_geometry.clusterSize() - 1));
    return range;
}

/// A slot in entries, up to `badEnd`, that could not be read: they are behind the file's end, or
/// the disk fails.
GuestRange GuestReader::unreadable(
    std::uint64_t offset, TableSlot slot, std::uint64_t table, std::uint32_t badEnd) const
{
    const bool rescue = m_how == TableReading::Rescue;
    const auto end = startOf({ slot.l1Index, rescue ? badEnd : m_geometry.tableEntries() });
    const bool cutOff = m_geometry.tableEntryKind(table) == EntryKind::PastEnd;
    return { .guest = { offset, end - offset },
        .state = cutOff ? GuestState::CutOff : GuestState::Unreadable,
        .slot = slot,
        .value = cutOff ? table : 0 };
}

/// One past the entries from `index` on, to the end of the piece at most, that are one range.
std::uint32_t GuestReader::runEnd(std::uint32_t index) const
{
    const auto *const bad = runAtOrBehind(m_piece.unreadable(), index);
    const auto end = bad != nullptr ? bad->first : m_piece.end();
    const auto kind = m_geometry.dataEntryKind(m_piece.at(index));
    if (kind == EntryKind::PartialCluster)
        return index + 1;
    const auto step = kind == EntryKind::Valid ? m_geometry.clusterSize() : 0;
    const auto goesOn = [&](std::uint64_t value, std::uint64_t before) {
        const auto next = m_geometry.dataEntryKind(value);
        if (isInvalid(kind))
            return isInvalid(next) && next != EntryKind::PartialCluster;
        return next == kind && value == before + step;
    };
    auto at = index + 1;
    while (at != end && goesOn(m_piece.at(at), m_piece.at(at - 1)))
        ++at;
    return at;
}

/// Guest offset at which a slot begins, cut at the end of the disk; an index behind the table's
/// last is the next table's first.
std::uint64_t GuestReader::startOf(TableSlot slot) const
{
    return std::min(m_geometry.guestOffset(slot).value_or(size()), size());
}

} // namespace qed
