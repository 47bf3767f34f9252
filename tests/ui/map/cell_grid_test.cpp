// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/cell_grid.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <utility>

namespace qed::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Of one row, of blocks alone, of a last block that is wider; the narrowest of each.
std::vector<CellGrid> grids()
{
    std::vector<CellGrid> grids;
    for (const std::uint64_t block : { 1ULL, 2ULL, 4ULL, 8ULL, 16ULL, 32ULL }) {
        for (std::uint64_t columns = block; columns <= 4 * block + 1; ++columns)
            grids.emplace_back(columns, block);
    }
    return grids;
}

std::uint64_t apart(std::uint64_t one, std::uint64_t other)
{
    return std::max(one, other) - std::min(one, other);
}

TEST(CellGrid, GivesEachCellOnePlaceAndEachPlaceOneCell)
{
    for (const auto &grid : grids()) {
        const auto cells = 3 * grid.bandRows() * grid.columns();
        std::set<std::pair<std::uint64_t, std::uint64_t>> places;
        for (std::uint64_t cell = 0; cell < cells; ++cell) {
            const auto place = grid.placeOf(cell);
            places.emplace(place.row, place.column);
            ASSERT_LT(place.column, grid.columns());
            ASSERT_LT(place.row, 3 * grid.bandRows());
            ASSERT_EQ(grid.cellOn(place), cell);
        }
        ASSERT_EQ(places.size(), cells);
    }
}

TEST(CellGrid, PutsConsecutiveCellsOfABandBesideEachOther)
{
    for (const auto &grid : grids()) {
        const auto band = grid.bandRows() * grid.columns();
        for (std::uint64_t cell = 1; cell < band; ++cell) {
            const auto before = grid.placeOf(band + cell - 1);
            const auto here = grid.placeOf(band + cell);
            ASSERT_EQ(apart(before.row, here.row) + apart(before.column, here.column), 1U)
                << grid.columns() << " columns, blocks of " << grid.bandRows();
        }
    }
}

TEST(CellGrid, BeginsEachBandAtItsLeftWithTheCellsThatWouldStandThereInRows)
{
    for (const auto &grid : grids()) {
        for (std::uint64_t row = 0; row < 5 * grid.bandRows(); row += grid.bandRows()) {
            ASSERT_EQ(grid.cellOn({ row, 0 }), row * grid.columns());
            ASSERT_EQ(grid.bandCells(row, 1),
                (CellRange { row * grid.columns(), grid.bandRows() * grid.columns() }));
        }
    }
}

TEST(CellGrid, HasAsManyRowsAsItsCellsReachDown)
{
    for (const auto &grid : grids()) {
        std::uint64_t rows = 0;
        EXPECT_EQ(grid.rows(0), 0U);
        for (std::uint64_t cells = 1; cells <= 2 * grid.bandRows() * grid.columns(); ++cells) {
            rows = std::max(rows, grid.placeOf(cells - 1).row + 1);
            ASSERT_EQ(grid.rows(cells), rows) << grid.columns() << ' ' << grid.bandRows();
        }
    }
}

TEST(CellGrid, HoldsAllCellsOfRowsInTheirBands)
{
    for (const auto &grid : grids()) {
        for (const auto &[row, rows] : { std::pair { 0, 1 }, { 3, 1 }, { 5, 9 }, { 31, 2 } }) {
            const auto cells
                = grid.bandCells(static_cast<std::uint64_t>(row), static_cast<std::uint64_t>(rows));
            for (int at = row; at < row + rows; ++at) {
                for (std::uint64_t column = 0; column < grid.columns(); ++column) {
                    const auto cell = grid.cellOn({ static_cast<std::uint64_t>(at), column });
                    ASSERT_TRUE(cell >= cells.first && cell < cells.end());
                }
            }
        }
    }
}

TEST(CellGrid, TellsTheSpansOfARangeInEachRow)
{
    std::mt19937_64 random(1);
    for (const auto &grid : grids()) {
        const auto rows = 3 * grid.bandRows();
        const auto cells = rows * grid.columns();
        for (int i = 0; i < 20; ++i) {
            const auto first = random() % cells;
            const CellRange range { first, random() % (cells - first) + 1 };
            std::uint64_t covered = 0;
            for (std::uint64_t row = 0; row < rows; ++row) {
                std::uint64_t from = 0;
                for (const auto &span : grid.spans(row, range)) {
                    ASSERT_TRUE(span.first > from || from == 0) << "joined with the one before";
                    for (auto at = span.first; at < span.first + span.count; ++at) {
                        const auto cell = grid.cellOn({ row, at });
                        ASSERT_TRUE(cell >= range.first && cell < range.end());
                    }
                    covered += span.count;
                    from = span.first + span.count;
                }
            }
            ASSERT_EQ(covered, range.count);
        }
    }
}

TEST(CellGrid, InRowsIsText)
{
    const CellGrid grid(10);
    EXPECT_EQ(grid.bandRows(), 1U);
    EXPECT_EQ(grid.placeOf(23), (GridPlace { 2, 3 }));
    EXPECT_EQ(grid.rows(21), 3U);
    EXPECT_THAT(grid.spans(2, { 15, 8 }), ElementsAre(ColumnSpan { 0, 3 }));
    EXPECT_THAT(grid.spans(3, { 15, 8 }), IsEmpty());
}

TEST(CellGrid, ReachesBehindTheLargestMap)
{
    const CellGrid grid(101, 16);
    constexpr auto kFar = std::uint64_t { 1 } << 34;
    EXPECT_EQ(grid.cellOn(grid.placeOf(kFar)), kFar);
    EXPECT_EQ(grid.placeOf(kFar).row / 16, kFar / (101 * 16));
    EXPECT_EQ((grid.rows(kFar) - 1) / 16, kFar / (101 * 16));
}

} // namespace
} // namespace qed::ui
