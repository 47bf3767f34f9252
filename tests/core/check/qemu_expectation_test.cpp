// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What QEMU's check would say of leaks. That it does say so is seen by the differential test.

#include "tests/support/checked.h"
#include "tests/support/image_builder.h"

#include <gtest/gtest.h>

namespace qed::test {

namespace {

ImageBuilder full(std::uint64_t fileClusters, std::uint32_t clusterSize = 4096)
{
    ImageBuilder image(
        { .clusterSize = clusterSize, .tableSize = 4, .imageSize = 64ULL * clusterSize * 4096 });
    image.map(0, 1);
    auto guest = std::uint64_t { 1 };
    while (image.clusters() < fileClusters)
        image.map(guest++);
    return image;
}

std::optional<std::uint64_t> expected(const ImageBuilder &image)
{
    return checked(*imageOf(std::make_unique<SparseSource>(image.content()))).qemuExpectedLeaks;
}

TEST(QemuExpectation, OnePhantomLeakForEachClusterSizeLessOneClusters)
{
    EXPECT_EQ(expected(full(4094)), 0U);
    EXPECT_EQ(expected(full(4095)), 1U);
    EXPECT_EQ(expected(full(8189)), 1U);
    EXPECT_EQ(expected(full(8190)), 2U);
}

TEST(QemuExpectation, FourGibibytesOfDefaultClustersHaveOne)
{
    ImageBuilder image({ .clusterSize = 65536, .tableSize = 4, .imageSize = 8ULL << 30 });
    image.map(0, 65536);
    EXPECT_EQ(expected(image), 1U);
}

TEST(QemuExpectation, TrueLeaksComeOnTop)
{
    auto image = full(4200);
    image.append(7);
    EXPECT_EQ(expected(image), 8U);
    EXPECT_EQ(checked(image).figures.leaks, 7U);
}

TEST(QemuExpectation, IsSilentWhereItCantKnow)
{
    EXPECT_FALSE(expected(ImageBuilder())) << "tables of one cluster are refused";
    ImageBuilder overflow({ .clusterSize = 1U << 26, .tableSize = 2 });
    EXPECT_FALSE(expected(overflow));
    ImageBuilder conflict({ .tableSize = 2 });
    conflict.map(0, 3);
    conflict.pointL2(0, 1, conflict.l1Cluster());
    EXPECT_FALSE(expected(conflict));
}

} // namespace

} // namespace qed::test
