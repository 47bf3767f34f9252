// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/memory_source.h"
#include "core/map/guest_clusters.h"
#include "core/map/guest_map.h"
#include "tests/support/checked.h"
#include "tests/support/example_image.h"
#include "tests/support/faulty_source.h"
#include "tests/support/image_builder.h"
#include "tests/support/mutator.h"

#include <gtest/gtest.h>

#include <map>

namespace qed::test {

namespace {

using enum GuestClass;

constexpr std::uint64_t kTableClusters = 512; // of the builder's default shape

Result<GuestClusters> clustersOf(const Image &image, std::uint64_t baseBytes = 0,
    std::uint64_t allowedMemory = kMaxGuestClustersMemory)
{
    return GuestClusters::build(image, *checked(image).map, baseBytes, {}, allowedMemory);
}

std::vector<GuestRun> runsOf(const GuestClusters &clusters)
{
    std::vector<GuestRun> runs;
    clusters.forEachRun(0, clusters.clusters(), [&](const GuestRun &run) {
        runs.push_back(run);
        return true;
    });
    return runs;
}

std::vector<GuestRun> runsOf(const ImageBuilder &builder, std::uint64_t baseBytes = 0)
{
    return runsOf(clustersOf(*imageOf(builder), baseBytes).value());
}

std::vector<GuestClass> classesOf(const GuestClusters &clusters)
{
    std::vector<GuestClass> classes;
    for (const auto &run : runsOf(clusters))
        classes.insert(classes.end(), run.count, run.guestClass);
    return classes;
}

TEST(GuestClusters, KnowEachWayToReadACluster)
{
    ImageBuilder image({ .imageSize = 8ULL << 20 });
    const auto data = image.map(0, 6);
    image.zero(6, 2);
    image.setL2(0, 1, 1ULL << 50); // leads outside
    image.pointL2(0, 3, data); // as guest cluster 0 does
    image.pointL2(0, 4, image.l1Cluster());
    image.setL1(1, 12345);
    EXPECT_EQ(runsOf(image),
        (std::vector<GuestRun> { { 0, 1, Shared }, { 1, 1, Invalid }, { 2, 1, Data },
            { 3, 1, Shared }, { 4, 1, OverlapsTable }, { 5, 1, Data }, { 6, 2, Zero },
            { 8, kTableClusters - 8, Unallocated }, { kTableClusters, kTableClusters, CutOff },
            { 2 * kTableClusters, 2 * kTableClusters, Unallocated } }));
}

TEST(GuestClusters, ReadTheBaseImageAsFarAsItReaches)
{
    ImageBuilder image({ .imageSize = 40 * kDefaultCluster });
    image.map(2, 1);
    image.zero(4, 1);
    EXPECT_EQ(runsOf(image, 9 * kDefaultCluster + 1),
        (std::vector<GuestRun> { { 0, 2, FromBase }, { 2, 1, Data }, { 3, 1, FromBase },
            { 4, 1, Zero }, { 5, 5, FromBase }, { 10, 30, Unallocated } }));
    EXPECT_EQ(runsOf(image, ~std::uint64_t { 0 }).back(), (GuestRun { 5, 35, FromBase }));
}

TEST(GuestClusters, ATableUsedTwiceIsSharedAtBothPlaces)
{
    ImageBuilder image({ .imageSize = 8ULL << 20 });
    image.map(0, 2);
    image.map(kTableClusters, 1);
    image.setL1(3, image.l1(0));
    EXPECT_EQ(runsOf(image),
        (std::vector<GuestRun> { { 0, 2, Shared }, { 2, kTableClusters - 2, Unallocated },
            { kTableClusters, 1, Data },
            { kTableClusters + 1, 2 * kTableClusters - 1, Unallocated },
            { 3 * kTableClusters, 2, Shared },
            { 3 * kTableClusters + 2, kTableClusters - 2, Unallocated } }));
}

TEST(GuestClusters, ATableThatIsUsedAgainBehindTheDisksEndIsNotShared)
{
    ImageBuilder image({ .imageSize = 2ULL << 20 });
    image.map(0, 2);
    image.setL1(1, image.l1(0));
    EXPECT_EQ(runsOf(image).front(), (GuestRun { 0, 2, Data }));
}

TEST(GuestClusters, AnUnreadableTableIsAReadErrorAndAnUnreadableL1TableOneEverywhere)
{
    ImageBuilder image({ .imageSize = 8ULL << 20 });
    image.map(0, 3);
    image.map(kTableClusters, 3);
    const auto faulty = [&](std::uint64_t offset) {
        return imageOf(std::make_unique<FaultySource>(std::make_unique<MemorySource>(image.bytes()),
            std::vector { ByteRange { offset, 4 } }));
    };
    const auto l2 = runsOf(clustersOf(*faulty(image.l1(0))).value());
    EXPECT_EQ(l2[0], (GuestRun { 0, kTableClusters, ReadError }));
    EXPECT_EQ(l2[1], (GuestRun { kTableClusters, 3, Data }));

    const auto map = checked(image).map;
    const auto l1 = GuestClusters::build(*faulty(image.offsetOf(image.l1Cluster())), *map, 0, {});
    ASSERT_TRUE(l1);
    EXPECT_EQ(runsOf(*l1), (std::vector<GuestRun> { { 0, 4 * kTableClusters, ReadError } }));
}

/// What the walk over the file says of a cluster, as far as it can.
GuestClass classOf(GuestState state)
{
    static const std::map<GuestState, GuestClass> classes {
        { GuestState::Unallocated, Unallocated },
        { GuestState::Zero, Zero },
        { GuestState::Data, Data },
        { GuestState::Invalid, Invalid },
        { GuestState::CutOff, CutOff },
        { GuestState::Unreadable, ReadError },
    };
    return classes.at(state);
}

/// On damaged images: every cluster is what the walk over the file says, and data is shared exactly
/// where the walk comes by its cluster twice.
TEST(GuestClusters, SayWhatAWalkOverTheFileSays)
{
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        ImageBuilder builder({ .tableSize = 2, .imageSize = (16ULL << 20) - 512 });
        builder.map(0, 20);
        builder.zero(30, 5);
        builder.map(1024, 9);
        auto bytes = builder.content();
        Mutator(seed).damage(bytes, 12);
        const auto image = imageOf(bytes.toVector());
        if (!image->checkable())
            continue;
        const auto report = checked(*image);
        const auto clusters = GuestClusters::build(*image, *report.map, 0, {});
        ASSERT_TRUE(clusters);
        const auto classes = classesOf(*clusters);
        ASSERT_EQ(classes.size(), image->geometry()->guestClusters());

        std::map<std::uint64_t, int> uses; // of clusters of the file, on the guest's disk
        const auto forEachCluster = [&](const auto &visit) {
            const auto size = image->geometry()->clusterSize();
            ASSERT_TRUE(forEachGuestRange(*image, {}, [&](const GuestRange &range) {
                for (std::uint64_t at = 0; at < range.guest.length; at += size)
                    visit((range.guest.offset + at) / size, range.state,
                        (range.fileOffset.value_or(0) + at) / size);
                return true;
            }));
        };
        forEachCluster([&](std::uint64_t, GuestState state, std::uint64_t fileCluster) {
            uses[fileCluster] += state == GuestState::Data ? 1 : 0;
        });
        forEachCluster([&](std::uint64_t cluster, GuestState state, std::uint64_t fileCluster) {
            auto expected = classOf(state);
            if (expected == Data && report.map->inTable(fileCluster))
                expected = OverlapsTable;
            else if (expected == Data && uses[fileCluster] > 1)
                expected = Shared;
            // A reference from behind the disk's end is one, too, though the guest can't see it.
            if (expected == Data && report.map->shared().test(fileCluster))
                expected = Shared;
            EXPECT_EQ(classes[cluster], expected) << "seed " << seed << ", cluster " << cluster;
        });
    }
}

TEST(GuestClusters, AnyPartOfThemIsThatPart)
{
    const auto clusters = clustersOf(
        *imageOf(std::make_unique<SparseSource>(makeExample(ExampleKind::Example).content())))
                              .value();
    const auto classes = classesOf(clusters);
    for (std::uint64_t from = 0; from < classes.size(); from += 997) {
        auto at = from;
        clusters.forEachRun(from, from + 1500, [&](const GuestRun &run) {
            EXPECT_EQ(run.first, at);
            for (; at < run.first + run.count; ++at)
                EXPECT_EQ(classes[at], run.guestClass);
            return true;
        });
        EXPECT_EQ(at, std::min<std::uint64_t>(from + 1500, classes.size()));
    }
}

/// A file of half a megabyte whose only table, data and zeroes in turn, is used by 2,048 entries:
/// 67 million guest clusters, no two neighbours alike.
ImageBuilder oneTableForAll()
{
    ImageBuilder image({ .clusterSize = 65536, .tableSize = 4, .imageSize = 1ULL << 42 });
    const auto data = image.map(0, 1);
    for (std::uint32_t index = 0; index < image.tableEntries(); ++index) {
        if (index % 2 == 0)
            image.pointL2(0, index, data);
        else
            image.setL2(0, index, 1);
    }
    for (std::uint32_t index = 1; index < 2048; ++index)
        image.setL1(index, image.l1(0));
    return image;
}

TEST(GuestClusters, AreRefusedWhereATinyFileWouldFillTheMemory)
{
    const auto image = imageOf(oneTableForAll());
    const auto clusters = clustersOf(*image, 0, 1 << 20);
    ASSERT_FALSE(clusters);
    EXPECT_EQ(clusters.error().kind, ErrorKind::NeedsTooMuchMemory);
    EXPECT_EQ(clusters.error().allowed, 1U << 20);
}

TEST(GuestClusters, OfAVastEmptyDiskTakeLittleAndOfALargerOneAreRefused)
{
    ImageBuilder image({ .clusterSize = 4096, .tableSize = 16 });
    image.changeHeader([](Header &header) { header.imageSize = std::uint64_t { 1 } << 46; });
    const auto clusters = clustersOf(*imageOf(image));
    ASSERT_TRUE(clusters);
    EXPECT_EQ(clusters->clusters(), std::uint64_t { 1 } << 34);
    EXPECT_LT(clusters->memory(), 32U << 20);

    image.changeHeader([](Header &header) { header.imageSize = ~std::uint64_t { 511 }; });
    const auto larger = clustersOf(*imageOf(image));
    ASSERT_FALSE(larger);
    EXPECT_EQ(larger.error().kind, ErrorKind::NeedsTooMuchMemory);
}

TEST(GuestClusters, OfADiskOfNothingAreNone)
{
    const auto clusters = clustersOf(*imageOf(ImageBuilder({ .imageSize = 0 })));
    ASSERT_TRUE(clusters);
    EXPECT_EQ(clusters->clusters(), 0U);
}

TEST(GuestClusters, StopWhenTheyAreTold)
{
    ImageBuilder image;
    image.map(0, 1);
    const auto opened = imageOf(image);
    std::stop_source stop;
    stop.request_stop();
    const auto clusters
        = GuestClusters::build(*opened, *checked(*opened).map, 0, Progress(stop.get_token()));
    ASSERT_FALSE(clusters);
    EXPECT_EQ(clusters.error().kind, ErrorKind::Cancelled);
}

} // namespace

} // namespace qed::test
