// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/words.h"

#include "core/base/text.h"

#include <format>

namespace qed::cli {

std::string_view className(ClusterClass clusterClass) noexcept
{
    switch (clusterClass) {
    case ClusterClass::Unknown:
        return "unknown";
    case ClusterClass::Header:
        return "header";
    case ClusterClass::L1Table:
        return "l1-table";
    case ClusterClass::L2Table:
        return "l2-table";
    case ClusterClass::Data:
        return "data";
    case ClusterClass::Leak:
        return "leak";
    case ClusterClass::DoubleReference:
        return "double-reference";
    case ClusterClass::Overlap:
        return "overlap";
    case ClusterClass::BadPointer:
        return "bad-pointer";
    case ClusterClass::ReadError:
        return "read-error";
    }
    return {};
}

std::string_view classWords(ClusterClass clusterClass) noexcept
{
    switch (clusterClass) {
    case ClusterClass::Unknown:
        return "unknown, since a table could not be read";
    case ClusterClass::Header:
        return "header";
    case ClusterClass::L1Table:
        return "L1 table";
    case ClusterClass::L2Table:
        return "L2 table";
    case ClusterClass::Data:
        return "data";
    case ClusterClass::Leak:
        return "leaked: nothing leads to it";
    case ClusterClass::DoubleReference:
        return "data of several guest clusters";
    case ClusterClass::Overlap:
        return "a table, and something else too";
    case ClusterClass::BadPointer:
        return "table with entries that lead nowhere";
    case ClusterClass::ReadError:
        return "table that could not be read";
    }
    return {};
}

std::string_view entryKindName(EntryKind kind) noexcept
{
    switch (kind) {
    case EntryKind::Unallocated:
        return "unallocated";
    case EntryKind::Zero:
        return "zero";
    case EntryKind::Valid:
        return "valid";
    case EntryKind::Reserved:
        return "reserved";
    case EntryKind::IntoHeader:
        return "into-header";
    case EntryKind::Outside:
        return "outside";
    case EntryKind::PastEnd:
        return "past-end";
    case EntryKind::PartialCluster:
        return "partial-cluster";
    case EntryKind::Misaligned:
        return "misaligned";
    }
    return {};
}

std::string_view entryKindWords(EntryKind kind) noexcept
{
    switch (kind) {
    case EntryKind::Unallocated:
        return "unallocated";
    case EntryKind::Zero:
        return "reads zeroes";
    case EntryKind::Valid:
        return "valid";
    case EntryKind::Reserved:
        return "has the reserved value 1";
    case EntryKind::IntoHeader:
        return "leads into the header";
    case EntryKind::Outside:
        return "leads outside the file";
    case EntryKind::PastEnd:
        return "leads to a table that ends behind the end of the file";
    case EntryKind::PartialCluster:
        return "leads to a cluster that the file's end cuts off";
    case EntryKind::Misaligned:
        return "is no multiple of the cluster size";
    }
    return {};
}

std::string_view regionName(RegionKind kind) noexcept
{
    switch (kind) {
    case RegionKind::HeaderField:
        return "header-field";
    case RegionKind::HeaderRest:
        return "header-rest";
    case RegionKind::BackingName:
        return "backing-name";
    case RegionKind::L1Table:
        return "l1-table";
    }
    return {};
}

std::string referenceWords(const Reference &reference)
{
    switch (reference.kind) {
    case Reference::Kind::HeaderToL1:
        return "the header's l1_table_offset";
    case Reference::Kind::L1ToTable:
        return std::format("L1 entry {}", reference.slot.l1Index);
    case Reference::Kind::L2ToData:
        break;
    }
    const auto &slot = reference.slot;
    if (reference.count == 1)
        return std::format("L1 entry {}, L2 entry {}", slot.l1Index, slot.l2Index);
    return std::format("L1 entry {}, L2 entries {} to {}", slot.l1Index, slot.l2Index,
        slot.l2Index + reference.count - 1);
}

std::string rangeWords(const ByteRange &range)
{
    return range.empty() ? "nothing"
                         : std::format("{} to {}", hexText(range.offset), hexText(range.end() - 1));
}

} // namespace qed::cli
