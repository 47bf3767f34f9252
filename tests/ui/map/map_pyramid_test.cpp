// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/map/run_model.h"
#include "ui/map/map_pyramid.h"

#include <gtest/gtest.h>

#include <random>

namespace qed::ui {
namespace {

constexpr KindMask maskOf(Kind kind)
{
    return static_cast<KindMask>(1U << kind);
}

std::shared_ptr<RunModel> scattered(std::uint64_t clusters, unsigned seed)
{
    auto model = std::make_shared<RunModel>(clusters);
    std::mt19937_64 random(seed);
    for (int i = 0; i < 200; ++i) {
        const auto first = random() % clusters;
        const auto count = std::min<std::uint64_t>(1 + random() % 90, clusters - first);
        model->set({ first, count }, static_cast<Kind>(random() % 5));
    }
    return model;
}

KindCounts countsOneByOne(const RunModel &model, ClusterRange range)
{
    KindCounts counts {};
    for (auto cluster = range.first; cluster < range.end(); ++cluster)
        ++counts[model.kindAt(cluster)];
    return counts;
}

CellState stateOneByOne(const RunModel &model, ClusterRange range)
{
    const auto counts = countsOneByOne(model, range);
    CellState state;
    for (Kind kind = 0; kind < 5; ++kind) {
        if (counts[kind] == 0)
            continue;
        state.kinds |= maskOf(kind);
        if (kind < kLeak && (state.benign == kNoKind || counts[kind] > counts[state.benign]))
            state.benign = kind;
    }
    return state;
}

TEST(MapPyramid, HoldsTheExactStateOfEveryCellAtEveryZoom)
{
    for (const std::uint64_t clusters :
        { 1ULL, 63ULL, 64ULL, 65ULL, 1000ULL, 65536ULL, 70001ULL }) {
        const auto model = scattered(clusters, 7);
        const auto pyramid = MapPyramid::build(model);
        std::vector<CellState> states;
        for (unsigned shift = 0; shift < 20; ++shift) {
            const auto cells = ((clusters - 1) >> shift) + 1;
            pyramid->cells(0, cells + 1, shift, states);
            ASSERT_EQ(states.size(), cells + 1);
            for (std::uint64_t cell = 0; cell < cells; ++cell) {
                const auto first = cell << shift;
                const auto count = std::min(std::uint64_t { 1 } << shift, clusters - first);
                ASSERT_EQ(states[cell], stateOneByOne(*model, { first, count }))
                    << clusters << ' ' << shift;
            }
            EXPECT_EQ(states[cells], CellState {}) << "behind the end";
        }
    }
}

TEST(MapPyramid, CountsAnyRangeExactly)
{
    const auto model = scattered(200'000, 3);
    const auto pyramid = MapPyramid::build(model);
    std::mt19937_64 random(5);
    for (int i = 0; i < 60; ++i) {
        const auto range = ClusterRange::between(random() % 200'000, random() % 200'000);
        EXPECT_EQ(pyramid->counts(range), countsOneByOne(*model, range));
    }
    EXPECT_EQ(pyramid->counts(), countsOneByOne(*model, { 0, 200'000 }));
    EXPECT_EQ(pyramid->counts({ 199'999, 500 }), countsOneByOne(*model, { 199'999, 1 }))
        << "cut at the end";
}

TEST(MapPyramid, TellsWhichKindsAreInAnyRange)
{
    const auto model = scattered(30'000, 11);
    const auto pyramid = MapPyramid::build(model);
    std::mt19937_64 random(13);
    for (int i = 0; i < 300; ++i) {
        const auto range = ClusterRange::between(random() % 30'000, random() % 30'000);
        EXPECT_EQ(pyramid->kindsIn(range), stateOneByOne(*model, range).kinds);
    }
}

TEST(MapPyramid, FindsTheNextAndThePreviousClusterOfAKind)
{
    const auto model = scattered(5'000, 17);
    const auto pyramid = MapPyramid::build(model);
    for (const Kind kind : { kData, kTable, kLeak, kDouble }) {
        std::optional<std::uint64_t> next;
        std::optional<std::uint64_t> previous;
        std::vector<std::optional<std::uint64_t>> below(5'001);
        for (std::uint64_t cluster = 0; cluster < 5'000; ++cluster) {
            below[cluster] = previous;
            if (model->kindAt(cluster) == kind)
                previous = cluster;
        }
        below[5'000] = previous;
        for (std::uint64_t cluster = 5'000; cluster-- > 0;) {
            if (model->kindAt(cluster) == kind)
                next = cluster;
            ASSERT_EQ(pyramid->next(maskOf(kind), cluster), next);
            ASSERT_EQ(pyramid->previous(maskOf(kind), cluster + 1), below[cluster + 1]);
        }
        EXPECT_EQ(pyramid->next(maskOf(kind), 5'000), std::nullopt);
        EXPECT_EQ(pyramid->previous(maskOf(kind), 0), std::nullopt);
    }
}

TEST(MapPyramid, JoinsARunOverTileBounds)
{
    auto model = std::make_shared<RunModel>(100'000);
    model->set({ 60, 70'000 }, kLeak);
    const auto pyramid = MapPyramid::build(model);
    EXPECT_EQ(pyramid->runAt(60), (ClusterRange { 60, 70'000 }));
    EXPECT_EQ(pyramid->runAt(66'000), (ClusterRange { 60, 70'000 }));
    EXPECT_EQ(pyramid->runAt(0), (ClusterRange { 0, 60 }));
    EXPECT_EQ(pyramid->runAt(99'999), (ClusterRange { 70'060, 29'940 }));
}

TEST(MapPyramid, FindsOneClusterAmongABillionWithoutWalkingThem)
{
    constexpr std::uint64_t kClusters = std::uint64_t { 1 } << 30;
    auto model = std::make_shared<RunModel>(kClusters);
    model->set({ 777'777'777, 1 }, kDouble);
    const auto pyramid = MapPyramid::build(model);
    model->walks = 0;
    EXPECT_EQ(pyramid->next(maskOf(kDouble), 0), 777'777'777U);
    EXPECT_EQ(pyramid->previous(maskOf(kDouble), kClusters), 777'777'777U);
    EXPECT_EQ(pyramid->counts()[kDouble], 1U);
    EXPECT_EQ(pyramid->kindsIn({ 0, kClusters }), maskOf(kDouble) | maskOf(kData));
    EXPECT_LT(model->walks, 12U);
}

TEST(MapPyramid, OfNothingHasNoCells)
{
    const auto pyramid = MapPyramid::build(std::make_shared<RunModel>(0));
    EXPECT_EQ(pyramid->counts(), KindCounts {});
    EXPECT_EQ(pyramid->next(1, 0), std::nullopt);
    EXPECT_EQ(pyramid->kindsIn({ 0, 10 }), 0);
}

TEST(MapPyramid, StopsBuildingWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(MapPyramid::build(std::make_shared<RunModel>(1U << 24), Progress(stop.get_token())),
        nullptr);
}

} // namespace
} // namespace qed::ui
