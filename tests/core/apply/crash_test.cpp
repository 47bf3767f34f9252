// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The power is cut after every single write, resize and sync, with many a subset of what was not
// synced on the disk; and again while the machine recovers.

#include "core/io/memory_source.h"
#include "core/journal/journal_reader.h"
#include "tests/support/changes.h"
#include "tests/support/repair_machine.h"
#include "tests/support/setting.h"
#include "tests/support/stage_order.h"

#include <gtest/gtest.h>

#include <format>
#include <functional>
#include <print>
#include <random>
#include <string>
#include <vector>

namespace qed::test {

namespace {

constexpr std::uint64_t kRandomSubsets = 64; ///< for each cut, unless QED_SUBSETS says otherwise
constexpr std::uint64_t kEachMissing = 128; ///< pieces up to which each single one is left out
constexpr std::uint64_t kSecondCuts = 48; ///< for each cut, in each direction

enum class Way : std::uint8_t { Undo, Finish };

/// Cuts one change off in every way, and holds what is left against what was promised.
class CrashTrial final {
public:
    explicit CrashTrial(const ChangeCase &change)
        : m_case(change)
        , m_final(carriedOut(change.change, change.image))
    {
    }

    void run()
    {
        RepairMachine whole({ m_case.image, {} });
        const auto done = whole.apply(m_case.change);
        ASSERT_TRUE(done && *done && **done);
        ASSERT_EQ(whole.durable().image, m_final);
        for (std::uint64_t cut = 1; cut <= whole.clock().changes(); ++cut) {
            RepairMachine machine({ m_case.image, {} });
            machine.clock().cutPowerAfterChange(cut);
            ASSERT_FALSE(machine.apply(m_case.change).has_value());
            SCOPED_TRACE(std::format("{}, cut after change {}", m_case.name, cut));
            forEachSubset(machine, [&](const Files &files) { hold(files); });
            for (const auto way : { Way::Undo, Way::Finish })
                cutAgain(machine, way);
            if (testing::Test::HasFatalFailure())
                return;
        }
    }
    /// Cuts off the undo of the whole change.
    void runUndo()
    {
        RepairMachine whole({ m_case.image, {} });
        ASSERT_TRUE(whole.apply(m_case.change));
        for (std::uint64_t cut = 1;; ++cut) {
            RepairMachine machine(whole.durable());
            machine.clock().cutPowerAfterChange(cut);
            if (machine.takeBack())
                return;
            SCOPED_TRACE(std::format("{}, undo cut after change {}", m_case.name, cut));
            forEachSubset(machine, [&](const Files &files) { hold(files); });
            cutAgain(machine, Way::Undo);
            if (testing::Test::HasFatalFailure())
                return;
        }
    }

    [[nodiscard]] std::uint64_t states() const noexcept { return m_states; }

private:
    void forEachSubset(
        const RepairMachine &machine, const std::function<void(const Files &)> &visit)
    {
        const auto pieces = machine.pieces();
        visit(machine.afterPowerCut([](std::size_t) { return false; }));
        if (pieces == 0)
            return;
        visit(machine.afterPowerCut([](std::size_t) { return true; }));
        for (std::size_t missing = 0; missing < pieces && pieces <= kEachMissing; ++missing)
            visit(machine.afterPowerCut([&](std::size_t piece) { return piece != missing; }));
        const auto subsets = setting("QED_SUBSETS", kRandomSubsets);
        for (std::uint64_t i = 0; i < subsets; ++i)
            visit(anySubset(machine));
    }
    Files anySubset(const RepairMachine &machine)
    {
        const auto share = m_random() % 16; // of 16: few, half or most of them
        return machine.afterPowerCut([&](std::size_t) { return m_random() % 16 < share; });
    }

    /// What must hold at any time, and both ways out.
    void hold(const Files &files)
    {
        ++m_states;
        const bool isOriginal = files.image == m_case.image;
        const auto image = imageOf(files.image);
        ASSERT_TRUE(image->checkable());
        ASSERT_TRUE(isOriginal || files.image == m_final || image->header().dirty());
        const auto fault = orderFault(m_case, m_final, files.image);
        ASSERT_FALSE(fault) << *fault;
        const auto journal = readJournal(MemorySource(files.undoFile));
        if (!journal) {
            ASSERT_EQ(journal.error().kind, ErrorKind::UndoFileDamaged);
            ASSERT_TRUE(isOriginal) << "changed without a way back";
            return;
        }
        expectWayOut(files, Way::Undo);
        if (journal->state.state != JournalState::Undone)
            expectWayOut(files, Way::Finish);
        else
            ASSERT_TRUE(isOriginal);
    }
    void expectWayOut(const Files &files, Way way)
    {
        RepairMachine machine(files);
        go(machine, way);
        const auto journal = readJournal(MemorySource(machine.durable().undoFile));
        ASSERT_TRUE(journal);
        ASSERT_EQ(
            journal->state.state, way == Way::Undo ? JournalState::Undone : JournalState::Applied);
        ASSERT_TRUE(machine.durable().image == (way == Way::Undo ? m_case.image : m_final));
    }
    static void go(RepairMachine &machine, Way way)
    {
        if (way == Way::Undo) {
            const auto undone = machine.takeBack();
            ASSERT_TRUE(undone);
            ASSERT_TRUE(*undone) << errorCode(undone->error().kind) << undone->error().offset;
        } else {
            const auto finished = machine.complete();
            ASSERT_TRUE(finished);
            ASSERT_TRUE(*finished) << errorCode(finished->error().kind) << finished->error().offset;
        }
    }

    /// The power goes again during recovery, at a moment and with an outcome drawn by lot.
    void cutAgain(const RepairMachine &cut, Way way)
    {
        for (std::uint64_t i = 0; i < kSecondCuts; ++i) {
            const auto files = anySubset(cut);
            if (!readJournal(MemorySource(files.undoFile)))
                continue;
            RepairMachine machine(files);
            machine.clock().cutPowerAfterChange(1 + m_random() % 30);
            const bool ended = way == Way::Undo ? machine.takeBack().has_value()
                                                : machine.complete().has_value();
            if (!ended)
                hold(anySubset(machine));
        }
    }

    const ChangeCase &m_case;
    std::vector<std::byte> m_final;
    std::mt19937_64 m_random { 20260301 };
    std::uint64_t m_states = 0;
};

class PowerCuts : public testing::TestWithParam<ChangeCase> { };

TEST_P(PowerCuts, DuringARepairLeaveAnImageThatCanBeFinishedAndTakenBack)
{
    CrashTrial trial(GetParam());
    trial.run();
    std::println("{}: {} states", GetParam().name, trial.states());
    RecordProperty("states", std::to_string(trial.states()));
}

TEST_P(PowerCuts, DuringAnUndoLeaveAnImageThatCanBeFinishedAndTakenBack)
{
    CrashTrial trial(GetParam());
    trial.runUndo();
    std::println("{}: {} states of the undo", GetParam().name, trial.states());
    RecordProperty("states", std::to_string(trial.states()));
}

INSTANTIATE_TEST_SUITE_P(All, PowerCuts, testing::ValuesIn(changeCases()),
    [](const auto &each) { return slug(each.param.name); });

} // namespace

} // namespace qed::test
