// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/place_note.h"

#include <gtest/gtest.h>

namespace qed::ui {
namespace {

Reference dataAt(std::uint64_t offset, TableSlot slot)
{
    Reference reference;
    reference.slot = slot;
    reference.guest = { offset, 65536 };
    return reference;
}

TEST(GuestNote, NamesEveryPlaceWithItsEntry)
{
    ReferenceList list;
    list.references = { dataAt(2ULL << 30, { 1, 17 }), dataAt(4ULL << 30, { 2, 2 }) };
    const auto note = guestNote(list);
    EXPECT_EQ(note.spoken, QStringLiteral("guest 2 GiB and 4 GiB"));
    EXPECT_EQ(note.full, QStringLiteral("Guest disk 2 GiB (L1[1]/L2[17]) and 4 GiB (L1[2]/L2[2])"));
}

TEST(GuestNote, RoundsNoOffset)
{
    ReferenceList list;
    list.references = { dataAt((2ULL << 30) + 65536, { 1, 1 }), dataAt(0, { 0, 0 }) };
    EXPECT_EQ(guestNote(list).spoken, QStringLiteral("guest 0x80010000 and 0x0"));
}

TEST(GuestNote, CountsPlacesThatItDoesNotName)
{
    ReferenceList list;
    for (std::uint32_t i = 0; i < 6; ++i)
        list.references.push_back(dataAt((i + 1ULL) << 30, { 0, i }));
    list.leftOut = 10;
    EXPECT_EQ(
        guestNote(list).spoken, QStringLiteral("guest 1 GiB, 2 GiB, 3 GiB, 4 GiB and 12 more"));
}

TEST(GuestNote, IsEmptyWhereTheGuestSeesNothing)
{
    ReferenceList list;
    list.references = { Reference { .kind = Reference::Kind::HeaderToL1 } };
    EXPECT_EQ(guestNote(list), PlaceNote {});
    EXPECT_EQ(guestNote({}), PlaceNote {});
}

PlaceDetails entryAt(TableSlot slot, std::uint64_t value, std::uint64_t guest)
{
    PlaceDetails details;
    details.place.slot = slot;
    details.place.inL2 = true;
    details.place.guest = { guest, 65536 };
    details.place.file = { value, 65536 };
    details.translation = Translation { .slot = slot, .l2Value = value };
    return details;
}

TEST(FileNote, NamesThePlaceInTheFileAndTheOtherPlacesOfTheGuest)
{
    auto details = entryAt({ 1, 17 }, 0x20130000, 2ULL << 30);
    details.translation->fileOffset = 0x20130000;
    EXPECT_EQ(fileNote(details),
        (PlaceNote { QStringLiteral("guest 2 GiB, file 0x20130000"),
            QStringLiteral("File 0x20130000 (L1[1]/L2[17])") }));
    details.references.references = { dataAt(2ULL << 30, { 1, 17 }), dataAt(4ULL << 30, { 2, 2 }) };
    EXPECT_EQ(fileNote(details),
        (PlaceNote { QStringLiteral("guest 2 GiB, file 0x20130000, also guest 4 GiB"),
            QStringLiteral(
                "File 0x20130000 (L1[1]/L2[17]), also guest disk 4 GiB (L1[2]/L2[2])") }));
}

TEST(FileNote, TellsTheValueOfAnEntryThatLeadsNowhere)
{
    auto details = entryAt({ 0, 9 }, 0x10000000000, 0);
    details.place.entryBytes = { 0x2048, 8 };
    details.place.file = details.place.entryBytes;
    details.references.references = { dataAt(4ULL << 30, { 2, 2 }) };
    EXPECT_EQ(fileNote(details),
        (PlaceNote {
            QStringLiteral("guest 0x0"), QStringLiteral("L1[0]/L2[9] holds 0x10000000000") }))
        << "what uses the table is none of its places";
}

} // namespace
} // namespace qed::ui
