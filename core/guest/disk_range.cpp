// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/guest/disk_range.h"

namespace qed {

namespace {

bool continues(const DiskRange &range, const DiskRange &next)
{
    if (range.depth != next.depth || range.state != next.state)
        return false;
    if (range.damaged() && range.damage != next.damage)
        return false;
    if (range.fileOffset.has_value() != next.fileOffset.has_value())
        return false;
    return !range.fileOffset || *range.fileOffset + range.guest.length == *next.fileOffset;
}

} // namespace

std::string_view damageName(Damage damage) noexcept
{
    switch (damage) {
    case Damage::InvalidEntry:
        return "invalid-entry";
    case Damage::CutOffCluster:
        return "cut-off-cluster";
    case Damage::LostTable:
        return "lost-table";
    case Damage::UnreadableTable:
        return "unreadable-table";
    case Damage::MissingBase:
        return "missing-base";
    case Damage::UnusableBase:
        return "unusable-base";
    case Damage::ForeignBase:
        return "foreign-base";
    case Damage::ReadError:
        return "read-error";
    }
    return {};
}

bool DiskRangeJoiner::add(const DiskRange &range)
{
    if (m_range && continues(*m_range, range)) {
        m_range->guest.length += range.guest.length;
        return true;
    }
    const auto done = std::exchange(m_range, range);
    return !done || m_visit(*done);
}

void DiskRangeJoiner::finish()
{
    if (const auto last = std::exchange(m_range, std::nullopt))
        static_cast<void>(m_visit(*last));
}

} // namespace qed
