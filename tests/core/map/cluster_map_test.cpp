// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/map/cluster_map.h"
#include "tests/support/checked.h"
#include "tests/support/image_builder.h"
#include "tests/support/mutator.h"

#include <gtest/gtest.h>

#include <numeric>

namespace qed::test {

namespace {

std::vector<ClusterClass> classesOf(const ClusterMap &map)
{
    std::vector<ClusterClass> classes;
    for (std::uint64_t cluster = 0; cluster < map.clusters(); ++cluster)
        classes.push_back(map.classOf(cluster));
    return classes;
}

TEST(ClusterMap, EveryClusterHasItsClass)
{
    ImageBuilder image({ .tableSize = 2, .imageSize = 8ULL << 20 });
    image.map(0, 4); // header 0, L1 1..2, table 3..4, data 5..8
    image.setL2(0, 1, image.l2(0, 0)).setL2(0, 2, 3 * 4096);
    image.append();
    using enum ClusterClass;
    EXPECT_EQ(classesOf(*checked(image).map),
        (std::vector {
            Header, L1Table, L1Table, Overlap, L2Table, DoubleReference, Leak, Leak, Data, Leak }));
}

TEST(ClusterMap, ATableWithInvalidEntriesIsMarkedWhereTheyStand)
{
    ImageBuilder image({ .tableSize = 2, .imageSize = 8ULL << 20 });
    image.map(0, 2);
    image.setL2(0, 600, 1ULL << 50); // in the table's second cluster
    const auto report = checked(image);
    EXPECT_EQ(report.map->classOf(3), ClusterClass::L2Table);
    EXPECT_EQ(report.map->classOf(4), ClusterClass::BadPointer);
}

/// Runs, counts and neighbours against a plain list of classes, on damaged images.
TEST(ClusterMap, RunsCountsAndNeighboursFollowFromTheClasses)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        ImageBuilder image({ .tableSize = 2, .imageSize = 16ULL << 20 });
        image.map(0, 20);
        image.map(1024, 9);
        auto bytes = image.content();
        Mutator(seed).damage(bytes, 12);
        const auto report = checked(*imageOf(bytes.toVector()));
        const auto &map = *report.map;
        const auto classes = classesOf(map);

        std::array<std::uint64_t, kClusterClassCount> counts {};
        for (const auto one : classes)
            ++counts[static_cast<std::size_t>(one)];
        EXPECT_EQ(map.counts(), counts);

        std::uint64_t at = 3;
        map.forEachRun(3, classes.size(), [&](const ClusterRun &run) {
            EXPECT_EQ(run.first, at);
            for (auto cluster = run.first; cluster < run.first + run.count; ++cluster)
                EXPECT_EQ(classes[cluster], run.clusterClass);
            at = run.first + run.count;
            return true;
        });
        EXPECT_EQ(at, std::max<std::uint64_t>(classes.size(), 3));

        std::vector<std::uint64_t> forwards;
        for (auto run = map.nextProblem(0); run; run = map.nextProblem(run->first + run->count)) {
            EXPECT_TRUE(isProblem(run->clusterClass));
            forwards.push_back(run->first);
        }
        std::vector<std::uint64_t> backwards;
        for (auto run = map.previousProblem(classes.size()); run;
            run = map.previousProblem(run->first))
            backwards.insert(backwards.begin(), run->first);
        EXPECT_EQ(forwards, backwards) << "seed " << seed;
        std::vector<std::uint64_t> expected;
        for (std::uint64_t cluster = 0; cluster < classes.size(); ++cluster) {
            if (isProblem(classes[cluster])
                && (cluster == 0 || classes[cluster - 1] != classes[cluster]))
                expected.push_back(cluster);
        }
        EXPECT_EQ(forwards, expected) << "seed " << seed;
    }
}

TEST(ClusterMap, AVisitorMayStop)
{
    ImageBuilder image;
    image.map(0, 5);
    int runs = 0;
    checked(image).map->forEachRun(0, 100, [&](const ClusterRun &) { return ++runs < 2; });
    EXPECT_EQ(runs, 2);
}

TEST(ClusterMap, KnowsTheTablesThatCoverACluster)
{
    ImageBuilder image({ .tableSize = 2, .imageSize = 8ULL << 20 });
    image.append(3);
    image.pointL1(0, 3).pointL1(1, 4);
    const auto report = checked(image);
    EXPECT_EQ(report.map->tablesAt(3).size(), 1U);
    EXPECT_EQ(report.map->tablesAt(4).size(), 2U);
    EXPECT_EQ(report.map->tablesAt(5).size(), 1U);
    EXPECT_TRUE(report.map->tablesAt(2).empty());
    EXPECT_TRUE(report.map->inL1(2));
}

} // namespace

} // namespace qed::test
