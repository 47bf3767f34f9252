// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The probe of the other tests notices what it is there for.

#include "tests/support/image_builder.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/scale/disk_watch.h"
#include "tests/ui/stall_probe.h"

#include <QTest>

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <functional>
#include <thread>

namespace qed::ui {

namespace {

using std::chrono::milliseconds;

constexpr qint64 kSixtyMilliseconds = 60'000;

/// An event that works until the thread spent so much of the processor.
void work(qint64 microseconds)
{
    const auto spent = [] {
        timespec now {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return (now.tv_sec * 1'000'000) + (now.tv_nsec / 1000);
    };
    const auto end = spent() + microseconds;
    while (spent() < end)
        ;
}

/// Lets the event loop deliver `event`, with calm before and after it.
void deliver(const std::function<void()> &event)
{
    QTest::qWait(20);
    QMetaObject::invokeMethod(qApp, event, Qt::QueuedConnection);
    QTest::qWait(20);
}

TEST(StallProbe, NoticesAnEventThatWorks)
{
    const StallProbe probe;
    deliver([] { work(kSixtyMilliseconds); });
    EXPECT_GE(probe.longestWorkMicroseconds(), kSixtyMilliseconds);
    EXPECT_GE(probe.longestMicroseconds(), kSixtyMilliseconds);
}

TEST(StallProbe, TellsAnEventThatSleepsFromOneThatWorks)
{
    const StallProbe probe;
    deliver([] { std::this_thread::sleep_for(milliseconds(60)); });
    EXPECT_GE(probe.longestMicroseconds(), kSixtyMilliseconds);
    EXPECT_LT(probe.longestWorkMicroseconds(), kSixtyMilliseconds / 2);
}

TEST(StallProbe, AddsUpEventsThatLeaveNoTimeBetweenThem)
{
    const StallProbe probe;
    deliver([] {
        for (int i = 0; i < 3; ++i)
            QMetaObject::invokeMethod(
                qApp, [] { work(kSixtyMilliseconds / 3); }, Qt::QueuedConnection);
    });
    EXPECT_GE(probe.longestWorkMicroseconds(), kSixtyMilliseconds);
}

TEST(StallProbe, DoesNotAddUpEventsWithTimeBetweenThem)
{
    const StallProbe probe;
    for (int i = 0; i < 6; ++i)
        deliver([] { work(kSixtyMilliseconds / 6); });
    EXPECT_LT(probe.longestWorkMicroseconds(), kSixtyMilliseconds / 2);
}

TEST(StallProbe, ForgetsWhatWasBeforeAReset)
{
    StallProbe probe;
    deliver([] { work(kSixtyMilliseconds); });
    probe.reset();
    deliver([] { });
    EXPECT_LT(probe.longestWorkMicroseconds(), kSixtyMilliseconds / 2);
}

TEST(DiskWatch, CountsTheReadsOfItsOwnThreadOnly)
{
    const test::TemporaryFolder folder;
    test::writeFile(folder / "disk.qed", test::ImageBuilder());
    const auto image = Image::open(folder / "disk.qed");
    ASSERT_TRUE(image);
    std::array<std::byte, 8> bytes {};
    const auto read = [&] { ASSERT_TRUE((*image)->source().read(0, bytes)); };
    const int before = diskCallsOfThisThread();
    std::jthread(read).join();
    EXPECT_EQ(diskCallsOfThisThread(), before);
    read();
    EXPECT_EQ(diskCallsOfThisThread(), before + 1);
}

} // namespace

} // namespace qed::ui
