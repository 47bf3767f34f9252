// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/found.h"
#include "app/cli/words.h"
#include "core/base/text.h"

#include <format>

namespace qed::cli {

namespace {

std::string line(std::string_view label, std::string_view text, const Style &style)
{
    return wrapped(std::format("  {:<13} ", label), text, style.columns());
}

std::string entryText(std::uint64_t value, EntryKind kind)
{
    return std::format("{}, {}", hexText(value), entryKindWords(kind));
}

std::string translationText(const Translation &translation, const Style &style)
{
    const auto &slot = translation.slot;
    auto text
        = line(slotText(slot, false), entryText(translation.l1Value, translation.l1Kind), style);
    if (translation.l2Value)
        text += line(std::format("L2[{}]", slot.l2Index),
            entryText(*translation.l2Value, translation.l2Kind), style);
    if (translation.error)
        text += line("L2 table", "could not be read: " + describe(*translation.error), style);
    return text;
}

std::string regionText(const Region &region)
{
    switch (region.kind) {
    case RegionKind::HeaderField:
        return std::format("header field {}",
            headerFields()[static_cast<std::size_t>(region.field.value_or(HeaderField::Magic))]
                .name);
    case RegionKind::HeaderRest:
        return "header, behind its fields";
    case RegionKind::BackingName:
        return "name of the base image";
    case RegionKind::L1Table:
        return "L1 table";
    }
    return {};
}

std::string placeText(const FilePlace &place, std::uint64_t clusterSize, const Style &style)
{
    auto text = line("File offset",
        std::format("{} ({})", hexText(place.offset), sizeText(place.offset)), style);
    if (clusterSize != 0) {
        const auto into = place.offset & (clusterSize - 1);
        const auto what = place.clusterClass ? std::string(classWords(*place.clusterClass))
                                             : std::string("not whole, or not known");
        text += line("Cluster",
            std::format("{}, byte {} of it: {}", countText(place.cluster), countText(into), what),
            style);
    }
    if (place.region)
        text += line("Holds", regionText(*place.region), style);
    if (place.l1Index)
        text += line("Entry", slotText({ *place.l1Index, 0 }, false), style);
    for (const auto &slot : place.tableEntries)
        text += line("Entry", slotText(slot, true), style);
    return text;
}

std::string referencesText(const ReferenceList &list, const Style &style)
{
    if (list.references.empty())
        return line("Led to by", "nothing", style);
    std::string text;
    for (const auto &reference : list.references) {
        auto words = referenceWords(reference);
        if (!reference.guest.empty())
            words += ", guest " + rangeWords(reference.guest);
        text += line(text.empty() ? "Led to by" : "", words, style);
    }
    if (list.leftOut != 0)
        text += line("", std::format("and {} more", countText(list.leftOut)), style);
    return text;
}

} // namespace

std::string foundText(const Found &found, const Style &style)
{
    auto text = style.paint(Tone::Strong, printable(found.path)) + '\n';
    if (found.guestOffset)
        text += line("Guest offset",
            std::format("{} ({})", hexText(*found.guestOffset), sizeText(*found.guestOffset)),
            style);
    if (found.translation)
        text += translationText(*found.translation, style);
    if (!found.place)
        return text + line("File offset", "none", style);
    return text + placeText(*found.place, found.clusterSize, style)
        + referencesText(found.references, style);
}

} // namespace qed::cli
