// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// An undo file is used only on an image that holds what its repair left there.

#include "core/base/endian.h"
#include "core/io/memory_source.h"
#include "core/journal/journal_reader.h"
#include "tests/support/changes.h"
#include "tests/support/repair_machine.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace qed::test {

namespace {

Files repaired(const ChangeCase &each)
{
    RepairMachine machine({ each.image, {} });
    EXPECT_TRUE(*machine.apply(each.change));
    return machine.durable();
}

/// The power went when all stages were done, before the last state was written.
Files interrupted(const ChangeCase &each)
{
    RepairMachine machine({ each.image, {} });
    EXPECT_TRUE(*machine.apply(each.change));
    RepairMachine cut({ each.image, {} });
    cut.clock().cutPowerAfterChange(machine.clock().changes() - 4);
    EXPECT_FALSE(cut.apply(each.change));
    return cut.durable();
}

/// Nothing may be written.
Error refusal(Files files)
{
    RepairMachine machine(files);
    const auto undone = machine.takeBack();
    EXPECT_TRUE(undone && !*undone);
    EXPECT_EQ(machine.clock().changes(), 0);
    const auto verified = verifyForUndo(MemorySource(files.image), MemorySource(files.undoFile));
    EXPECT_FALSE(verified);
    return undone && !*undone ? (*undone).error() : Error { .kind = ErrorKind::UnknownCode };
}

void flip(Files &files, std::uint64_t offset, unsigned mask = 1)
{
    files.image[offset] ^= static_cast<std::byte>(mask);
}

class ImageState : public testing::TestWithParam<ChangeCase> { };

TEST_P(ImageState, OfARepairedImageIsRefusedWhenAByteOfTheChangeIsAnother)
{
    const auto whole = repaired(GetParam());
    const auto sizeAfter = GetParam().change.sizeAfter;
    for (const auto &[stage, edit] : GetParam().change.edits) {
        for (const auto offset : { edit.offset, edit.range().end() - 1 }) {
            if (offset >= sizeAfter)
                continue;
            auto files = whole;
            flip(files, offset);
            const auto error = refusal(files);
            EXPECT_EQ(error.kind, ErrorKind::ChangedSinceRepair);
            EXPECT_EQ(error.detail, "bytes");
            EXPECT_LE(error.offset, offset);
            EXPECT_GT(error.offset + 512, offset);
        }
    }
}

TEST_P(ImageState, OfAnInterruptedRepairIsRefusedWhenAByteOfTheChangeIsAnother)
{
    const auto cut = interrupted(GetParam());
    for (const auto &[stage, edit] : GetParam().change.edits) {
        if (edit.offset >= cut.image.size())
            continue;
        auto files = cut;
        flip(files, edit.offset, 0x5A);
        EXPECT_EQ(refusal(files).kind, ErrorKind::ChangedSinceRepair);
    }
}

TEST_P(ImageState, TellsEveryPlaceThatIsNotAsTheRepairLeftIt)
{
    auto files = repaired(GetParam());
    const auto difference = [&] {
        return differences(MemorySource(files.image), MemorySource(files.undoFile), 1000);
    };
    EXPECT_TRUE(difference() && difference()->places.empty() && difference()->all);
    files.image.push_back(std::byte { 1 });
    flip(files, 4, 4); // the cluster size
    std::set<std::uint64_t> offsets;
    for (const auto &[stage, edit] : GetParam().change.edits) {
        if (edit.offset >= kHeaderBytes && edit.offset < GetParam().change.sizeAfter)
            offsets.insert(edit.offset);
    }
    for (const auto offset : offsets)
        flip(files, offset);
    const auto found = difference();
    ASSERT_TRUE(found) << describe(found.error());
    EXPECT_TRUE(found->all);
    EXPECT_EQ(found->places.front(), (ByteRange { 4, 1 }));
    for (const auto offset : offsets)
        EXPECT_TRUE(std::ranges::any_of(found->places, [&](const ByteRange &place) {
            return place.contains(offset);
        })) << offset;
    EXPECT_EQ(differences(MemorySource(files.image), MemorySource(files.undoFile), 1)->places,
        (std::vector { ByteRange { 4, 1 } }));
}

TEST_P(ImageState, IsRefusedWhenTheSizeIsAnother)
{
    for (auto files : { repaired(GetParam()), interrupted(GetParam()) }) {
        files.image.resize(
            std::max(GetParam().change.sizeBefore, GetParam().change.sizeAfter) + 4096);
        const auto error = refusal(files);
        EXPECT_EQ(error.kind, ErrorKind::ChangedSinceRepair);
        EXPECT_EQ(error.detail, "size");
        EXPECT_EQ(error.offset, files.image.size());
    }
}

TEST_P(ImageState, IsRefusedWhenAnotherFieldOfTheHeaderChanged)
{
    for (const auto &whole : { repaired(GetParam()), interrupted(GetParam()) }) {
        for (const auto offset : { 4U, 16U, 25U, 49U, 57U }) {
            auto files = whole;
            flip(files, offset, offset == 16U ? 1 : 4);
            const auto error = refusal(files);
            EXPECT_EQ(error.kind, ErrorKind::ChangedSinceRepair) << offset;
            EXPECT_EQ(error.offset, offset);
        }
    }
}

TEST_P(ImageState, IsAcceptedWhateverQemuDidToTheDirtyBitAndAutoclearBits)
{
    for (const auto &whole : { repaired(GetParam()), interrupted(GetParam()) }) {
        for (const auto dirty : { false, true }) {
            auto files = whole;
            files.image[16] &= std::byte { 0xFD };
            files.image[16] |= static_cast<std::byte>(dirty ? 2 : 0);
            std::fill_n(files.image.begin() + 32, 8, std::byte { 0 });
            RepairMachine machine(files);
            const auto undone = machine.takeBack();
            ASSERT_TRUE(undone && *undone);
            EXPECT_EQ(machine.durable().image, GetParam().image);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, ImageState, testing::ValuesIn(changeCases()),
    [](const auto &each) { return slug(each.param.name); });

TEST(ImageState, OfAnImageThatTheGuestWroteToBehindThePaddedEndIsRefused)
{
    const auto cases = changeCases();
    const auto padded
        = std::ranges::find(cases, "file padded", [](const ChangeCase &each) { return each.name; });
    auto files = repaired(*padded);
    flip(files, files.image.size() - 1);
    const auto error = refusal(files);
    EXPECT_EQ(error.detail, "bytes");
    EXPECT_GE(error.offset, padded->image.size());
}

TEST(ImageState, OfOtherPlacesDoesNotMatter)
{
    const auto given = changeCases()[0];
    auto files = repaired(given);
    flip(files, 5 * 4096 + 17);
    auto expected = given.image;
    expected[5 * 4096 + 17] ^= std::byte { 1 };
    RepairMachine machine(files);
    ASSERT_TRUE(*machine.takeBack());
    EXPECT_EQ(machine.durable().image, expected) << "newer data of the guest";
}

TEST(ImageState, IsThatOfTheOneImageThatTheUndoFileIsOf)
{
    const auto cases = changeCases();
    for (const auto &one : cases) {
        for (const auto &other : cases) {
            if (one.name == other.name || one.change.edits.empty())
                continue;
            const Files mixed { repaired(other).image, repaired(one).undoFile };
            EXPECT_EQ(refusal(mixed).kind, ErrorKind::ChangedSinceRepair)
                << one.name << " on " << other.name;
        }
    }
}

/// Each byte of the undo file of a repaired and of an interrupted image, altered.
TEST(ImageState, IsTheRightOneOrNoneWithAnAlteredUndoFile)
{
    const auto given = changeCases()[1];
    for (const auto &whole : { repaired(given), interrupted(given) }) {
        const auto end = readJournal(MemorySource(whole.undoFile))->nextStateAt;
        for (std::size_t i = 0; i < end; ++i) {
            if (whole.undoFile[i] == std::byte { 0 } && i % 16 != 0)
                continue;
            auto files = whole;
            files.undoFile[i] ^= std::byte { 4 };
            RepairMachine machine(files);
            const auto undone = machine.takeBack();
            ASSERT_TRUE(undone);
            if (*undone) {
                ASSERT_TRUE(machine.durable().image == given.image) << i;
            } else {
                ASSERT_EQ(machine.clock().changes(), 0) << i;
            }
        }
    }
}

} // namespace

} // namespace qed::test
