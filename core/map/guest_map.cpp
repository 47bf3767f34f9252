// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/map/guest_map.h"

#include "core/format/table.h"

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

/// Joins neighbouring ranges of one state; data only where the file goes on, too.
class RangeJoiner final {
public:
    explicit RangeJoiner(const std::function<bool(const GuestRange &)> &visit) : m_visit(visit) { }

    bool add(const GuestRange &range)
    {
        if (range.guest.empty())
            return true;
        if (!m_range.guest.empty() && continues(range)) {
            m_range.guest.length += range.guest.length;
            return true;
        }
        const bool goOn = flush();
        m_range = range;
        return goOn;
    }
    bool flush() { return m_range.guest.empty() || m_visit(std::exchange(m_range, {})); }

private:
    [[nodiscard]] bool continues(const GuestRange &range) const
    {
        if (m_range.state != range.state || m_range.guest.end() != range.guest.offset)
            return false;
        return !range.fileOffset || *m_range.fileOffset + m_range.guest.length == *range.fileOffset;
    }

    const std::function<bool(const GuestRange &)> &m_visit;
    GuestRange m_range;
};

class GuestWalk final {
public:
    GuestWalk(const Image &image, const Progress &progress,
        const std::function<bool(const GuestRange &)> &visit)
        : m_image(image)
        , m_geometry(*image.geometry())
        , m_progress(progress)
        , m_joiner(visit)
        , m_buffer(std::min(kEntriesPerChunk, image.geometry()->tableEntries()))
    {
    }

    Result<void> run()
    {
        const auto l1 = readL1(m_image.source(), m_geometry);
        if (!l1)
            return std::unexpected(l1.error());
        for (const auto &entry : *l1) {
            if (m_progress.stopRequested())
                return std::unexpected(
                    Error { .kind = ErrorKind::Cancelled, .path = m_image.path().string() });
            const auto begin = m_geometry.guestOffset({ entry.index, 0 });
            if (!begin || *begin >= m_geometry.imageSize())
                break;
            if (!fillTo(*begin) || !addTable(entry))
                return {};
        }
        if (fillTo(m_geometry.imageSize()))
            m_joiner.flush();
        return {};
    }

private:
    /// Whatever no table was seen for is unallocated.
    bool fillTo(std::uint64_t guestOffset)
    {
        guestOffset = std::min(guestOffset, m_geometry.imageSize());
        const auto from = std::exchange(m_at, std::max(m_at, guestOffset));
        return from >= guestOffset
            || m_joiner.add({ .guest = { from, guestOffset - from }, .slot = slotAt(from) });
    }

    [[nodiscard]] TableSlot slotAt(std::uint64_t guestOffset) const
    {
        return m_geometry.slotOf(guestOffset).value_or(TableSlot {});
    }

    bool add(GuestRange range)
    {
        m_at = range.guest.end();
        return m_joiner.add(range);
    }

    bool addTable(const L1Entry &entry)
    {
        const TableSlot slot { entry.index, 0 };
        const auto whole = m_geometry.guestRange(slot, m_geometry.tableEntries());
        if (m_geometry.tableEntryKind(entry.value) != EntryKind::Valid)
            return add({ .guest = whole,
                .state = GuestState::CutOff,
                .slot = slot,
                .value = entry.value });
        bool goOn = true;
        const auto read = forEachChunk(m_image.source(), m_geometry, entry.value, m_buffer,
            [&](std::uint32_t first, std::span<const std::uint64_t> entries) {
                goOn = addEntries({ entry.index, first }, entries) && !m_progress.stopRequested();
                return goOn;
            });
        if (!read && goOn)
            goOn = add({ .guest = { m_at, whole.end() - m_at },
                .state = GuestState::Unreadable,
                .slot = slotAt(m_at) });
        return goOn && fillTo(whole.end());
    }

    bool addEntries(TableSlot slot, std::span<const std::uint64_t> entries)
    {
        for (const auto value : entries) {
            const auto guest = m_geometry.guestRange(slot, 1);
            const auto kind = m_geometry.dataEntryKind(value);
            if (kind != EntryKind::Unallocated && !guest.empty()) {
                GuestRange range {
                    .guest = guest, .state = stateOf(kind), .slot = slot, .value = value
                };
                if (kind == EntryKind::Valid)
                    range.fileOffset = value;
                if (!fillTo(guest.offset) || !add(range))
                    return false;
            }
            ++slot.l2Index;
        }
        return true;
    }

    const Image &m_image;
    const Geometry &m_geometry;
    const Progress &m_progress;
    RangeJoiner m_joiner;
    std::vector<std::uint64_t> m_buffer;
    std::uint64_t m_at = 0; ///< guest offset up to which ranges were added
};

} // namespace

Result<void> forEachGuestRange(const Image &image, const Progress &progress,
    const std::function<bool(const GuestRange &)> &visit)
{
    if (!image.checkable())
        return std::unexpected(
            Error { .kind = ErrorKind::HeaderUnusable, .path = image.path().string() });
    return GuestWalk(image, progress, visit).run();
}

} // namespace qed
