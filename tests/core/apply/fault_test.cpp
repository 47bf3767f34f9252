// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Every single call fails once, in every way that calls fail; and the disk dies at every call.

#include "core/io/memory_source.h"
#include "core/journal/journal_reader.h"
#include "tests/support/changes.h"
#include "tests/support/repair_machine.h"

#include <gtest/gtest.h>

#include <format>
#include <functional>
#include <optional>
#include <print>
#include <string>
#include <vector>

namespace qed::test {

namespace {

constexpr Fault kFaults[] = { Fault::IoError, Fault::NoSpace, Fault::Short };

class FaultTrial final {
public:
    explicit FaultTrial(const ChangeCase &change)
        : m_case(change)
        , m_final(carriedOut(change.change, change.image))
    {
    }

    /// `arm` sets the clock for the n-th call.
    void runRepair(const std::function<void(FaultClock &, std::uint64_t)> &arm)
    {
        for (std::uint64_t call = 1;; ++call) {
            RepairMachine machine({ m_case.image, {} });
            arm(machine.clock(), call);
            const auto done = machine.apply(m_case.change);
            ASSERT_TRUE(done);
            if (machine.clock().calls() < call)
                return;
            SCOPED_TRACE(std::format("{}, call {}", m_case.name, call));
            machine.clock().failNoMore();
            ++m_runs;
            if (*done) {
                ASSERT_TRUE(machine.durable().image == m_final);
            } else {
                expectAsBefore(machine, done->error());
            }
            if (testing::Test::HasFatalFailure())
                return;
        }
    }
    void runUndo(const std::function<void(FaultClock &, std::uint64_t)> &arm)
    {
        RepairMachine whole({ m_case.image, {} });
        ASSERT_TRUE(whole.apply(m_case.change));
        for (std::uint64_t call = 1;; ++call) {
            RepairMachine machine(whole.durable());
            arm(machine.clock(), call);
            const auto done = machine.takeBack();
            ASSERT_TRUE(done);
            if (machine.clock().calls() < call)
                return;
            SCOPED_TRACE(std::format("{}, undo, call {}", m_case.name, call));
            machine.clock().failNoMore();
            ++m_runs;
            if (*done) {
                ASSERT_TRUE(machine.durable().image == m_case.image);
            } else if (done->error().kind != ErrorKind::Interrupted) {
                ASSERT_TRUE(machine.durable().image == m_final) << "neither undone nor interrupted";
            }
            expectUndo(machine);
            if (testing::Test::HasFatalFailure())
                return;
        }
    }

    [[nodiscard]] std::uint64_t runs() const noexcept { return m_runs; }

private:
    void expectAsBefore(RepairMachine &machine, const Error &error)
    {
        if (error.kind != ErrorKind::Interrupted) {
            ASSERT_TRUE(machine.image().bytes() == m_case.image) << errorCode(error.kind);
            ASSERT_TRUE(machine.durable().image == m_case.image) << errorCode(error.kind);
            return;
        }
        ASSERT_NE(error.systemError, 0);
        RepairMachine other({ machine.image().bytes(), machine.undoFile().bytes() });
        const auto finished = other.complete();
        ASSERT_TRUE(finished && *finished) << errorCode((*finished).error().kind);
        ASSERT_TRUE(other.durable().image == m_final);
        expectUndo(machine);
    }
    /// On the same machine, which has forgotten what a failed sync should have written.
    void expectUndo(RepairMachine &machine)
    {
        const auto undone = machine.takeBack();
        ASSERT_TRUE(undone && *undone) << errorCode((*undone).error().kind);
        ASSERT_TRUE(machine.durable().image == m_case.image);
    }

    const ChangeCase &m_case;
    std::vector<std::byte> m_final;
    std::uint64_t m_runs = 0;
};

class Faults : public testing::TestWithParam<ChangeCase> { };

TEST_P(Faults, OfOneCallLeaveTheImageAsItWasOrRecoverable)
{
    FaultTrial trial(GetParam());
    for (const auto fault : kFaults) {
        const auto arm
            = [&](FaultClock &clock, std::uint64_t call) { clock.failCall(call, fault); };
        trial.runRepair(arm);
        trial.runUndo(arm);
    }
    std::println("{}: {} single faults", GetParam().name, trial.runs());
    RecordProperty("runs", std::to_string(trial.runs()));
}

TEST_P(Faults, OfADyingDiskLeaveTheImageAsItWasOrRecoverable)
{
    FaultTrial trial(GetParam());
    for (const auto fault : kFaults) {
        const auto arm
            = [&](FaultClock &clock, std::uint64_t call) { clock.failFrom(call, fault); };
        trial.runRepair(arm);
        trial.runUndo(arm);
    }
    std::println("{}: {} dying disks", GetParam().name, trial.runs());
    RecordProperty("runs", std::to_string(trial.runs()));
}

INSTANTIATE_TEST_SUITE_P(All, Faults, testing::ValuesIn(changeCases()),
    [](const auto &each) { return slug(each.param.name); });

TEST(Faults, OfOneCallAreRolledBackWithoutInterruption)
{
    for (const auto &each : changeCases()) {
        for (std::uint64_t call = 1;; ++call) {
            RepairMachine machine({ each.image, {} });
            machine.clock().failCall(call, Fault::IoError);
            const auto done = machine.apply(each.change);
            if (machine.clock().calls() < call)
                break;
            ASSERT_TRUE(*done || done->error().kind != ErrorKind::Interrupted)
                << each.name << ", call " << call;
        }
    }
}

} // namespace

} // namespace qed::test
