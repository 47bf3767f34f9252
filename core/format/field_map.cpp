// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/format/field_map.h"

#include <algorithm>

namespace qed {

namespace {

constexpr std::array<std::string_view, 3> kFeatureNames {
    "QED_F_BACKING_FILE",
    "QED_F_NEED_CHECK",
    "QED_F_BACKING_FORMAT_NO_PROBE",
};

std::vector<FlagBit> flagBits(HeaderField field, std::uint64_t value)
{
    std::vector<FlagBit> flags;
    for (unsigned bit = 0; bit < 64; ++bit) {
        const bool named = field == HeaderField::Features && bit < kFeatureNames.size();
        const bool set = (value >> bit & 1) != 0;
        if (named || set)
            flags.push_back({ bit, named ? kFeatureNames[bit] : std::string_view {}, set });
    }
    return flags;
}

bool isFeatureWord(HeaderField field)
{
    return field == HeaderField::Features || field == HeaderField::CompatFeatures
        || field == HeaderField::AutoclearFeatures;
}

} // namespace

std::vector<FieldRow> headerRows(const Image &image)
{
    std::vector<FieldRow> rows;
    for (const auto &info : headerFields()) {
        FieldRow row { .field = info.field,
            .bytes = info.bytes,
            .name = info.name,
            .value = fieldValue(image.header(), info.field),
            .present = info.bytes.end() <= image.source().size() };
        for (const auto &problem : image.headerProblems()) {
            if (problem.field == info.field)
                row.broken.push_back(problem.rule);
        }
        if (isFeatureWord(info.field))
            row.flags = flagBits(info.field, row.value);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Region> headerRegions(const Image &image)
{
    const ByteRange file { 0, image.source().size() };
    std::vector<Region> regions;
    const auto add = [&](Region region) {
        region.bytes = region.bytes.intersection(file);
        if (!region.bytes.empty())
            regions.push_back(region);
    };
    for (const auto &info : headerFields())
        add({ RegionKind::HeaderField, info.bytes, info.field });
    if (!image.geometry())
        return regions;

    const auto &header = image.header();
    const auto headerEnd = image.geometry()->headerClusters() * image.geometry()->clusterSize();
    auto restBegin = std::uint64_t { kHeaderBytes };
    if (image.backingName() && header.backingNameSize > 0
        && header.backingNameOffset >= kHeaderBytes) {
        const ByteRange name { header.backingNameOffset, header.backingNameSize };
        add({ RegionKind::HeaderRest, { restBegin, name.offset - restBegin }, {} });
        add({ RegionKind::BackingName, name, {} });
        restBegin = name.end();
    }
    add({ RegionKind::HeaderRest, { restBegin, headerEnd - restBegin }, {} });
    if (image.geometry()->tableEntryKind(header.l1TableOffset) == EntryKind::Valid)
        add({ RegionKind::L1Table, { header.l1TableOffset, image.geometry()->tableBytes() }, {} });
    return regions;
}

} // namespace qed
