// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/nearest.h"

#include <gtest/gtest.h>

namespace qed::cli {

TEST(Nearest, DistanceCountsInsertionsDeletionsAndReplacementsInAnyLetterCase)
{
    EXPECT_EQ(editDistance("", ""), 0U);
    EXPECT_EQ(editDistance("abc", ""), 3U);
    EXPECT_EQ(editDistance("ABC", "abc"), 0U);
    EXPECT_EQ(editDistance("kitten", "sitting"), 3U);
    EXPECT_EQ(editDistance("sitting", "kitten"), 3U);
}

TEST(Nearest, FindsTheCodeThatWasMeant)
{
    EXPECT_EQ(nearestCodes("QED-L2-OUTSID", 1).at(0), "QED-L2-OUTSIDE");
    EXPECT_EQ(nearestCodes("ref-duble", 1).at(0), "QED-REF-DOUBLE");
    EXPECT_EQ(nearestCodes("qed-h-dirt", 3).at(0), "QED-H-DIRTY");
}

TEST(Nearest, AnswersForAnyName)
{
    EXPECT_EQ(nearestCodes("", 3).size(), 3U);
    EXPECT_EQ(nearestCodes(std::string(100'000, 'x'), 2).size(), 2U);
    EXPECT_EQ(nearestCodes("x", 1000).size(), 36U);
}

} // namespace qed::cli
