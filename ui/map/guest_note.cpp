// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/guest_note.h"

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

} // namespace

GuestNote guestNote(const ReferenceList &references)
{
    QStringList offsets;
    QStringList withSlots;
    std::uint64_t more = references.leftOut;
    for (const auto &reference : references.references) {
        if (reference.guest.empty())
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
        offsets << NoteText::tr("%1 more").arg(qed::ui::countText(more));
        withSlots << offsets.last();
    }
    return { NoteText::tr("guest %1").arg(joined(offsets)),
        NoteText::tr("Guest disk %1").arg(joined(withSlots)) };
}

} // namespace qed::ui
