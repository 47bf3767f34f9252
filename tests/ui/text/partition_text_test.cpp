// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/text/partition_text.h"

#include <gtest/gtest.h>

namespace qed::ui {

namespace {

const std::vector<Partition> kDisk {
    { 1, { 100, 100 }, "EFI system", "EFI" },
    { 2, { 200, 100 }, "Linux", {} },
    { 5, { 300, 100 }, "type 0x9f", {} },
    { 6, { 400, 100 }, "Linux", "%1 of %2" },
};

TEST(PartitionText, NamesNumberTypeAndName)
{
    EXPECT_EQ(partitionName(kDisk[0]), QStringLiteral("partition 1 (EFI system, “EFI”)"));
    EXPECT_EQ(partitionName(kDisk[1]), QStringLiteral("partition 2 (Linux)"));
    EXPECT_EQ(partitionName(kDisk[3]), QStringLiteral("partition 6 (Linux, “%1 of %2”)"));
}

TEST(PartitionText, TellsEachThatARangeTouches)
{
    EXPECT_EQ(partitionsText(kDisk, { 250, 1 }), QStringLiteral("partition 2 (Linux)"));
    EXPECT_EQ(partitionsText(kDisk, { 250, 51 }),
        QStringLiteral("partition 2 (Linux), partition 5 (type 0x9f)"));
    EXPECT_TRUE(partitionsText(kDisk, { 0, 500 }).endsWith(QStringLiteral("(type 0x9f), 1 more")));
}

TEST(PartitionText, TellsThatThereIsNoneOnlyWhereTheDiskHasSome)
{
    EXPECT_EQ(partitionsText(kDisk, { 0, 100 }), QStringLiteral("no partition"));
    EXPECT_EQ(partitionsText({}, { 0, 100 }), QString());
    EXPECT_EQ(partitionsText(kDisk, {}), QString());
}

} // namespace

} // namespace qed::ui
