// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/map/guest_reader.h"

#include <algorithm>
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

Result<GuestReader> GuestReader::open(std::shared_ptr<const Image> image)
{
    if (!image->checkable())
        return std::unexpected(
            Error { .kind = ErrorKind::HeaderUnusable, .path = image->path().string() });
    auto l1 = readL1(image->source(), *image->geometry());
    if (!l1)
        return std::unexpected(l1.error());
    return GuestReader(std::move(image), std::move(*l1));
}

GuestReader::GuestReader(std::shared_ptr<const Image> image, std::vector<L1Entry> l1)
    : m_image(std::move(image))
    , m_geometry(*m_image->geometry())
    , m_l1(std::move(l1))
    , m_entries(std::min(kEntriesPerChunk, m_geometry.tableEntries()))
{
}

GuestRange GuestReader::at(std::uint64_t offset)
{
    const auto slot = m_geometry.slotOf(offset);
    if (!slot) // image_size says more than the tables can map
        return { .guest = { offset, size() - offset } };
    const auto entry = std::ranges::lower_bound(m_l1, slot->l1Index, {}, &L1Entry::index);
    if (entry == m_l1.end() || entry->index != slot->l1Index) {
        const auto end = entry == m_l1.end() ? size() : startOf({ entry->index, 0 });
        return { .guest = { offset, end - offset }, .slot = *slot };
    }
    if (m_geometry.tableEntryKind(entry->value) == EntryKind::Valid)
        return inTable(offset, *slot, entry->value);
    const auto end = startOf({ slot->l1Index + 1, 0 });
    return { .guest = { offset, end - offset },
        .state = GuestState::CutOff,
        .slot = *slot,
        .value = entry->value };
}

GuestRange GuestReader::inTable(std::uint64_t offset, TableSlot slot, std::uint64_t table)
{
    if (!load(table, slot.l2Index)) {
        const auto end = startOf({ slot.l1Index + 1, 0 });
        return { .guest = { offset, end - offset }, .state = GuestState::Unreadable, .slot = slot };
    }
    const auto value = m_entries[slot.l2Index - m_first];
    const auto kind = m_geometry.dataEntryKind(value);
    const auto next = slot.l2Index + runLength(slot.l2Index);
    const auto end = next == m_geometry.tableEntries() ? startOf({ slot.l1Index + 1, 0 })
                                                       : startOf({ slot.l1Index, next });
    GuestRange range {
        .guest = { offset, end - offset }, .state = stateOf(kind), .slot = slot, .value = value
    };
    if (kind == EntryKind::Valid)
        range.fileOffset = value + (offset & (m_geometry.clusterSize() - 1));
    return range;
}

/// Pieces that are holes of the file are all 0, and not worth reading: tables can be as large as 1
/// GiB.
bool GuestReader::load(std::uint64_t table, std::uint32_t index)
{
    const auto pieceEntries = static_cast<std::uint32_t>(m_entries.size());
    const auto first = index / pieceEntries * pieceEntries;
    if (m_table == table && m_first == first)
        return m_readable;
    m_table = table;
    m_first = first;
    const ByteRange bytes { table + std::uint64_t { first } * sizeof(std::uint64_t),
        m_entries.size() * sizeof(std::uint64_t) };
    if (!m_image->source().nextData(bytes.offset).overlaps(bytes)) {
        std::ranges::fill(m_entries, 0);
        m_readable = true;
    } else {
        m_readable = readEntries(m_image->source(), table, first, m_entries).has_value();
    }
    return m_readable;
}

/// Entries from `index` on, to the end of the piece at most, that are one range.
std::uint32_t GuestReader::runLength(std::uint32_t index) const
{
    const auto *const begin = m_entries.data() + (index - m_first);
    const auto *const end = m_entries.data() + m_entries.size();
    const auto kind = m_geometry.dataEntryKind(*begin);
    const auto step = kind == EntryKind::Valid ? m_geometry.clusterSize() : 0;
    const auto goesOn = [&](std::uint64_t value, std::uint64_t before) {
        const auto next = m_geometry.dataEntryKind(value);
        return isInvalid(kind) ? isInvalid(next) : next == kind && value == before + step;
    };
    const auto *at = begin + 1;
    while (at != end && goesOn(*at, at[-1]))
        ++at;
    return static_cast<std::uint32_t>(at - begin);
}

/// Guest offset at which a slot begins, cut at the end of the disk.
std::uint64_t GuestReader::startOf(TableSlot slot) const
{
    return std::min(m_geometry.guestOffset(slot).value_or(size()), size());
}

} // namespace qed
