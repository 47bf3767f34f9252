// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/format/header.h"

#include "core/base/endian.h"
#include "core/format/geometry.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace qed {

namespace {

constexpr std::array<HeaderFieldInfo, kHeaderFieldCount> kFields { {
    { HeaderField::Magic, { 0, 4 }, "magic" },
    { HeaderField::ClusterSize, { 4, 4 }, "cluster_size" },
    { HeaderField::TableSize, { 8, 4 }, "table_size" },
    { HeaderField::HeaderSize, { 12, 4 }, "header_size" },
    { HeaderField::Features, { 16, 8 }, "features" },
    { HeaderField::CompatFeatures, { 24, 8 }, "compat_features" },
    { HeaderField::AutoclearFeatures, { 32, 8 }, "autoclear_features" },
    { HeaderField::L1TableOffset, { 40, 8 }, "l1_table_offset" },
    { HeaderField::ImageSize, { 48, 8 }, "image_size" },
    { HeaderField::BackingNameOffset, { 56, 4 }, "backing_filename_offset" },
    { HeaderField::BackingNameSize, { 60, 4 }, "backing_filename_size" },
} };

/// entries^2 * cluster_size, or 2^64 - 1 when it is more.
std::uint64_t largestImageSize(const Geometry &geometry)
{
    std::uint64_t result = 0;
    if (__builtin_mul_overflow(
            geometry.guestBytesPerTable(), std::uint64_t { geometry.tableEntries() }, &result))
        return std::numeric_limits<std::uint64_t>::max();
    return result;
}

/// Collects broken rules; a field that the file doesn't hold breaks only that rule.
class Rules final {
public:
    explicit Rules(std::uint64_t fileSize) : m_fileSize(fileSize) { }

    /// Judges a rule of a field; true when it holds.
    bool require(HeaderField field, HeaderRule rule, bool holds, bool fatal)
    {
        const auto &bytes = kFields[static_cast<std::size_t>(field)].bytes;
        if (bytes.end() > m_fileSize) {
            if (m_problems.empty() || m_problems.back().field != field)
                m_problems.push_back({ field, HeaderRule::FieldIsInFile, true });
            return false;
        }
        if (!holds)
            m_problems.push_back({ field, rule, fatal });
        return holds;
    }
    std::vector<HeaderProblem> take() { return std::move(m_problems); }

private:
    std::uint64_t m_fileSize;
    std::vector<HeaderProblem> m_problems;
};

void checkBackingName(const Header &header, Rules &rules)
{
    const bool used = header.hasFeature(kFeatureBackingFile);
    const auto headerBytes = std::uint64_t { std::max(header.headerSize, 1U) } * header.clusterSize;
    const auto end = std::uint64_t { header.backingNameOffset } + header.backingNameSize;
    rules.require(HeaderField::BackingNameOffset, HeaderRule::BackingNameIsInHeader,
        !used || end <= headerBytes, false);
    rules.require(HeaderField::BackingNameSize, HeaderRule::BackingNameIsShort,
        !used || header.backingNameSize <= kMaxBackingNameSize, false);
}

} // namespace

bool isLegalClusterSize(std::uint32_t bytes) noexcept
{
    return std::has_single_bit(bytes) && bytes >= kMinClusterSize && bytes <= kMaxClusterSize;
}

bool isLegalTableSize(std::uint32_t clusters) noexcept
{
    return std::has_single_bit(clusters) && clusters <= kMaxTableSize;
}

const std::array<HeaderFieldInfo, kHeaderFieldCount> &headerFields() noexcept
{
    return kFields;
}

std::uint64_t fieldValue(const Header &header, HeaderField field) noexcept
{
    switch (field) {
    case HeaderField::Magic:
        return header.magic;
    case HeaderField::ClusterSize:
        return header.clusterSize;
    case HeaderField::TableSize:
        return header.tableSize;
    case HeaderField::HeaderSize:
        return header.headerSize;
    case HeaderField::Features:
        return header.features;
    case HeaderField::CompatFeatures:
        return header.compatFeatures;
    case HeaderField::AutoclearFeatures:
        return header.autoclearFeatures;
    case HeaderField::L1TableOffset:
        return header.l1TableOffset;
    case HeaderField::ImageSize:
        return header.imageSize;
    case HeaderField::BackingNameOffset:
        return header.backingNameOffset;
    case HeaderField::BackingNameSize:
        return header.backingNameSize;
    }
    return 0;
}

Header decodeHeader(std::span<const std::byte> bytes) noexcept
{
    const auto u32 = [&](std::size_t at) -> std::uint32_t {
        return at + 4 <= bytes.size() ? loadLittleEndian<std::uint32_t>(bytes.data() + at) : 0;
    };
    const auto u64 = [&](std::size_t at) -> std::uint64_t {
        return at + 8 <= bytes.size() ? loadLittleEndian<std::uint64_t>(bytes.data() + at) : 0;
    };
    return { .magic = u32(0),
        .clusterSize = u32(4),
        .tableSize = u32(8),
        .headerSize = u32(12),
        .features = u64(16),
        .compatFeatures = u64(24),
        .autoclearFeatures = u64(32),
        .l1TableOffset = u64(40),
        .imageSize = u64(48),
        .backingNameOffset = u32(56),
        .backingNameSize = u32(60) };
}

std::array<std::byte, kHeaderBytes> encodeHeader(const Header &header) noexcept
{
    std::array<std::byte, kHeaderBytes> bytes {};
    for (const auto &field : kFields) {
        const auto value = fieldValue(header, field.field);
        if (field.bytes.length == 4)
            storeLittleEndian(bytes.data() + field.bytes.offset, static_cast<std::uint32_t>(value));
        else
            storeLittleEndian(bytes.data() + field.bytes.offset, value);
    }
    return bytes;
}

std::vector<HeaderProblem> checkHeader(const Header &header, std::uint64_t fileSize)
{
    Rules rules(fileSize);
    rules.require(HeaderField::Magic, HeaderRule::MagicIsQed, header.magic == kMagic, true);
    rules.require(HeaderField::ClusterSize, HeaderRule::ClusterSizeIsPowerOfTwo,
        isLegalClusterSize(header.clusterSize), true);
    rules.require(HeaderField::TableSize, HeaderRule::TableSizeIsPowerOfTwo,
        isLegalTableSize(header.tableSize), true);
    const auto geometry = Geometry::from(header, fileSize);
    const bool hasCluster = rules.require(
        HeaderField::HeaderSize, HeaderRule::HeaderHasACluster, header.headerSize >= 1, false);
    if (geometry && hasCluster)
        rules.require(HeaderField::HeaderSize, HeaderRule::HeaderIsInFile,
            geometry->headerClusters() <= geometry->fileClusters(), false);
    rules.require(
        HeaderField::Features, HeaderRule::FeaturesAreKnown, header.unknownFeatures() == 0, true);
    rules.require(HeaderField::CompatFeatures, HeaderRule::FieldIsInFile, true, false);
    rules.require(HeaderField::AutoclearFeatures, HeaderRule::FieldIsInFile, true, false);
    rules.require(HeaderField::L1TableOffset, HeaderRule::L1TableIsInFile,
        !geometry || geometry->tableEntryKind(header.l1TableOffset) == EntryKind::Valid, true);
    rules.require(
        HeaderField::ImageSize, HeaderRule::ImageSizeIsSectors, header.imageSize % 512 == 0, false);
    if (geometry)
        rules.require(HeaderField::ImageSize, HeaderRule::ImageSizeIsReachable,
            header.imageSize <= largestImageSize(*geometry), false);
    if (geometry)
        checkBackingName(header, rules);
    else
        rules.require(HeaderField::BackingNameSize, HeaderRule::FieldIsInFile, true, false);
    return rules.take();
}

} // namespace qed
