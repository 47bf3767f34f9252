// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/map_row.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace qed::cli {

TEST(MapRow, JsonHasAnOffsetOnlyWhereItIsKnownAndAProblemOnlyOnABadRow)
{
    const DiskRange data { .guest = { 0, 10 }, .state = DiskState::Data, .fileOffset = 100 };
    EXPECT_EQ(mapRowJson(data).dump(),
        R"({"start":0,"length":10,"depth":0,"present":true,"zero":false,"data":true,"offset":100})");
    const DiskRange bad {
        .guest = { 0, 10 }, .state = DiskState::Damaged, .damage = Damage::InvalidEntry, .value = 3
    };
    EXPECT_EQ(mapRowJson(bad)["problem"], "invalid-entry");
    EXPECT_FALSE(mapRowJson(bad).contains("offset"));
    EXPECT_EQ(problemWords(bad), "entry 0x3 leads nowhere");
}

TEST(MapRow, WhatNoImageHoldsIsNotPresentAndReadsZeroes)
{
    const auto row = mapRowJson({ .guest = { 0, 10 }, .depth = 1 });
    EXPECT_EQ(row.dump(),
        R"({"start":0,"length":10,"depth":1,"present":false,"zero":true,"data":false})");
}

TEST(MapRow, ABaseImageOfAnotherFormatIsDataAndNoProblem)
{
    const DiskRange foreign {
        .guest = { 0, 10 }, .state = DiskState::Damaged, .damage = Damage::ForeignBase
    };
    EXPECT_TRUE(isInFile(foreign));
    EXPECT_EQ(problemWords(foreign), "");
    EXPECT_EQ(mapRowJson(foreign)["data"], true);
    EXPECT_FALSE(mapRowJson(foreign).contains("problem"));
}

} // namespace qed::cli
