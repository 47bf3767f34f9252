// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/place_note.h"

#include "core/base/text.h"
#include "ui/text/finding_text.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace qed::ui {

namespace {

constexpr qsizetype kMaxPlaces = 4;

struct NoteText {
    Q_DECLARE_TR_FUNCTIONS(NoteText)
};

/// "a", "a and b", "a, b and c".
[[nodiscard]] QString joined(QStringList parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return NoteText::tr("%1 and %2").arg(parts.join(NoteText::tr(", ")), last);
}

/// As a size where that says it exactly, else in hex.
[[nodiscard]] QString offsetText(std::uint64_t offset)
{
    const bool exact = offset != 0 && parseSize(qed::sizeText(offset)) == offset;
    return exact ? qed::ui::sizeText(offset) : qed::ui::hexText(offset);
}

struct GuestPlaces {
    QString offsets; ///< "2 GiB and 4 GiB"
    QString withSlots; ///< "2 GiB (L1[1]/L2[17]) and 4 GiB (L1[2]/L2[2])"
};

/// Empty when there are none that are `wanted`.
template <typename Wanted>
[[nodiscard]] GuestPlaces guestPlaces(const ReferenceList &references, const Wanted &wanted)
{
    QStringList offsets;
    QStringList withSlots;
    std::uint64_t more = references.leftOut;
    for (const auto &reference : references.references) {
        if (reference.guest.empty() || !wanted(reference))
            continue;
        if (offsets.size() == kMaxPlaces) {
            ++more;
            continue;
        }
        offsets << offsetText(reference.guest.offset);
        withSlots << NoteText::tr("%1 (%2)", "guest offset and table entry")
                         .arg(offsets.last(),
                             slotName(reference.slot, reference.kind == Reference::Kind::L2ToData));
    }
    if (offsets.isEmpty())
        return {};
    if (more > 0) {
        offsets
            << NoteText::tr("%1 more", nullptr, pluralNumber(more)).arg(qed::ui::countText(more));
        withSlots << offsets.last();
    }
    return { joined(offsets), joined(withSlots) };
}

/// What the entry that maps the place leads to.
[[nodiscard]] PlaceNote targetNote(const PlaceDetails &details)
{
    const auto &found = details.translation;
    if (!found)
        return {};
    const auto slot = slotName(found->slot, found->l2Value.has_value());
    if (found->fileOffset) {
        const auto offset = qed::ui::hexText(*found->fileOffset);
        return { NoteText::tr("file %1").arg(offset),
            NoteText::tr("File %1 (%2)", "offset and table entry").arg(offset, slot) };
    }
    const auto value = qed::ui::hexText(found->l2Value.value_or(found->l1Value));
    return { {}, NoteText::tr("%1 holds %2", "table entry and value").arg(slot, value) };
}

} // namespace

PlaceNote guestNote(const ReferenceList &references)
{
    const auto places = guestPlaces(references, [](const Reference &) { return true; });
    if (places.offsets.isEmpty())
        return {};
    return { NoteText::tr("guest %1").arg(places.offsets),
        NoteText::tr("Guest disk %1").arg(places.withSlots) };
}

PlaceNote fileNote(const PlaceDetails &details)
{
    const auto own = details.place.guest.offset;
    auto note = targetNote(details);
    note.spoken = note.spoken.isEmpty()
        ? NoteText::tr("guest %1").arg(offsetText(own))
        : NoteText::tr("guest %1, %2").arg(offsetText(own), note.spoken);
    if (leadsNowhere(details.place))
        return note;
    const auto others = guestPlaces(details.references, [own](const Reference &reference) {
        return reference.kind == Reference::Kind::L2ToData && reference.guest.offset != own;
    });
    if (others.offsets.isEmpty())
        return note;
    return { NoteText::tr("%1, also guest %2").arg(note.spoken, others.offsets),
        NoteText::tr("%1, also guest disk %2").arg(note.full, others.withSlots) };
}

} // namespace qed::ui
