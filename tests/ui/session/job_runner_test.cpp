// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/patience.h"
#include "ui/session/job_runner.h"

#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <thread>

namespace qed::ui {

namespace {

using namespace std::chrono_literals;

/// Works until it is asked to stop.
int workUntilStopped(Progress &progress)
{
    while (!progress.stopRequested())
        std::this_thread::sleep_for(1ms);
    return -1;
}

TEST(JobRunner, DeliversOnTheThreadThatStarted)
{
    JobRunner runner;
    std::thread::id worker;
    std::thread::id receiver;
    runner.start([](Progress &) { return std::this_thread::get_id(); },
        [&](std::thread::id id) {
            worker = id;
            receiver = std::this_thread::get_id();
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.busy(); }, kPatience));
    EXPECT_EQ(receiver, std::this_thread::get_id());
    EXPECT_NE(worker, std::this_thread::get_id());
}

TEST(JobRunner, DeliversAValueThatCanOnlyBeMoved)
{
    JobRunner runner;
    int got = 0;
    runner.start([](Progress &) { return std::make_unique<int>(7); },
        [&](std::unique_ptr<int> value) { got = *value; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return got != 0; }, kPatience));
    EXPECT_EQ(got, 7);
}

TEST(JobRunner, TheNewestJobWins)
{
    JobRunner runner;
    std::vector<int> delivered;
    runner.start(workUntilStopped, [&](int value) { delivered.push_back(value); });
    for (int i = 1; i <= 20; ++i)
        runner.start([i](Progress &) { return i; }, [&](int value) { delivered.push_back(value); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.busy(); }, kPatience));
    QTest::qWait(20);
    EXPECT_EQ(delivered, std::vector { 20 });
}

TEST(JobRunner, AJobForLaterBeginsAfterWhatWaitsForTheWindowsThread)
{
    JobRunner runner;
    std::atomic<bool> handled = false;
    std::atomic<bool> begunBefore = false;
    int got = 0;
    QMetaObject::invokeMethod(&runner, [&] { handled = true; }, Qt::QueuedConnection);
    runner.startWhenIdle(
        [&](Progress &) {
            begunBefore = !handled;
            return 7;
        },
        [&](int value) { got = value; });
    EXPECT_TRUE(runner.busy());
    std::this_thread::sleep_for(20ms); // the worker would have begun
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.busy(); }, kPatience));
    EXPECT_EQ(got, 7);
    EXPECT_FALSE(begunBefore);
}

TEST(JobRunner, AJobForLaterIsDroppedForANewerOneAndCanBeCancelled)
{
    JobRunner runner;
    std::vector<int> delivered;
    const auto keep = [&](int value) { delivered.push_back(value); };
    runner.startWhenIdle([](Progress &) { return 1; }, keep);
    runner.startWhenIdle(workUntilStopped, keep);
    runner.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.busy(); }, kPatience));
    QTest::qWait(20);
    EXPECT_EQ(delivered, std::vector { -1 });
}

TEST(JobRunner, ACancelledJobStillDeliversItsEnd)
{
    JobRunner runner;
    int got = 0;
    runner.start(workUntilStopped, [&](int value) { got = value; });
    runner.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.busy(); }, kPatience));
    EXPECT_EQ(got, -1);
}

TEST(JobRunner, ADiscardedJobDeliversNothing)
{
    JobRunner runner;
    bool delivered = false;
    runner.start(workUntilStopped, [&](int) { delivered = true; });
    runner.discard();
    EXPECT_FALSE(runner.busy());
    QTest::qWait(50);
    EXPECT_FALSE(delivered);
}

TEST(JobRunner, DestructionStopsAndJoinsTheJob)
{
    std::atomic<bool> began = false;
    std::atomic<bool> ended = false;
    bool delivered = false;
    {
        JobRunner runner;
        runner.start(
            [&](Progress &progress) {
                began = true;
                const int value = workUntilStopped(progress);
                ended = true;
                return value;
            },
            [&](int) { delivered = true; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return began.load(); }, kPatience));
    }
    EXPECT_TRUE(ended);
    QTest::qWait(20);
    EXPECT_FALSE(delivered);
}

TEST(JobRunner, ReportsProgressWhileItRuns)
{
    JobRunner runner;
    std::uint64_t seen = 0;
    QObject::connect(
        &runner, &JobRunner::progressed, &runner, [&](const ProgressSnapshot &snapshot) {
            seen = snapshot.done;
            runner.cancel();
        });
    runner.start(
        [](Progress &progress) {
            progress.begin(Phase::Tables, 10);
            progress.advance(3);
            return workUntilStopped(progress);
        },
        [](int) {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.busy(); }, kPatience));
    EXPECT_EQ(seen, 3U);
}

} // namespace

} // namespace qed::ui
