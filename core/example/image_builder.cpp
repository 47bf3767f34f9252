// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/example/image_builder.h"

#include "core/base/endian.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace qed::example {

ImageBuilder::ImageBuilder(const Shape &shape) : m_shape(shape)
{
    const Header header { .magic = kMagic,
        .clusterSize = shape.clusterSize,
        .tableSize = shape.tableSize,
        .headerSize = shape.headerSize,
        .l1TableOffset = offsetOf(shape.headerSize),
        .imageSize = shape.imageSize };
    m_content.write(0, encodeHeader(header));
    m_content.resize(offsetOf(std::uint64_t { shape.headerSize } + shape.tableSize));
}

std::uint64_t ImageBuilder::tableEntries() const noexcept
{
    return std::uint64_t { m_shape.tableSize } * m_shape.clusterSize / 8;
}

std::uint64_t ImageBuilder::clusters() const noexcept
{
    return m_content.size() / m_shape.clusterSize;
}

std::uint64_t ImageBuilder::offsetOf(std::uint64_t cluster) const noexcept
{
    return cluster * m_shape.clusterSize;
}

std::uint64_t ImageBuilder::append(std::uint64_t count)
{
    const auto first = clusters();
    m_content.resize(offsetOf(first + count));
    return first;
}

std::uint64_t ImageBuilder::addTable(std::uint32_t l1Index)
{
    const auto cluster = append(m_shape.tableSize);
    pointL1(l1Index, cluster);
    return cluster;
}

TableSlot ImageBuilder::slotFor(std::uint64_t guestCluster)
{
    const TableSlot slot { static_cast<std::uint32_t>(guestCluster / tableEntries()),
        static_cast<std::uint32_t>(guestCluster % tableEntries()) };
    if (l1(slot.l1Index) == 0)
        addTable(slot.l1Index);
    return slot;
}

std::uint64_t ImageBuilder::map(std::uint64_t guestCluster, std::uint64_t count)
{
    std::uint64_t first = 0;
    for (std::uint64_t done = 0; done < count;) {
        const auto slot = slotFor(guestCluster + done);
        std::vector<std::uint64_t> entries(std::min(count - done, tableEntries() - slot.l2Index));
        const auto cluster = append(entries.size());
        for (std::size_t i = 0; i < entries.size(); ++i)
            entries[i] = littleEndian(offsetOf(cluster + i));
        m_content.write(l1(slot.l1Index) + 8ULL * slot.l2Index, std::as_bytes(std::span(entries)));
        if (done == 0)
            first = cluster;
        done += entries.size();
    }
    return first;
}

ImageBuilder &ImageBuilder::zero(std::uint64_t guestCluster, std::uint64_t count)
{
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto slot = slotFor(guestCluster + i);
        setL2(slot.l1Index, slot.l2Index, 1);
    }
    return *this;
}

ImageBuilder &ImageBuilder::setL1(std::uint32_t index, std::uint64_t value)
{
    return setEntry(l1Cluster(), index, value);
}

ImageBuilder &ImageBuilder::setL2(std::uint32_t l1Index, std::uint32_t l2Index, std::uint64_t value)
{
    return setEntry(l1(l1Index) / m_shape.clusterSize, l2Index, value);
}

ImageBuilder &ImageBuilder::setEntry(
    std::uint64_t tableCluster, std::uint32_t index, std::uint64_t value)
{
    m_content.write64(offsetOf(tableCluster) + 8ULL * index, value);
    return *this;
}

ImageBuilder &ImageBuilder::pointL1(std::uint32_t index, std::uint64_t cluster)
{
    return setL1(index, offsetOf(cluster));
}

ImageBuilder &ImageBuilder::pointL2(
    std::uint32_t l1Index, std::uint32_t l2Index, std::uint64_t cluster)
{
    return setL2(l1Index, l2Index, offsetOf(cluster));
}

std::uint64_t ImageBuilder::l1(std::uint32_t index) const
{
    return m_content.read64(offsetOf(l1Cluster()) + 8ULL * index);
}

std::uint64_t ImageBuilder::l2(std::uint32_t l1Index, std::uint32_t l2Index) const
{
    return m_content.read64(l1(l1Index) + 8ULL * l2Index);
}

Header ImageBuilder::header() const
{
    std::array<std::byte, kHeaderBytes> bytes {};
    m_content.read(0, bytes);
    return decodeHeader(bytes);
}

ImageBuilder &ImageBuilder::changeHeader(const std::function<void(Header &)> &change)
{
    auto changed = header();
    change(changed);
    m_content.write(0, encodeHeader(changed));
    return *this;
}

ImageBuilder &ImageBuilder::setDirty()
{
    return changeHeader([](Header &header) { header.features |= kFeatureNeedCheck; });
}

ImageBuilder &ImageBuilder::setBackingName(std::string_view name, bool raw)
{
    m_content.write(kHeaderBytes, std::as_bytes(std::span(name)));
    return changeHeader([&](Header &header) {
        header.features |= kFeatureBackingFile;
        if (raw)
            header.features |= kFeatureBackingIsRaw;
        header.backingNameOffset = kHeaderBytes;
        header.backingNameSize = static_cast<std::uint32_t>(name.size());
    });
}

ImageBuilder &ImageBuilder::fill(std::uint64_t cluster, std::string_view text)
{
    std::string repeated;
    while (repeated.size() < m_shape.clusterSize)
        repeated += text;
    repeated.resize(m_shape.clusterSize);
    m_content.write(offsetOf(cluster), std::as_bytes(std::span(repeated)));
    return *this;
}

ImageBuilder &ImageBuilder::write(std::uint64_t offset, std::span<const std::byte> bytes)
{
    m_content.write(offset, bytes);
    return *this;
}

ImageBuilder &ImageBuilder::flipByte(std::uint64_t offset, std::uint8_t mask)
{
    std::vector<std::byte> byte(1);
    m_content.read(offset, byte);
    byte[0] ^= std::byte { mask };
    m_content.write(offset, byte);
    return *this;
}

ImageBuilder &ImageBuilder::shorten(std::uint64_t bytes)
{
    return resize(m_content.size() - bytes);
}

ImageBuilder &ImageBuilder::resize(std::uint64_t fileSize)
{
    m_content.resize(fileSize);
    return *this;
}

} // namespace qed::example
