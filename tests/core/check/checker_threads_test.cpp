// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The check with many threads: the same report, and an end when it is asked for.

#include "core/io/memory_source.h"
#include "tests/support/checked.h"
#include "tests/support/faulty_source.h"
#include "tests/support/mutator.h"
#include "tests/support/report_text.h"

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <stop_token>
#include <thread>

namespace qed::test {

namespace {

/// Forty tables, some entries of each shared with the next one's, some that lead nowhere.
ImageBuilder manyTables()
{
    ImageBuilder image({ .imageSize = 80ULL << 20 });
    for (std::uint32_t table = 0; table < 40; ++table)
        image.map(std::uint64_t { table } * 512, 40);
    for (std::uint32_t table = 1; table < 40; ++table) {
        image.setL2(table, 5, image.l2(table - 1, 30));
        image.setL2(table, 7, (table + 1ULL) << 40);
        image.setL2(table, 9, image.l1(table - 1));
    }
    return image;
}

TEST(CheckerThreads, GiveTheSameReportHoweverManyTheyAre)
{
    auto bytes = manyTables().content();
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        Mutator(seed).damage(bytes, 12);
        const auto image = imageOf(bytes.toVector());
        const auto one = reportText(checked(*image, { .jobs = 1 }));
        for (const unsigned jobs : { 2U, 3U, 8U })
            EXPECT_EQ(one, reportText(checked(*image, { .jobs = jobs }))) << jobs << " threads";
    }
}

TEST(CheckerThreads, LeaveOutTheSameFindingsWhenThereAreTooMany)
{
    const auto image = imageOf(manyTables());
    for (const std::uint64_t most : { 1U, 2U, 7U, 30U }) {
        const CheckOptions options { .jobs = 1, .maxFindings = most, .maxReferences = 3 * most };
        const auto one = reportText(checked(*image, options));
        for (const unsigned jobs : { 2U, 3U, 8U }) {
            auto more = options;
            more.jobs = jobs;
            EXPECT_EQ(one, reportText(checked(*image, more)))
                << jobs << " threads, " << most << " findings";
        }
    }
}

TEST(CheckerThreads, AnImageMayBeCheckedBySeveralAtOnce)
{
    const auto image = imageOf(manyTables());
    const auto expected = reportText(checked(*image));
    std::vector<std::jthread> checkers;
    std::atomic<int> same = 0;
    for (int i = 0; i < 4; ++i)
        checkers.emplace_back([&] { same += reportText(checked(*image)) == expected ? 1 : 0; });
    checkers.clear();
    EXPECT_EQ(same, 4);
}

TEST(CheckerThreads, StopWhenTheyAreAskedToWhereverTheyAre)
{
    const auto image = manyTables();
    for (std::uint64_t reads = 1; reads < 90; reads += 4) {
        std::stop_source stop;
        auto source = std::make_unique<FaultySource>(
            std::make_unique<MemorySource>(image.bytes()), std::vector<ByteRange> {});
        source->onRead([&stop, reads](std::uint64_t count) {
            if (count == reads)
                stop.request_stop();
        });
        const auto opened = imageOf(std::move(source));
        Progress progress(stop.get_token());
        const auto report = check(*opened, { .jobs = 3 }, progress);
        if (stop.stop_requested()) {
            ASSERT_FALSE(report) << reads;
            EXPECT_EQ(report.error().kind, ErrorKind::Cancelled);
        }
    }
}

TEST(CheckerThreads, AreNotStartedWhenItIsStoppedAlready)
{
    std::stop_source stop;
    stop.request_stop();
    Progress progress(stop.get_token());
    const auto report = check(*imageOf(manyTables()), { .jobs = 3 }, progress);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::Cancelled);
}

TEST(CheckerThreads, CanBeWatchedWhileTheyWork)
{
    const auto image = imageOf(manyTables());
    Progress progress;
    std::jthread watcher([&](const std::stop_token &stop) {
        while (!stop.stop_requested())
            EXPECT_LE(progress.snapshot().done, 100'000U);
    });
    const auto report = check(*image, { .jobs = 3 }, progress);
    watcher.request_stop();
    ASSERT_TRUE(report);
    EXPECT_GE(progress.snapshot().bytes, 40U * 300);
    EXPECT_GT(progress.snapshot().corruptions, 0U);
}

TEST(CheckerThreads, SurviveTablesThatCantBeRead)
{
    const auto image = manyTables();
    std::vector<ByteRange> bad;
    for (std::uint32_t table = 0; table < 40; table += 3)
        bad.push_back({ image.l1(table), 1 });
    const auto opened = imageOf(
        std::make_unique<FaultySource>(std::make_unique<MemorySource>(image.bytes()), bad));
    const auto one = checked(*opened, { .jobs = 1 });
    EXPECT_EQ(one.figures.checkErrors, 14U);
    EXPECT_EQ(reportText(one), reportText(checked(*opened, { .jobs = 8 })));
}

} // namespace

} // namespace qed::test
