// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/applier.h"
#include "core/io/memory_source.h"
#include "core/journal/journal_reader.h"
#include "tests/support/changes.h"
#include "tests/support/checked.h"
#include "tests/support/repair_machine.h"

#include <gtest/gtest.h>

#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace qed::test {

namespace {

ChangeCase caseNamed(std::string_view name)
{
    for (auto &each : changeCases()) {
        if (each.name == name)
            return each;
    }
    throw std::invalid_argument(std::string(name));
}

JournalState stateOf(const RepairMachine &machine)
{
    const auto journal = readJournal(MemorySource(machine.undoFile().bytes()));
    EXPECT_TRUE(journal);
    return journal ? journal->state.state : JournalState::Prepared;
}

class EachChange : public testing::TestWithParam<ChangeCase> { };

TEST_P(EachChange, LeavesASoundImage)
{
    const auto report = checked(*imageOf(carriedOut(GetParam().change, GetParam().image)));
    EXPECT_EQ(report.figures.corruptions, 0);
    EXPECT_FALSE(report.dirty);
}

TEST_P(EachChange, IsCarriedOutAndTakenBackByteForByte)
{
    RepairMachine machine({ GetParam().image, {} });
    const auto done = machine.apply(GetParam().change);
    ASSERT_TRUE(done && *done) << errorCode((*done).error().kind);
    EXPECT_TRUE(**done);
    EXPECT_EQ(machine.durable().image, carriedOut(GetParam().change, GetParam().image));
    EXPECT_EQ(stateOf(machine), JournalState::Applied);

    const auto undone = machine.takeBack();
    ASSERT_TRUE(undone && *undone) << errorCode((*undone).error().kind);
    EXPECT_EQ(machine.durable().image, GetParam().image);
    EXPECT_EQ(stateOf(machine), JournalState::Undone);
}

TEST_P(EachChange, IsCarriedOutAgainWhenItWasTakenBackAndTheUndoFileIsNew)
{
    RepairMachine machine({ GetParam().image, {} });
    ASSERT_TRUE(machine.apply(GetParam().change));
    ASSERT_TRUE(machine.takeBack());
    RepairMachine again({ machine.durable().image, {} });
    const auto done = again.apply(GetParam().change);
    ASSERT_TRUE(done && *done);
    EXPECT_EQ(again.durable().image, carriedOut(GetParam().change, GetParam().image));
}

TEST_P(EachChange, StaysDirtyWhenItIsNotProven)
{
    RepairMachine machine({ GetParam().image, {} });
    const auto done = machine.apply(GetParam().change, [] { return Result<bool>(false); });
    ASSERT_TRUE(done && *done);
    EXPECT_FALSE(**done);
    const auto header = imageOf(machine.durable().image)->header();
    EXPECT_TRUE(header.dirty());
    EXPECT_EQ(header.autoclearFeatures, GetParam().change.flags.autoclearAfter);
    ASSERT_TRUE(*machine.takeBack());
    EXPECT_EQ(machine.durable().image, GetParam().image);
}

TEST_P(EachChange, IsRolledBackWhenTheCheckFails)
{
    RepairMachine machine({ GetParam().image, {} });
    const auto done = machine.apply(GetParam().change, [] -> Result<bool> {
        return std::unexpected(Error { .kind = ErrorKind::NeedsTooMuchMemory });
    });
    ASSERT_TRUE(done && !*done);
    EXPECT_EQ((*done).error().kind, ErrorKind::NeedsTooMuchMemory);
    EXPECT_EQ(machine.durable().image, GetParam().image);
}

TEST_P(EachChange, IsNotTakenBackTwice)
{
    RepairMachine machine({ GetParam().image, {} });
    ASSERT_TRUE(machine.apply(GetParam().change));
    ASSERT_TRUE(*machine.takeBack());
    const auto changes = machine.clock().changes();
    EXPECT_TRUE(*machine.takeBack());
    EXPECT_EQ(machine.clock().changes(), changes) << "wrote again";
    EXPECT_EQ((*machine.complete()).error().kind, ErrorKind::NothingToUndo);
}

INSTANTIATE_TEST_SUITE_P(All, EachChange, testing::ValuesIn(changeCases()),
    [](const auto &each) { return slug(each.param.name); });

TEST(Applier, WritesNothingToAnImageThatIsNotAsExpected)
{
    const auto given = caseNamed("entries cleared");
    for (const auto offset : { 16U, 32U, 4096U + 24, 2 * 4096U + 8 }) {
        auto files = Files { given.image, {} };
        files.image[offset] ^= std::byte { 1 };
        RepairMachine machine(files);
        const auto done = machine.apply(given.change);
        ASSERT_TRUE(done && !*done);
        EXPECT_EQ((*done).error().kind, ErrorKind::ChangedSinceCheck) << offset;
        EXPECT_EQ(machine.clock().changes(), 0);
    }
}

TEST(Applier, RefusesAChangeThatContradictsItself)
{
    const auto given = caseNamed("cluster copied");
    const std::vector<std::function<void(Change &)>> faults {
        [](Change &change) { std::swap(change.edits[0], change.edits[1]); },
        [](Change &change) { change.edits.push_back(change.edits.back()); },
        [](Change &change) { change.edits[0].edit.copyFrom = change.sizeBefore; },
        [](Change &change) { change.edits[0].edit.offset = ~0ULL - 8; },
        [](Change &change) { change.edits[0].stage = Stage::Detach; },
        [](Change &change) { change.edits[1].stage = Stage::Cut; },
        [](Change &change) { change.edits[1].edit.offset = 12; },
        [](Change &change) { change.edits[1].edit.after.clear(); },
        [](Change &change) { change.edits[1].edit.before.pop_back(); },
        [](Change &change) { change.sizeAfter = 3; },
    };
    for (std::size_t i = 0; i < faults.size(); ++i) {
        auto change = given.change;
        faults[i](change);
        RepairMachine machine({ given.image, {} });
        const auto done = machine.apply(change);
        ASSERT_TRUE(done && !*done) << i;
        EXPECT_EQ((*done).error().kind, ErrorKind::PlanConflict) << i;
        EXPECT_EQ(machine.clock().changes(), 0);
    }
}

TEST(Applier, KeepsTheDirtyBitFromTheFirstWriteToTheLast)
{
    const auto given = caseNamed("space reclaimed");
    RepairMachine machine({ given.image, {} });
    ASSERT_TRUE(machine.apply(given.change, [&] {
        EXPECT_TRUE(imageOf(machine.image().durable())->header().dirty());
        return Result<bool>(true);
    }));
    EXPECT_FALSE(imageOf(machine.durable().image)->header().dirty());
}

} // namespace

} // namespace qed::test
