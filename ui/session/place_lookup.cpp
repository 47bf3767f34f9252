// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/place_lookup.h"

#include "core/map/guest_reader.h"
#include "ui/text/finding_text.h"

#include <algorithm>
#include <memory>

namespace qed::ui {

namespace {

/// The finding's bytes are table entries, not what they lead to.
bool speaksOfEntries(const Finding &finding)
{
    return finding.slot && finding.references.empty() && finding.code != FindingCode::IoRead;
}

std::uint64_t position(const Geometry &geometry, TableSlot slot, bool inL2)
{
    return inL2 ? std::uint64_t { slot.l1Index } * geometry.tableEntries() + slot.l2Index
                : slot.l1Index;
}

bool concerns(const Finding &finding, const Geometry &geometry, const Place &place)
{
    if (place.slot && speaksOfEntries(finding) && finding.inL2 == place.inL2) {
        const auto first = position(geometry, *finding.slot, finding.inL2);
        const auto at = position(geometry, *place.slot, place.inL2);
        if (at >= first && at - first < finding.count)
            return true;
    }
    return !finding.file.empty() && finding.file.overlaps(place.file);
}

ByteRange target(const Geometry &geometry, bool inL2, std::uint64_t value, ByteRange entryBytes)
{
    const auto kind = inL2 ? geometry.dataEntryKind(value) : geometry.tableEntryKind(value);
    if (kind == EntryKind::Valid)
        return { value, inL2 ? geometry.clusterSize() : geometry.tableBytes() };
    return kind == EntryKind::PartialCluster ? geometry.tail() : entryBytes;
}

/// A place that was chosen by cluster belongs to the first entry that leads there.
void takeSlot(Place &place, const std::vector<Reference> &references)
{
    const auto from = std::ranges::find_if(references,
        [](const Reference &reference) { return reference.kind != Reference::Kind::HeaderToL1; });
    if (place.slot || from == references.end())
        return;
    place.slot = from->slot;
    place.inL2 = from->kind == Reference::Kind::L2ToData;
    place.guest = from->guest;
}

/// The entries of the same table that map the rest of the place's part of the guest's disk.
void takeFollowers(Place &place, const Image &image, TableSlot first)
{
    const auto &geometry = *image.geometry();
    const auto clusters = ((place.guest.length - 1) >> geometry.clusterBits()) + 1;
    place.entryCount = std::min<std::uint64_t>(clusters, geometry.tableEntries() - first.l2Index);
    if (place.entryCount == 1)
        return;
    place.entryBytes.length *= place.entryCount;
    place.file = place.entryBytes;
    const auto bytes = place.entryCount << geometry.clusterBits();
    auto reader = GuestReader::open({ std::shared_ptr<const Image>(), &image });
    if (!reader)
        return;
    const auto range = reader->at(place.guest.offset);
    if (range.fileOffset && range.guest.length >= std::min(bytes, place.guest.length))
        place.file = { *range.fileOffset, bytes };
}

} // namespace

Place findingPlace(const Image &image, const Report &report, std::size_t index)
{
    const auto &finding = report.findings.at(index);
    Place place { .file = finding.file,
        .slot = finding.slot,
        .inL2 = finding.inL2,
        .finding = index,
        .guest = finding.guest };
    if (finding.header)
        place.field = finding.header->field;
    if (finding.slot && speaksOfEntries(finding) && image.geometry()) {
        place.entryCount = finding.count;
        place.entryBytes = finding.file;
        place.file = target(*image.geometry(), finding.inL2, finding.value, finding.file);
    } else if (!finding.slot) {
        takeSlot(place, finding.references);
    }
    return place;
}

std::optional<std::size_t> findingAt(const Image &image, const Report &report, const Place &place)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
        const auto &finding = report.findings[i];
        const bool hit = place.field
            ? finding.header && finding.header->field == *place.field
            : image.geometry() && concerns(finding, *image.geometry(), place);
        if (hit && (!best || rankOf(finding) < rankOf(report.findings[*best])))
            best = i;
    }
    return best;
}

Place clusterPlace(const Geometry &geometry, std::uint64_t cluster)
{
    return { .file = geometry.clusterBytes(cluster).intersection({ 0, geometry.fileSize() }) };
}

Place entryPlace(
    const Geometry &geometry, TableSlot slot, bool inL2, std::uint64_t value, ByteRange entryBytes)
{
    return { .file = target(geometry, inL2, value, entryBytes),
        .slot = slot,
        .inL2 = inL2,
        .entryBytes = entryBytes,
        .guest = geometry.guestRange(slot, inL2 ? 1 : geometry.tableEntries()) };
}

Place guestPlace(const Image &image, ByteRange guest)
{
    const auto &geometry = *image.geometry();
    const auto slot = geometry.slotOf(guest.offset);
    if (!slot) // image_size says more than the tables can map
        return { .file = ByteRange { 0, kHeaderBytes }.intersection({ 0, geometry.fileSize() }),
            .field = HeaderField::ImageSize,
            .guest = guest };
    constexpr auto kEntry = sizeof(std::uint64_t);
    const TableSlot l1 { slot->l1Index, 0 };
    const ByteRange l1Bytes { geometry.l1Offset() + (slot->l1Index * kEntry), kEntry };
    const auto found = translate(image, guest.offset);
    Place place { .file = l1Bytes, .slot = l1, .entryBytes = l1Bytes };
    if (found && found->l2Value)
        place = entryPlace(geometry, *slot, true, *found->l2Value,
            { found->l1Value + (slot->l2Index * kEntry), kEntry });
    else if (found)
        place = entryPlace(geometry, l1, false, found->l1Value, l1Bytes);
    place.guest = guest;
    if (place.inL2)
        takeFollowers(place, image, *slot);
    return place;
}

std::optional<Place> survivingPlace(const Image &image, const Report *report, Place place)
{
    const auto size = image.source().size();
    if (place.file.offset >= size || place.entryBytes.end() > size)
        return std::nullopt;
    place.file = place.file.intersection({ 0, size });
    place.finding = report == nullptr ? std::nullopt : findingAt(image, *report, place);
    return place;
}

PlaceDetails lookUp(
    const Image &image, const Report *report, const Place &place, const Progress &progress)
{
    PlaceDetails details { .place = place };
    const ClusterMap *map = report == nullptr ? nullptr : report->map.get();
    if (auto at = placeAt(image, map, place.file.offset))
        details.at = std::move(*at);
    if (const auto &geometry = image.geometry();
        geometry && map != nullptr && !place.file.empty()) {
        const auto first = geometry->clusterOf(place.file.offset);
        const auto last = geometry->clusterOf(place.file.end() - 1);
        auto found
            = referencesTo(image, *map, first, last - first + 1, kMaxReferencesShown, progress);
        if (found)
            details.references = std::move(*found);
        takeSlot(details.place, details.references.references);
    }
    if (details.place.guest.empty() || !image.checkable())
        return details;
    if (auto translation = translate(image, details.place.guest.offset))
        details.translation = std::move(*translation);
    return details;
}

} // namespace qed::ui
