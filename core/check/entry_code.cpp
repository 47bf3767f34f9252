// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/entry_code.h"

namespace qed {

FindingCode l1EntryCode(EntryKind kind) noexcept
{
    switch (kind) {
    case EntryKind::Reserved:
        return FindingCode::L1Reserved;
    case EntryKind::IntoHeader:
        return FindingCode::L1IntoHeader;
    case EntryKind::PastEnd:
        return FindingCode::L1PastEnd;
    case EntryKind::Misaligned:
        return FindingCode::L1Misaligned;
    case EntryKind::Unallocated:
    case EntryKind::Zero:
    case EntryKind::Valid:
    case EntryKind::PartialCluster:
    case EntryKind::Outside:
        break;
    }
    return FindingCode::L1Outside;
}

FindingCode l2EntryCode(EntryKind kind) noexcept
{
    switch (kind) {
    case EntryKind::IntoHeader:
        return FindingCode::L2IntoHeader;
    case EntryKind::Misaligned:
        return FindingCode::L2Misaligned;
    case EntryKind::PartialCluster:
        return FindingCode::FilePartial;
    case EntryKind::Unallocated:
    case EntryKind::Zero:
    case EntryKind::Valid:
    case EntryKind::Reserved:
    case EntryKind::PastEnd:
    case EntryKind::Outside:
        break;
    }
    return FindingCode::L2Outside;
}

} // namespace qed
