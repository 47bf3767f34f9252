// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/report/assessment.h"
#include "tests/support/checked.h"
#include "tests/support/example_image.h"

#include <gtest/gtest.h>

namespace qed::test {

namespace {

Assessment assessed(const ImageBuilder &image)
{
    const auto opened = imageOf(std::make_unique<SparseSource>(image.content()));
    return assess(*opened, checked(*opened));
}

TEST(Assessment, EveryStateOfAnImageHasItsCondition)
{
    const auto conditionOf = [](ExampleKind kind) { return assessed(makeExample(kind)).condition; };
    EXPECT_EQ(conditionOf(ExampleKind::Example), Condition::LostTable);
    EXPECT_EQ(conditionOf(ExampleKind::Sound), Condition::Healthy);
    EXPECT_EQ(conditionOf(ExampleKind::Dirty), Condition::DirtyOnly);
    EXPECT_EQ(conditionOf(ExampleKind::Leaks), Condition::LeaksOnly);
    EXPECT_EQ(conditionOf(ExampleKind::Shared), Condition::DamagedNothingLost);
    EXPECT_EQ(conditionOf(ExampleKind::Damaged), Condition::DamagedWithLoss);
    EXPECT_EQ(conditionOf(ExampleKind::LostTable), Condition::LostTable);
    EXPECT_EQ(conditionOf(ExampleKind::Truncated), Condition::Truncated);
    EXPECT_EQ(conditionOf(ExampleKind::Hopeless), Condition::UnreadableHeader);
    EXPECT_EQ(conditionOf(ExampleKind::Unknown), Condition::UnknownFeatures);
    EXPECT_EQ(conditionOf(ExampleKind::Foreign), Condition::NotQed);
}

TEST(Assessment, AFullImageIsHealthyWhateverQemuSays)
{
    const auto assessment = assessed(makeExample(ExampleKind::Full, 8ULL << 30));
    EXPECT_EQ(assessment.condition, Condition::Healthy);
    EXPECT_EQ(assessment.leakedClusters, 0U);
}

TEST(Assessment, ABadEntryBehindTheEndOfTheDiskLosesNoTable)
{
    auto image = makeExample(ExampleKind::LostTable);
    image.setL1(3, 0).setL1(100, 0x7777'0000'0000);
    const auto assessment = assessed(image);
    EXPECT_EQ(assessment.condition, Condition::DamagedNothingLost);
    EXPECT_EQ(assessment.guestBytesLost, 0U);
}

TEST(Assessment, ALostTableCostsAllThatItMapped)
{
    const auto assessment = assessed(makeExample(ExampleKind::LostTable));
    EXPECT_EQ(assessment.guestBytesLost, 2ULL << 30);
    EXPECT_EQ(assessment.guestBytes, 8ULL << 30);
    EXPECT_TRUE(assessment.doNotStartYet);
}

TEST(Assessment, ATruncatedImageSaysHowMuchIsMissingAtLeast)
{
    const auto whole = makeExample(ExampleKind::Sound).content().size();
    const auto truncated = makeExample(ExampleKind::Truncated);
    const auto missing = assessed(truncated).bytesMissing;
    EXPECT_GT(missing, 0U);
    EXPECT_LE(missing, whole - truncated.content().size())
        << "tables that are missing too can't tell";
}

TEST(Assessment, ADirtyImageIsNotToBeStartedYet)
{
    EXPECT_TRUE(assessed(makeExample(ExampleKind::Dirty)).doNotStartYet);
    EXPECT_FALSE(assessed(makeExample(ExampleKind::Sound)).doNotStartYet);
    EXPECT_FALSE(assessed(makeExample(ExampleKind::Leaks)).doNotStartYet);
}

TEST(Assessment, NamesWhatAForeignFileLooksLike)
{
    EXPECT_EQ(assessed(makeExample(ExampleKind::Foreign)).looksLike, "qcow2");
}

} // namespace

} // namespace qed::test
