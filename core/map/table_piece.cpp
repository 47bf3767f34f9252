// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/map/table_piece.h"

#include "core/base/endian.h"
#include "core/format/table.h"
#include "core/io/patient_read.h"

#include <algorithm>

namespace qed {

namespace {

constexpr std::uint64_t kEntryBytes = sizeof(std::uint64_t);

/// As readEntries(), but goes on where it can't read. Returns the entries that it could not read.
std::vector<UnreadableRun> rescueEntries(const ByteSource &source, std::uint64_t table,
    std::uint32_t first, std::span<std::uint64_t> into)
{
    const auto begin = table + (first * kEntryBytes);
    std::vector<UnreadableRun> lost;
    for (const auto &bad : readPatiently(source, begin, std::as_writable_bytes(into))) {
        const auto from = (bad.offset - begin) / kEntryBytes;
        const auto to = (bad.end() - begin + kEntryBytes - 1) / kEntryBytes;
        lost.push_back(
            { first + static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to - from) });
    }
    for (auto &entry : into)
        entry = littleEndian(entry);
    return lost;
}

} // namespace

const UnreadableRun *runAtOrBehind(
    std::span<const UnreadableRun> runs, std::uint32_t index) noexcept
{
    const auto run = std::ranges::upper_bound(runs, index, {}, &UnreadableRun::end);
    return run == runs.end() ? nullptr : &*run;
}

void TablePiece::load(
    const ByteSource &source, std::uint64_t table, std::uint32_t index, TableReading how)
{
    const auto size = static_cast<std::uint32_t>(m_entries.size());
    const auto first = index / size * size;
    if (m_table == table && m_first == first)
        return;
    m_table = table;
    m_first = first;
    read(source, how);
}

void TablePiece::read(const ByteSource &source, TableReading how)
{
    m_unreadable.clear();
    const ByteRange bytes { m_table + (m_first * kEntryBytes), m_entries.size() * kEntryBytes };
    const bool inFile = bytes.end() <= source.size();
    if (inFile && !source.nextData(bytes.offset).overlaps(bytes)) {
        std::ranges::fill(m_entries, 0);
    } else if (how == TableReading::Rescue) {
        m_unreadable = rescueEntries(source, m_table, m_first, m_entries);
    } else if (!readEntries(source, m_table, m_first, m_entries)) {
        m_unreadable = { { m_first, static_cast<std::uint32_t>(m_entries.size()) } };
    }
}

} // namespace qed
