// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/confirm.h"

#include <gtest/gtest.h>

namespace qed::cli {

TEST(Confirm, OnlyAYesAgrees)
{
    for (const auto *answer : { "y", "Y", "yes", "YES", "  yes ", "y\r" })
        EXPECT_TRUE(agrees(answer)) << answer;
    for (const auto *answer : { "", " ", "n", "no", "ye", "yess", "yes please", "yesterday", "1" })
        EXPECT_FALSE(agrees(answer)) << answer;
}

} // namespace qed::cli
