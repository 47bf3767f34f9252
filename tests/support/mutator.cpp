// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/mutator.h"

#include "core/format/header.h"

#include <algorithm>
#include <array>
#include <format>

namespace qed::test {

namespace {

/// Files are not made longer than this, so that a long series of mutations stays cheap.
constexpr std::uint64_t kMostClustersAppended = 40;
/// Entries looked at in one table; enough for the images that tests write.
constexpr std::size_t kMostSlots = 100'000;

Header headerOf(const SparseBytes &image)
{
    std::array<std::byte, kHeaderBytes> bytes {};
    image.read(0, bytes);
    return decodeHeader(bytes);
}

} // namespace

void Mutator::damage(SparseBytes &image, std::uint64_t most)
{
    for (auto left = 1 + below(most); left > 0; --left)
        mutate(image);
}

void Mutator::mutate(SparseBytes &image)
{
    const auto header = headerOf(image);
    const auto geometry = Geometry::from(header, image.size());
    const bool followable
        = geometry && geometry->tableEntryKind(header.l1TableOffset) == EntryKind::Valid;
    if (!followable) {
        flipByte(image);
        return;
    }
    switch (below(20)) {
    case 0:
    case 1:
        changeLength(image, *geometry);
        break;
    case 2:
        changeHeader(image, *geometry);
        break;
    default:
        changeEntry(image, *geometry);
        break;
    }
}

void Mutator::changeEntry(SparseBytes &image, const Geometry &geometry)
{
    const auto slot = pickSlot(image, geometry);
    const auto count = below(8) == 0 ? 1 + below(12) : 1;
    const auto value = pickValue(image, geometry);
    const auto step = below(2) == 0 ? geometry.clusterSize() : 0;
    const auto last = std::min<std::uint64_t>(slot.index + count, geometry.tableEntries());
    for (auto index = slot.index; index < last; ++index) {
        const auto at = slot.table + 8 * index;
        const auto changed = value + (index - slot.index) * (value > 1 ? step : 0);
        if (at + 8 > image.size())
            break;
        image.write64(at, changed);
        m_log.push_back(std::format("table {:#x} entry {} = {:#x}", slot.table, index, changed));
    }
}

void Mutator::changeLength(SparseBytes &image, const Geometry &geometry)
{
    const auto clusterSize = geometry.clusterSize();
    auto size = image.size();
    switch (below(5)) {
    case 0:
        size += clusterSize * (1 + below(kMostClustersAppended));
        break;
    case 1:
        size += 1 + below(clusterSize - 1);
        break;
    case 2:
        size -= std::min(size, clusterSize * (1 + below(6)));
        break;
    case 3:
        size -= std::min(size, 1 + below(clusterSize));
        break;
    default:
        size -= below(size / 3 + 1);
        break;
    }
    // What is cut below the L1 table is no image that a check can follow.
    if (size < geometry.l1Offset() + geometry.tableBytes())
        return;
    image.resize(size);
    m_log.push_back(std::format("file size {}", size));
}

void Mutator::changeHeader(SparseBytes &image, const Geometry &geometry)
{
    auto header = headerOf(image);
    const auto any = m_header == HeaderDamage::Any;
    switch (below(any ? 9 : 4)) {
    case 0:
        header.features ^= kFeatureNeedCheck;
        break;
    case 1:
        header.compatFeatures ^= 1ULL << below(64);
        break;
    case 2:
        header.autoclearFeatures ^= 1ULL << below(64);
        break;
    case 3:
        header.imageSize = std::min<std::uint64_t>(header.imageSize, geometry.clusterSize() * 600)
            * (1 + below(4)) / (1 + below(4)) / 512 * 512;
        break;
    case 4:
        header.headerSize = static_cast<std::uint32_t>(below(4));
        break;
    case 5:
        header.imageSize = m_random();
        break;
    case 6:
        header.features ^= 1ULL << below(64);
        break;
    case 7:
        header.backingNameOffset = static_cast<std::uint32_t>(below(8192));
        break;
    default:
        header.backingNameSize = static_cast<std::uint32_t>(below(8192));
        break;
    }
    image.write(0, encodeHeader(header));
    m_log.push_back(std::format("header: header_size {} features {:#x} image_size {}",
        header.headerSize, header.features, header.imageSize));
}

void Mutator::flipByte(SparseBytes &image)
{
    if (image.size() == 0)
        return;
    const auto offset = below(std::min<std::uint64_t>(image.size(), kHeaderBytes));
    std::array<std::byte, 1> byte {};
    image.read(offset, byte);
    byte[0] ^= std::byte { static_cast<std::uint8_t>(1U << below(8)) };
    image.write(offset, byte);
    m_log.push_back(std::format("flip byte {}", offset));
}

std::vector<Mutator::Slot> Mutator::usedSlots(
    const SparseBytes &image, const Geometry &geometry, std::uint64_t table) const
{
    std::vector<Slot> slots;
    const auto end = table + geometry.tableBytes();
    for (auto at = table; slots.size() < kMostSlots;) {
        const auto data = image.nextData(at);
        if (data.empty() || data.offset >= end)
            break;
        for (at = data.offset / 8 * 8; at < std::min(data.end(), end); at += 8) {
            if (image.read64(at) != 0)
                slots.push_back({ table, (at - table) / 8 });
        }
    }
    return slots;
}

std::optional<std::uint64_t> Mutator::pickTable(const SparseBytes &image, const Geometry &geometry)
{
    std::vector<std::uint64_t> tables;
    for (const auto &slot : usedSlots(image, geometry, geometry.l1Offset())) {
        const auto value = image.read64(slot.table + 8 * slot.index);
        if (geometry.tableEntryKind(value) == EntryKind::Valid)
            tables.push_back(value);
    }
    return tables.empty() ? std::nullopt : std::optional(tables[below(tables.size())]);
}

Mutator::Slot Mutator::pickSlot(const SparseBytes &image, const Geometry &geometry)
{
    auto table = geometry.l1Offset();
    if (below(4) != 0)
        table = pickTable(image, geometry).value_or(table);
    const auto used = usedSlots(image, geometry, table);
    if (!used.empty() && below(4) != 0)
        return used[below(used.size())];
    // Mostly near the beginning, where neighbours are; sometimes anywhere.
    const auto limit = below(4) == 0 ? geometry.tableEntries() : 600;
    return { table, below(std::min<std::uint64_t>(limit, geometry.tableEntries())) };
}

std::uint64_t Mutator::pickValue(const SparseBytes &image, const Geometry &geometry)
{
    const auto clusterSize = geometry.clusterSize();
    const auto end = geometry.fileClusters() * clusterSize;
    const auto table = pickTable(image, geometry).value_or(geometry.l1Offset());
    const auto within = below(geometry.tableSize()) * clusterSize;
    switch (below(16)) {
    case 0:
        return 0;
    case 1:
        return 1;
    case 2:
        return m_random();
    case 3:
        return m_random() & ~(clusterSize - 1);
    case 4:
        return below(geometry.headerClusters() + 1) * clusterSize;
    case 5:
        return end;
    case 6:
        return end + below(100) * clusterSize;
    case 7:
        return end - std::min(end, (1 + below(geometry.tableSize() + 1)) * clusterSize);
    case 8:
        return below(end) & ~std::uint64_t { 511 };
    case 9:
        return geometry.l1Offset() + within;
    case 10:
        return table + within;
    case 11:
        return table - std::min(table, within);
    case 12:
        return ~std::uint64_t { 0 } - clusterSize + 1;
    case 13: {
        const auto slots = usedSlots(image, geometry, table);
        return slots.empty() ? 1 : image.read64(table + 8 * slots[below(slots.size())].index);
    }
    default:
        return below(geometry.fileClusters()) * clusterSize;
    }
}

} // namespace qed::test
