// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/query/place.h"

#include "core/base/text.h"
#include "core/format/table.h"

#include <algorithm>

namespace qed {

namespace {

std::unexpected<Error> outOfRange(const Image &image, std::string detail)
{
    return std::unexpected(Error { .kind = ErrorKind::OutOfRange,
        .path = image.path().string(),
        .detail = std::move(detail) });
}

std::uint32_t entryAt(std::uint64_t tableOffset, std::uint64_t fileOffset)
{
    return static_cast<std::uint32_t>((fileOffset - tableOffset) / sizeof(std::uint64_t));
}

} // namespace

Result<Translation> translate(const Image &image, std::uint64_t guestOffset)
{
    const auto &geometry = image.geometry();
    if (!geometry || !image.checkable())
        return std::unexpected(
            Error { .kind = ErrorKind::HeaderUnusable, .path = image.path().string() });
    const auto slot = geometry->slotOf(guestOffset);
    if (!slot || guestOffset >= geometry->imageSize())
        return outOfRange(image, "guest offset " + hexText(guestOffset));
    Translation result { .slot = *slot };
    std::uint64_t value = 0;
    if (auto read
        = readEntries(image.source(), geometry->l1Offset(), slot->l1Index, std::span(&value, 1));
        !read)
        return std::unexpected(read.error());
    result.l1Value = value;
    result.l1Kind = geometry->tableEntryKind(value);
    if (result.l1Kind != EntryKind::Valid)
        return result;
    if (auto read
        = readEntries(image.source(), result.l1Value, slot->l2Index, std::span(&value, 1));
        !read) {
        result.error = read.error();
        return result;
    }
    result.l2Value = value;
    result.l2Kind = geometry->dataEntryKind(value);
    if (result.l2Kind == EntryKind::Valid)
        result.fileOffset = value + guestOffset % geometry->clusterSize();
    return result;
}

Result<FilePlace> placeAt(const Image &image, const ClusterMap *map, std::uint64_t fileOffset)
{
    if (fileOffset >= image.source().size())
        return outOfRange(image, "file offset " + hexText(fileOffset));
    FilePlace place { .offset = fileOffset };
    const auto regions = headerRegions(image);
    const auto region = std::ranges::find_if(
        regions, [&](const Region &r) { return r.bytes.contains(fileOffset); });
    if (region != regions.end())
        place.region = *region;
    const auto &geometry = image.geometry();
    if (!geometry)
        return place;
    place.cluster = geometry->clusterOf(fileOffset);
    if (place.region && place.region->kind == RegionKind::L1Table)
        place.l1Index = entryAt(geometry->l1Offset(), fileOffset);
    if (map == nullptr || place.cluster >= map->clusters())
        return place;
    place.clusterClass = map->classOf(place.cluster);
    for (const auto &table : map->tablesAt(place.cluster))
        place.tableEntries.push_back(
            { table.l1Index, entryAt(geometry->clusterBytes(table.cluster).offset, fileOffset) });
    return place;
}

} // namespace qed
