// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/repair/reclaim_layout.h"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

namespace qed::test {

namespace {

/// One letter for each cluster: H header, T the first cluster of a table, t a further one, d data,
/// and a dot for a leaked one.
ReclaimLayout layOutText(std::string_view file, std::uint32_t tableSize, std::uint64_t most = 1000)
{
    Bitmap referenced(file.size());
    std::vector<std::uint64_t> tables;
    std::uint64_t header = 0;
    for (std::size_t i = 0; i < file.size(); ++i) {
        header += file[i] == 'H' ? 1U : 0U;
        if (file[i] == 'T')
            tables.push_back(i);
        if (file[i] != 'H' && file[i] != '.')
            referenced.set(i);
    }
    return layOut({ .referenced = referenced,
        .headerClusters = header,
        .fileClusters = file.size(),
        .tableSize = tableSize,
        .tables = tables,
        .maxMoves = most });
}

using Moves = std::vector<ClusterMove>;

TEST(ReclaimLayout, KeepsAFileWithoutLeaksAsItIs)
{
    const auto layout = layOutText("HTTddd", 1);
    EXPECT_EQ(layout.clustersAfter, 6U);
    EXPECT_TRUE(layout.early.empty());
    EXPECT_FALSE(layout.partial);
}

TEST(ReclaimLayout, MovesDataFromTheEndIntoHolesInTheirOrder)
{
    const auto layout = layOutText("HTT.d.ddd", 1);
    EXPECT_EQ(layout.clustersAfter, 7U);
    EXPECT_EQ(layout.early, (Moves { { 7, 3 }, { 8, 5 } }));
}

TEST(ReclaimLayout, PutsATableIntoAHoleThatHoldsAllOfIt)
{
    const auto layout = layOutText("HTtd..dTt", 2);
    EXPECT_EQ(layout.tables, (Moves { { 7, 4 } }));
    EXPECT_EQ(layout.clustersAfter, 7U);
}

TEST(ReclaimLayout, EvacuatesDataWhereNoHoleIsLargeEnoughForATable)
{
    const auto layout = layOutText("HTtdd.d.Tt", 2);
    ASSERT_EQ(layout.tables.size(), 1U);
    EXPECT_EQ(layout.tables[0], (ClusterMove { 8, 3 }));
    EXPECT_EQ(layout.early, (Moves { { 3, 5 }, { 4, 7 } }));
    EXPECT_EQ(layout.clustersAfter, 8U);
    EXPECT_FALSE(layout.partial);
}

TEST(ReclaimLayout, FillsWhatAStraddlingTableLeavesAfterItHasMoved)
{
    const auto late = layOutText("HTt..Ttd", 2);
    EXPECT_EQ(late.clustersAfter, 6U);
    EXPECT_EQ(late.tables, (Moves { { 5, 3 } }));
    EXPECT_EQ(late.late, (Moves { { 7, 5 } }));
}

TEST(ReclaimLayout, LeavesATableInPlaceThatFindsNoRoom)
{
    const auto layout = layOutText("HTt.Tt.", 2);
    EXPECT_TRUE(layout.partial);
    EXPECT_EQ(layout.clustersAfter, 6U);
    EXPECT_TRUE(layout.tables.empty());
}

TEST(ReclaimLayout, MovesNoMoreThanItMay)
{
    const auto layout = layOutText("HTT...dddddd", 1, 1);
    EXPECT_TRUE(layout.partial);
    EXPECT_EQ(layout.early, (Moves { { 11, 3 } }));
    EXPECT_EQ(layout.clustersAfter, 11U);
}

} // namespace

} // namespace qed::test
