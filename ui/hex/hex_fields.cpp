// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/hex/hex_fields.h"

#include <algorithm>
#include <utility>

namespace qed::ui {

namespace {

HexField::Owner ownerOf(RegionKind kind)
{
    switch (kind) {
    case RegionKind::HeaderField:
        return HexField::Owner::HeaderField;
    case RegionKind::HeaderRest:
        return HexField::Owner::HeaderRest;
    case RegionKind::BackingName:
        return HexField::Owner::BackingName;
    case RegionKind::L1Table:
        return HexField::Owner::L1Entry;
    }
    return HexField::Owner::Unknown;
}

/// The entry of a table that holds `offset`.
HexField entryField(
    HexField::Owner owner, std::uint64_t table, std::uint64_t offset, std::uint32_t l1Index)
{
    const auto index = static_cast<std::uint32_t>((offset - table) / 8);
    HexField field { .owner = owner, .bytes = { table + std::uint64_t { index } * 8, 8 } };
    field.slot
        = owner == HexField::Owner::L1Entry ? TableSlot { index, 0 } : TableSlot { l1Index, index };
    return field;
}

} // namespace

HexFields::HexFields(
    const std::shared_ptr<const Image> &image, const std::shared_ptr<const Report> &report)
{
    if (!image)
        return;
    m_geometry = image->geometry();
    m_regions = headerRegions(*image);
    m_problems = image->headerProblems();
    m_checkable = image->checkable();
    if (report)
        m_map = report->map;
}

HexField HexFields::at(std::uint64_t offset) const
{
    if (auto field = inHeader(offset))
        return *field;
    if (!m_geometry || !m_checkable)
        return { .bytes = { offset, 1 } };
    if (offset >= m_geometry->tail().offset && !m_geometry->tail().empty())
        return { .owner = HexField::Owner::Tail, .bytes = m_geometry->tail() };
    return inCluster(offset);
}

std::optional<HexField> HexFields::inHeader(std::uint64_t offset) const
{
    const auto next = std::ranges::upper_bound(
        m_regions, offset, {}, [](const Region &region) { return region.bytes.offset; });
    if (next == m_regions.begin() || !std::prev(next)->bytes.contains(offset))
        return std::nullopt;
    const Region &region = *std::prev(next);
    if (region.kind == RegionKind::L1Table)
        return entryField(HexField::Owner::L1Entry, m_geometry->l1Offset(), offset, 0);
    HexField field { .owner = ownerOf(region.kind), .bytes = region.bytes, .field = region.field };
    field.damaged
        = region.field && std::ranges::contains(m_problems, *region.field, &HeaderProblem::field);
    return field;
}

HexField HexFields::inCluster(std::uint64_t offset) const
{
    const std::uint64_t cluster = m_geometry->clusterOf(offset);
    const ByteRange bytes = m_geometry->clusterBytes(cluster);
    if (!m_map)
        return { .bytes = bytes };
    const ClusterClass clusterClass = m_map->classOf(cluster);
    const auto tables = m_map->tablesAt(cluster);
    if (!tables.empty()) {
        const std::uint64_t table = m_geometry->clusterBytes(tables.front().cluster).offset;
        HexField field
            = entryField(HexField::Owner::L2Entry, table, offset, tables.front().l1Index);
        field.clusterClass = clusterClass;
        return field;
    }
    return { .owner = HexField::Owner::Cluster,
        .bytes = bytes,
        .clusterClass = clusterClass,
        .damaged
        = clusterClass == ClusterClass::DoubleReference || clusterClass == ClusterClass::Overlap };
}

EntryKind HexFields::kindOf(const HexField &entry, std::uint64_t value) const
{
    return entry.owner == HexField::Owner::L1Entry ? m_geometry->tableEntryKind(value)
                                                   : m_geometry->dataEntryKind(value);
}

std::optional<ByteRange> HexFields::targetOf(const HexField &entry, std::uint64_t value) const
{
    if (kindOf(entry, value) != EntryKind::Valid)
        return std::nullopt;
    const bool toTable = entry.owner == HexField::Owner::L1Entry;
    return ByteRange { value, toTable ? m_geometry->tableBytes() : m_geometry->clusterSize() };
}

} // namespace qed::ui
