// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Repairs as the planner makes them, one of each kind and some mixed, whose power is cut after
// every write, resize and sync: whatever got to the disk, the guest reads what it could read
// before, and both ways out end right.

#include "core/io/memory_source.h"
#include "core/journal/journal_reader.h"
#include "core/repair/planner.h"
#include "core/repair/preview.h"
#include "tests/support/changes.h"
#include "tests/support/checked.h"
#include "tests/support/guest_view.h"
#include "tests/support/repair_machine.h"
#include "tests/support/setting.h"

#include <gtest/gtest.h>

#include <format>
#include <ostream>
#include <print>
#include <random>

namespace qed::test {

namespace {

constexpr std::uint64_t kSubsetsOfPlanned = 12; ///< for each cut, unless QED_SUBSETS says otherwise
constexpr std::uint64_t kPiecesOfPlanned = 24; ///< pieces up to which each single one is left out

enum class PlanKind : std::uint8_t { Repair, Reclaim };

struct PlannedCase {
    std::string name;
    ImageBuilder image;
    PlanKind kind = PlanKind::Repair;

    friend void PrintTo(const PlannedCase &planned, std::ostream *out) { *out << planned.name; }
};

/// Two tables in use, every data cluster with bytes of its own.
ImageBuilder twoTables(bool backed = false)
{
    ImageBuilder image({ .imageSize = 4ULL << 20 });
    if (backed)
        image.setBackingName("base.raw", true);
    for (const std::uint64_t guest : { 0U, 1U, 2U, 600U, 601U })
        image.fill(image.map(guest), std::format("guest cluster {} ", guest));
    return image;
}

ImageBuilder mixed()
{
    auto image = twoTables();
    image.setL2(0, 7, 0x7777'7000).setL2(0, 8, 4711).setL2(0, 9, image.l2(0, 1));
    image.setL2(1, 3, image.l1(0)).setDirty();
    return image;
}

ImageBuilder twisted()
{
    auto image = twoTables();
    image.setL2(0, 7, image.l1(1)).setL2(1, 7, image.l1(0)).setL2(1, 8, 4711).setL2(0, 8, 4711);
    image.setL2(0, 9, image.header().l1TableOffset).setL1(4, 99ULL << 20);
    return image;
}

ImageBuilder leaky()
{
    auto image = twoTables();
    image.setL2(0, 0, 0).setL2(0, 2, 0);
    image.append(2);
    return image;
}

/// The L1 table stands last, and must move.
ImageBuilder leakyWithL1Last()
{
    auto image = leaky();
    std::vector<std::byte> bytes(4096);
    image.content().read(image.header().l1TableOffset, bytes);
    const auto to = image.offsetOf(image.append(1));
    image.write(to, bytes).changeHeader([&](Header &header) { header.l1TableOffset = to; });
    return image;
}

std::vector<PlannedCase> plannedCases()
{
    const auto damaged = [](auto damage, bool backed = false) {
        auto image = twoTables(backed);
        damage(image);
        return image;
    };
    return {
        { "dirty", damaged([](auto &image) { image.setDirty(); }) },
        { "entry cleared", damaged([](auto &image) { image.setL2(0, 1, 0x7777'7000); }) },
        { "entry cleared over a base",
            damaged([](auto &image) { image.setL2(0, 1, 4711); }, true) },
        { "table lost", damaged([](auto &image) { image.setL1(1, 1ULL << 40); }) },
        { "table lost over a base",
            damaged([](auto &image) { image.setL1(1, 1ULL << 40); }, true) },
        { "cluster shared", damaged([](auto &image) { image.setL2(1, 5, image.l2(0, 1)); }) },
        { "table shared", damaged([](auto &image) { image.setL1(1, image.l1(0)); }) },
        { "table as data", damaged([](auto &image) { image.setL2(1, 5, image.l1(0)); }) },
        { "L1 table as data",
            damaged([](auto &image) { image.setL2(0, 5, image.header().l1TableOffset); }) },
        { "L1 table as table",
            damaged([](auto &image) { image.setL1(2, image.header().l1TableOffset); }) },
        { "cluster cut off", damaged([](auto &image) { image.shorten(100); }) },
        { "end cut off", damaged([](auto &image) { image.shorten(5000); }) },
        { "mixed", mixed() },
        { "twisted", twisted() },
        { "leaks", leaky(), PlanKind::Reclaim },
        { "leaks and L1 last", leakyWithL1Last(), PlanKind::Reclaim },
    };
}

class PlannedRepair : public testing::TestWithParam<PlannedCase> {
protected:
    void SetUp() override
    {
        m_original = GetParam().image.bytes();
        const auto image = imageOf(m_original);
        const auto report = checked(*image);
        const Progress progress;
        const auto plan = GetParam().kind == PlanKind::Repair
            ? planRepair(*image, report, {}, progress)
            : planReclaim(*image, report, progress);
        ASSERT_TRUE(plan) << describe(plan.error());
        ASSERT_FALSE(plan->empty());
        m_change = plan->change;
        m_final = carriedOut(m_change, m_original);
        m_view = guestView(*image);
        m_wasCorrupt = report.figures.corruptions;
    }

    void hold(const Files &files)
    {
        ++m_states;
        const auto image = imageOf(files.image);
        ASSERT_TRUE(image->checkable());
        const bool whole = files.image == m_original || files.image == m_final;
        ASSERT_TRUE(whole || image->header().dirty());
        ASSERT_EQ(firstDifference(m_view, guestView(*image)), -1);
        ASSERT_LE(checked(*image).figures.corruptions, m_wasCorrupt) << "worse than before";
        const auto journal = readJournal(MemorySource(files.undoFile));
        ASSERT_TRUE(journal || files.image == m_original) << "changed without a way back";
        if (!journal)
            return;
        RepairMachine undone(files);
        const auto back = undone.takeBack();
        ASSERT_TRUE(back && *back);
        ASSERT_TRUE(undone.durable().image == m_original);
        if (journal->state.state == JournalState::Undone)
            return;
        RepairMachine finished(files);
        const auto done = finished.complete();
        ASSERT_TRUE(done && *done);
        ASSERT_TRUE(finished.durable().image == m_final);
    }

    void holdSubsets(const RepairMachine &machine)
    {
        const auto pieces = machine.pieces();
        hold(machine.afterPowerCut([](std::size_t) { return false; }));
        if (pieces == 0)
            return;
        hold(machine.afterPowerCut([](std::size_t) { return true; }));
        for (std::size_t missing = 0; missing < pieces && pieces <= kPiecesOfPlanned; ++missing)
            hold(machine.afterPowerCut([&](std::size_t piece) { return piece != missing; }));
        const auto subsets = setting("QED_SUBSETS", kSubsetsOfPlanned);
        for (std::uint64_t i = 0; i < subsets; ++i) {
            const auto share = m_random() % 16;
            hold(machine.afterPowerCut([&](std::size_t) { return m_random() % 16 < share; }));
        }
    }

    std::vector<std::byte> m_original;
    std::vector<std::byte> m_final;
    Change m_change;
    GuestView m_view;
    std::uint64_t m_wasCorrupt = 0;
    std::uint64_t m_states = 0;
    std::mt19937_64 m_random { 20261125 };
};

TEST_P(PlannedRepair, EndsWithoutCorruptionAndIsTakenBackByteForByte)
{
    RepairMachine machine({ m_original, {} });
    ASSERT_TRUE(machine.apply(m_change));
    const auto image = imageOf(machine.durable().image);
    const auto report = checked(*image);
    EXPECT_EQ(report.figures.corruptions, 0U);
    EXPECT_EQ(report.figures.guestBytesUnreadable, 0U);
    EXPECT_FALSE(image->header().dirty());
    if (GetParam().kind == PlanKind::Reclaim) {
        EXPECT_EQ(report.figures.leaks, 0U);
    }
    EXPECT_EQ(firstDifference(m_view, guestView(*image)), -1);
    const auto back = machine.takeBack();
    ASSERT_TRUE(back && *back);
    EXPECT_TRUE(machine.durable().image == m_original);
}

TEST_P(PlannedRepair, KeepsWhatTheGuestReadsWhereverThePowerIsCut)
{
    RepairMachine whole({ m_original, {} });
    ASSERT_TRUE(whole.apply(m_change));
    for (std::uint64_t cut = 1; cut <= whole.clock().changes(); ++cut) {
        RepairMachine machine({ m_original, {} });
        machine.clock().cutPowerAfterChange(cut);
        ASSERT_FALSE(machine.apply(m_change).has_value());
        SCOPED_TRACE(std::format("cut after change {}", cut));
        holdSubsets(machine);
        if (HasFatalFailure())
            return;
    }
    std::println("{}: {} states", GetParam().name, m_states);
    RecordProperty("states", std::to_string(m_states));
}

TEST_P(PlannedRepair, IsTakenBackWhereverThePowerIsCutWhileItIsTakenBack)
{
    RepairMachine whole({ m_original, {} });
    ASSERT_TRUE(whole.apply(m_change));
    const auto repaired = whole.durable();
    for (std::uint64_t cut = 1;; ++cut) {
        RepairMachine machine(repaired);
        machine.clock().cutPowerAfterChange(cut);
        if (machine.takeBack())
            break;
        SCOPED_TRACE(std::format("undo cut after change {}", cut));
        holdSubsets(machine);
        if (HasFatalFailure())
            return;
    }
    std::println("{}: {} states of the undo", GetParam().name, m_states);
    RecordProperty("states", std::to_string(m_states));
}

INSTANTIATE_TEST_SUITE_P(All, PlannedRepair, testing::ValuesIn(plannedCases()),
    [](const auto &each) { return slug(each.param.name); });

} // namespace

} // namespace qed::test
