// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/repair/table_planner.h"

#include "core/check/entry_code.h"

namespace qed {

namespace {

GuestEffect effectOf(FixKind fix, bool backed, bool losesData)
{
    if (losesData)
        return GuestEffect::LosesData;
    return fix == FixKind::ClearToBase && backed ? GuestEffect::Base : GuestEffect::Zeroes;
}

} // namespace

TablePlanner::TablePlanner(PlanBuilder &builder, SharingState &sharing, std::uint32_t l1Index,
    const TableInfo *info, TableUse use)
    : m_builder(builder)
    , m_sharing(sharing)
    , m_geometry(builder.geometry())
    , m_slot { l1Index, 0 }
    , m_reported(info == nullptr ? l1Index : info->l1Index)
    , m_use(use)
    , m_reachable(m_geometry.reachableEntries(l1Index))
    , m_backed(builder.backed())
{
}

std::uint64_t TablePlanner::decide(std::uint32_t index, std::uint64_t value)
{
    const auto kind = m_geometry.dataEntryKind(value);
    if (kind == EntryKind::Unallocated || kind == EntryKind::Zero)
        return value;
    if (!m_builder.hasRoom())
        return leave(value, kind);
    if (index >= m_reachable) {
        const auto finding = findingOf(FindingCode::GuestBeyondSize, index);
        if (const auto fix = m_builder.choice(FindingCode::GuestBeyondSize, finding))
            return clear(index, value, FindingCode::GuestBeyondSize, finding, *fix);
    }
    if (kind == EntryKind::PartialCluster)
        return decidePartial(index, value);
    return isInvalid(kind) ? decideInvalid(index, value, kind) : decideShared(index, value);
}

std::uint64_t TablePlanner::decideInvalid(std::uint32_t index, std::uint64_t value, EntryKind kind)
{
    auto code = l2EntryCode(kind);
    auto finding = findingOf(code, index);
    if (const auto cut = findingOf(FindingCode::FileTruncated, index);
        code == FindingCode::L2Outside && cut != kNoFinding) {
        code = FindingCode::FileTruncated;
        finding = cut;
    }
    const auto fix = m_builder.choice(code, finding);
    return fix ? clear(index, value, code, finding, *fix) : leave(value, kind);
}

/// Once the file is padded, the partial cluster is one like any other.
std::uint64_t TablePlanner::decidePartial(std::uint32_t index, std::uint64_t value)
{
    const auto finding = findingOf(FindingCode::FilePartial, index);
    const auto fix = m_builder.choice(FindingCode::FilePartial, finding);
    if (!fix)
        return leave(value, EntryKind::PartialCluster);
    if (*fix != FixKind::PadFile)
        return clear(index, value, FindingCode::FilePartial, finding, *fix);
    auto &step = m_builder.step(FindingCode::FilePartial, FixKind::PadFile, finding);
    step.effect = GuestEffect::Recovered;
    step.guestBytes += guestBytes(index);
    m_builder.padFile(step);
    const bool first = !m_sharing.claimed.set(m_geometry.fileClusters());
    return first && m_use != TableUse::Repeated ? value : copyTo(index, value, step);
}

std::uint64_t TablePlanner::decideShared(std::uint32_t index, std::uint64_t value)
{
    const auto cluster = m_geometry.clusterOf(value);
    auto code = FindingCode::RefDouble;
    if (m_use == TableUse::Repeated) {
        code = FindingCode::RefTable;
    } else {
        if (!m_sharing.map.shared().test(cluster))
            return value;
        if (m_sharing.map.inTable(cluster))
            code = FindingCode::RefOverlap;
        else if (!m_sharing.claimed.set(cluster))
            return value;
    }
    const auto finding = code == FindingCode::RefTable ? m_sharing.tableFinding
                                                       : m_builder.findings().ofByte(code, value);
    if (code == FindingCode::RefTable)
        return copyTo(index, value, m_builder.step(code, FixKind::CopyTable, finding));
    const auto fix = m_builder.choice(code, finding);
    if (!fix)
        return value;
    if (*fix == FixKind::CopyCluster)
        return copyTo(index, value, m_builder.step(code, *fix, finding));
    return clear(index, value, code, finding, *fix);
}

std::uint64_t TablePlanner::clear(
    std::uint32_t index, std::uint64_t value, FindingCode code, std::size_t finding, FixKind fix)
{
    const std::uint64_t cleared = m_backed && fix != FixKind::ClearToBase ? 1 : 0;
    auto &step = m_builder.step(code, fix, finding);
    m_builder.useRoom();
    ++step.entries;
    step.bytesWritten += sizeof value;
    step.effect = effectOf(fix, m_backed, step.losesData);
    step.guestBytes += guestBytes(index);
    m_builder.addOperation({ .kind = OperationKind::ClearEntries,
        .step = m_builder.indexOf(step),
        .slot = { m_slot.l1Index, index },
        .inL2 = true,
        .valueBefore = value,
        .valueAfter = cleared });
    return cleared;
}

std::uint64_t TablePlanner::copyTo(std::uint32_t index, std::uint64_t value, PlanStep &step)
{
    const auto size = m_geometry.clusterSize();
    const auto to = m_builder.allocate(1) * size;
    const ByteRange there = ByteRange { value, size }.intersection({ 0, m_geometry.fileSize() });
    m_builder.useRoom();
    ++step.entries;
    ++step.clusters;
    step.bytesWritten += there.length + sizeof value;
    step.fileGrowth += static_cast<std::int64_t>(size);
    m_builder.copy(Stage::Data, there, to);
    m_builder.addOperation({ .kind = OperationKind::CopyClusters,
        .step = m_builder.indexOf(step),
        .slot = { m_slot.l1Index, index },
        .inL2 = true,
        .valueBefore = value,
        .valueAfter = to,
        .from = { value, size },
        .to = { to, size } });
    return to;
}

std::uint64_t TablePlanner::leave(std::uint64_t value, EntryKind kind)
{
    if (kind == EntryKind::Outside || kind == EntryKind::PartialCluster)
        m_builder.noteStray(m_geometry.clusterOf(value));
    return value;
}

std::size_t TablePlanner::findingOf(FindingCode code, std::uint32_t index) const
{
    return m_builder.findings().ofEntry(code, { m_reported, index }, true);
}

std::uint64_t TablePlanner::guestBytes(std::uint32_t index) const
{
    return m_geometry.guestRange({ m_slot.l1Index, index }, 1).length;
}

} // namespace qed
