// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/checked.h"
#include "ui/models/problem_marks.h"

#include <gtest/gtest.h>

namespace qed::ui {

namespace {

/// The last two entries of table 0 and the first three of table 1 lead outside the file.
test::ImageBuilder damagedAcrossTables()
{
    test::ImageBuilder builder({ .imageSize = 8ULL << 20 });
    builder.map(0);
    builder.map(600);
    const auto entries = static_cast<std::uint32_t>(builder.tableEntries());
    for (const std::uint32_t last : { entries - 2, entries - 1 })
        builder.setL2(0, last, 1ULL << 40);
    for (const std::uint32_t first : { 0U, 1U, 2U })
        builder.setL2(1, first, 1ULL << 40);
    return builder;
}

} // namespace

TEST(ProblemMarks, MarkAFindingThatRunsFromTableToTableInBoth)
{
    const auto builder = damagedAcrossTables();
    const auto entries = static_cast<std::uint32_t>(builder.tableEntries());
    const Report report = test::checked(builder);
    const auto outside = test::findingsOf(report, FindingCode::L2Outside);
    ASSERT_EQ(outside.size(), 1U);
    ASSERT_EQ(outside.front().count, 5U);

    const ProblemMarks marks(report, entries);
    EXPECT_FALSE(marks.findingAt({ 0, entries - 3 }, true));
    EXPECT_TRUE(marks.findingAt({ 0, entries - 2 }, true));
    EXPECT_TRUE(marks.findingAt({ 0, entries - 1 }, true));
    EXPECT_TRUE(marks.findingAt({ 1, 0 }, true));
    EXPECT_TRUE(marks.findingAt({ 1, 2 }, true));
    EXPECT_FALSE(marks.findingAt({ 1, 3 }, true));
    EXPECT_EQ(marks.inL2(0, 0, entries).errors, 1U);
    EXPECT_EQ(marks.inL2(1, 0, entries).errors, 1U);
    EXPECT_EQ(marks.breaks(TableLevel::L2, 0), (std::vector { entries - 2, entries }));
    EXPECT_EQ(marks.breaks(TableLevel::L2, 1), (std::vector { 0U, 3U }));
}

} // namespace qed::ui
