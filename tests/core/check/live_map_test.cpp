// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/live_map.h"
#include "tests/support/checked.h"
#include "tests/support/faulty_source.h"
#include "tests/support/sparse_bytes.h"

#include <gtest/gtest.h>

#include <atomic>
#include <limits>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace qed::test {

namespace {

ImageBuilder damaged()
{
    ImageBuilder image({ .tableSize = 2, .imageSize = 64ULL << 20 });
    for (std::uint64_t guest = 0; guest < 16'000; guest += 500)
        image.map(guest, 300);
    const auto first = image.map(400, 10);
    image.pointL2(0, 450, first);
    image.setL2(1, 5, 1ULL << 41);
    image.append(7);
    return image;
}

using Maps = std::vector<std::shared_ptr<const ClusterMap>>;

/// What a live map showed before each read of the check.
Maps snapshots(const ImageBuilder &image, const CheckOptions &options, Report &report)
{
    LiveMap live;
    auto source = std::make_unique<FaultySource>(
        std::make_unique<SparseSource>(image.content()), std::vector<ByteRange> {});
    auto &watched = *source;
    const auto opened = imageOf(std::move(source));
    Maps maps;
    std::mutex writing;
    watched.onRead([&](std::uint64_t) {
        if (auto map = live.snapshot()) {
            const std::scoped_lock lock(writing);
            maps.push_back(std::move(map));
        }
    });
    auto shown = options;
    shown.live = &live;
    report = checked(*opened, shown);
    EXPECT_EQ(live.snapshot(), nullptr) << "the check has ended";
    return maps;
}

TEST(LiveMap, ShowsMoreAndMoreOfWhatIsTrue)
{
    Report report;
    const auto maps = snapshots(damaged(), { .jobs = 1 }, report);
    ASSERT_GT(maps.size(), 3);
    auto unknown = std::numeric_limits<std::uint64_t>::max();
    for (const auto &map : maps) {
        const auto left = map->counts()[static_cast<std::size_t>(ClusterClass::Unknown)];
        EXPECT_LE(left, unknown);
        unknown = left;
        for (std::uint64_t cluster = 0; cluster < map->clusters(); ++cluster) {
            const auto now = map->classOf(cluster);
            ASSERT_TRUE(now == ClusterClass::Unknown || now <= report.map->classOf(cluster))
                << cluster;
        }
    }
    const auto leaks = report.map->counts()[static_cast<std::size_t>(ClusterClass::Leak)];
    EXPECT_GE(unknown, leaks) << "a leak is none before all was seen";
}

TEST(LiveMap, ChangesNothingOfTheResult)
{
    Report watched;
    (void)snapshots(damaged(), { .jobs = 2 }, watched);
    const auto plain = checked(damaged());
    EXPECT_EQ(watched.figures.corruptions, plain.figures.corruptions);
    EXPECT_EQ(watched.map->counts(), plain.map->counts());
}

TEST(LiveMapThreads, AreReadWhileTheCheckRuns)
{
    LiveMap live;
    const auto image = imageOf(damaged());
    std::atomic<bool> ended = false;
    std::jthread watcher([&] {
        while (!ended) {
            if (const auto map = live.snapshot())
                (void)map->counts();
        }
    });
    for (int round = 0; round < 20; ++round)
        (void)checked(*image, { .jobs = 2, .live = &live });
    ended = true;
}

} // namespace

} // namespace qed::test
