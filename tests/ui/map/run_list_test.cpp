// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/map/run_model.h"
#include "ui/map/run_list_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include <random>

namespace qed::ui {
namespace {

constexpr KindMask kEvery = 0xFFF;
constexpr KindMask kProblems = 1U << kLeak | 1U << kDouble | 1U << kLost;

/// Every cluster differs from its neighbours.
class AlternatingModel final : public MapModel {
public:
    explicit AlternatingModel(std::uint64_t clusters)
        : m_kinds(RunModel(1).kinds())
        , m_clusters(clusters)
    {
    }
    [[nodiscard]] const std::vector<MapKind> &kinds() const override { return m_kinds; }
    [[nodiscard]] std::uint64_t clusters() const override { return m_clusters; }
    [[nodiscard]] std::uint64_t clusterSize() const override { return 65536; }
    void forEachRun(const ClusterRange &range, const Visit &visit) const override
    {
        for (auto at = range.first; at < range.end(); ++at) {
            ++visits;
            if (!visit({ at, 1 }, at % 2 == 0 ? kData : kLeak))
                return;
        }
    }

    mutable std::uint64_t visits = 0; ///< for tests on one thread

private:
    std::vector<MapKind> m_kinds;
    std::uint64_t m_clusters;
};

std::shared_ptr<const MapPyramid> scattered(std::uint64_t clusters, int runs)
{
    auto model = std::make_shared<RunModel>(clusters);
    std::mt19937_64 random(7);
    for (int i = 0; i < runs; ++i) {
        const auto first = random() % clusters;
        model->set({ first, std::min(clusters - first, 1 + random() % 30) },
            static_cast<Kind>(random() % 5));
    }
    return MapPyramid::build(model);
}

std::vector<KindRun> rowsOf(const RunList &list)
{
    std::vector<KindRun> rows;
    for (std::size_t block = 0; block < list.blocks(); ++block) {
        const auto runs = list.block(block);
        rows.insert(rows.end(), runs.begin(), runs.end());
    }
    return rows;
}

TEST(RunList, HoldsEveryClusterOnceAndAsManyOfEachKindAsTheLegend)
{
    const auto pyramid = scattered(100'000, 2'000);
    const auto list = RunList::build(pyramid, kEvery);
    ASSERT_TRUE(list->whole());
    KindCounts counts {};
    std::uint64_t next = 0;
    const auto rows = rowsOf(*list);
    for (const auto &run : rows) {
        ASSERT_EQ(run.clusters.first, next);
        ASSERT_EQ(pyramid->runAt(next), run.clusters) << "runs are as long as they can be";
        counts[run.kind] += run.clusters.count;
        next = run.clusters.end();
    }
    EXPECT_EQ(rows.size(), list->size());
    EXPECT_EQ(next, pyramid->clusters());
    EXPECT_EQ(counts, pyramid->counts());
}

TEST(RunList, OfSomeKindsHoldsThoseOfTheWholeListAndNoOthers)
{
    const auto pyramid = scattered(100'000, 2'000);
    for (const KindMask kinds : { KindMask { kProblems }, KindMask { 1U << kLeak } }) {
        auto expected = rowsOf(*RunList::build(pyramid, kEvery));
        std::erase_if(
            expected, [kinds](const KindRun &run) { return (kinds >> run.kind & 1U) == 0; });
        EXPECT_EQ(rowsOf(*RunList::build(pyramid, kinds)), expected);
    }
}

TEST(RunList, FindsTheRowOfEachCluster)
{
    const auto pyramid = scattered(50'000, 1'500);
    for (const KindMask kinds : { kEvery, KindMask { kProblems } }) {
        const auto list = RunList::build(pyramid, kinds);
        const auto rows = rowsOf(*list);
        for (std::uint64_t cluster = 0; cluster < pyramid->clusters(); cluster += 37) {
            const auto row = list->rowOf(cluster);
            const bool listed = (kinds >> pyramid->kindAt(cluster) & 1U) != 0;
            ASSERT_EQ(row.has_value(), listed) << cluster;
            if (row) {
                ASSERT_TRUE(rows[*row].clusters.contains(cluster));
            }
        }
    }
}

TEST(RunList, OfABillionClustersInTurnsNeitherWalksNorKeepsThemAll)
{
    const auto model = std::make_shared<AlternatingModel>(std::uint64_t { 1 } << 30);
    const auto pyramid = MapPyramid::build(model);
    model->visits = 0;
    const auto list = RunList::build(pyramid, kEvery);
    EXPECT_EQ(list->size(), RunList::kMaxRuns);
    EXPECT_FALSE(list->whole());
    EXPECT_EQ(list->end(), RunList::kMaxRuns);
    EXPECT_LE(list->blocks(), RunList::kMaxRuns / RunList::kBlock + 1);
    EXPECT_LE(model->visits, 10 * RunList::kMaxRuns);

    model->visits = 0;
    RunListModel table;
    table.setList(list);
    EXPECT_EQ(table.run(999'999).clusters, (ClusterRange { 999'999, 1 }));
    EXPECT_EQ(table.rowOf(123'456), 123'456);
    EXPECT_EQ(table.rowOf(std::uint64_t { 1 } << 29), -1);
    EXPECT_LE(model->visits, 30 * RunList::kBlock);

    const auto leaks = RunList::build(pyramid, 1U << kLeak);
    EXPECT_EQ(leaks->size(), RunList::kMaxRuns);
    EXPECT_EQ(leaks->end(), 2 * RunList::kMaxRuns + 1);
}

TEST(RunList, FindsAFewProblemsAmongABillionClusters)
{
    auto model = std::make_shared<RunModel>(std::uint64_t { 1 } << 30);
    model->set({ 5, 1 }, kLeak);
    model->set({ 700'000'000, 3 }, kDouble);
    const auto list = RunList::build(MapPyramid::build(model), kProblems);
    const std::vector<KindRun> expected { { { 5, 1 }, kLeak }, { { 700'000'000, 3 }, kDouble } };
    EXPECT_EQ(rowsOf(*list), expected);
    EXPECT_TRUE(list->whole());
}

TEST(RunListModel, KeepsTheRulesOfModels)
{
    RunListModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setList(RunList::build(scattered(10'000, 600), kEvery));
    EXPECT_GT(model.rowCount(), 256);
    model.setPalette(MapPalette::dark());
    model.setList(RunList::build(scattered(100, 5), kEvery));
    model.setList(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(RunListModel, SaysWhatTheMapDraws)
{
    auto map = std::make_shared<RunModel>(10'000);
    map->set({ 8'211, 2 }, kDouble);
    RunListModel model;
    model.setList(RunList::build(MapPyramid::build(map), kEvery));
    QStringList row;
    QStringList header;
    for (int column = 0; column < model.columnCount(); ++column) {
        row += model.index(1, column).data().toString();
        header += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    EXPECT_EQ(header.join(u'|'),
        QStringLiteral("Kind|First Cluster|Last Cluster|Clusters|Size|File Offsets"));
    EXPECT_EQ(row.join(u'|'),
        QStringLiteral("double reference|8,211|8,212|2|128 KiB|0x20130000–0x2014ffff"));
    EXPECT_EQ(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("double reference: Clusters 8,211–8,212 (2), 128 KiB, "
                       "0x20130000–0x2014ffff"));
    EXPECT_FALSE(model.index(1, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
}

TEST(RunListModel, SaysThatClustersAreOfTheGuestsDisk)
{
    RunListModel model;
    model.setList(RunList::build(scattered(100, 5), kEvery), MapSpace::GuestDisk);
    EXPECT_EQ(model.headerData(model.columnCount() - 1, Qt::Horizontal, Qt::DisplayRole),
        QStringLiteral("Guest Offsets"));
    EXPECT_TRUE(model.index(0, 0)
            .data(Qt::AccessibleTextRole)
            .toString()
            .contains(QStringLiteral("Guest cluster")));
}

} // namespace
} // namespace qed::ui
