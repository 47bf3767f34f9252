// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/map_row.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <vector>

namespace qed::cli {

namespace {

std::vector<MapRow> joined(const std::vector<MapRow> &rows)
{
    std::vector<MapRow> result;
    RowJoiner joiner([&](const MapRow &row) {
        result.push_back(row);
        return true;
    });
    for (const auto &row : rows)
        EXPECT_TRUE(joiner.add(row));
    joiner.finish();
    return result;
}

MapRow data(std::uint64_t guest, std::uint64_t offset)
{
    return { .guest = { guest, 10 }, .present = true, .data = true, .offset = offset };
}

} // namespace

TEST(MapRow, DataIsJoinedOnlyWhereTheFileGoesOnToo)
{
    const auto rows = joined({ data(0, 100), data(10, 110), data(20, 130) });
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].guest, (ByteRange { 0, 20 }));
    EXPECT_EQ(rows[1].guest, (ByteRange { 20, 10 }));
}

TEST(MapRow, RowsOfDifferentDepthOrProblemAreNotJoined)
{
    MapRow zero { .guest = { 0, 10 }, .zero = true };
    MapRow deeper { .guest = { 10, 10 }, .depth = 1, .zero = true };
    MapRow bad { .guest = { 20, 10 }, .depth = 1, .zero = true, .problem = MapProblem::LostTable };
    EXPECT_EQ(joined({ zero, deeper, bad }).size(), 3U);
}

TEST(MapRow, AVisitorThatWantsNoMoreIsNotCalledAgain)
{
    int calls = 0;
    RowJoiner joiner([&](const MapRow &) { return ++calls == 0; });
    EXPECT_TRUE(joiner.add(data(0, 100)));
    EXPECT_FALSE(joiner.add(data(10, 500)));
    EXPECT_EQ(calls, 1);
}

TEST(MapRow, JsonHasAnOffsetOnlyWhereItIsKnownAndAProblemOnlyOnABadRow)
{
    EXPECT_EQ(mapRowJson(data(0, 100)).dump(),
        R"({"start":0,"length":10,"depth":0,"present":true,"zero":false,"data":true,"offset":100})");
    const MapRow bad {
        .guest = { 0, 10 }, .present = true, .problem = MapProblem::InvalidEntry, .value = 3
    };
    EXPECT_EQ(mapRowJson(bad)["problem"], "invalid-entry");
    EXPECT_FALSE(mapRowJson(bad).contains("offset"));
    EXPECT_EQ(problemWords(bad), "entry 0x3 leads nowhere");
}

} // namespace qed::cli
