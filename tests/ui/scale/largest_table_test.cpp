// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The tree opens a table of any size at once: the largest that the format allows has 2^27 entries
// and takes 1 GiB.

#include "core/base/endian.h"
#include "tests/ui/scale/peak_memory.h"
#include "tests/ui/scale/scale_test.h"

#include <algorithm>
#include <span>
#include <vector>

namespace qed::ui {

namespace {

constexpr std::uint64_t kLargestCluster = 1 << 26; ///< bytes
constexpr std::uint64_t kWritten = 1 << 18; ///< entries of the largest table that are not 0
constexpr std::uint64_t kTreeMemory = 64 << 20; ///< bytes, for the tree and what is below it
/// Microseconds that expanding takes the window's thread.
constexpr qint64 kAtOnce = 20'000;

class LargestTable : public ScaleTest {
protected:
    /// One table of 2^27 entries, of which the first hold these values.
    test::ImageBuilder largest(const std::function<std::uint64_t(std::uint64_t)> &cluster)
    {
        test::ImageBuilder builder(
            { .clusterSize = kLargestCluster, .tableSize = 16, .imageSize = 1ULL << 50 });
        builder.addTable(0);
        const auto data = builder.clusters();
        std::vector<std::uint64_t> entries(kWritten);
        std::uint64_t last = 0;
        for (std::uint64_t i = 0; i < kWritten; ++i) {
            const auto at = cluster(i);
            entries[i] = at == kHole ? 0 : littleEndian((data + at) * kLargestCluster);
            last = at == kHole ? last : std::max(last, at + 1);
        }
        if (last != 0) {
            builder.append(last);
            builder.write(builder.l1(0), std::as_bytes(std::span(entries)));
        }
        return builder;
    }
    /// Opens the first table in the L1 table; returns it.
    QModelIndex expandFirstTable()
    {
        const auto table = firstTable();
        expand(table);
        return table;
    }
    /// Opens a row and whatever is first below it: quick, and in little memory.
    void expand(const QModelIndex &row)
    {
        for (QModelIndex index = row; tree()->model()->hasChildren(index);
            index = tree()->model()->index(0, 0, index)) {
            const PeakMemory memory;
            m_probe.reset();
            tree()->expand(index);
            ASSERT_TRUE(
                QTest::qWaitFor([&] { return tree()->model()->rowCount(index) > 0; }, kPatience));
            settle();
            EXPECT_LT(m_probe.longestWorkMicroseconds(), kAtOnce);
            EXPECT_LT(memory.grownBytes(), kTreeMemory);
            EXPECT_LE(tree()->model()->rowCount(index), 4096);
            RecordProperty("work us", static_cast<int>(m_probe.longestWorkMicroseconds()));
        }
    }

    static constexpr std::uint64_t kHole = ~0ULL;
};

TEST_F(LargestTable, OfHolesIsOneRow)
{
    openAndCheck(write("disk.qed", largest([](auto) { return kHole; })));
    const auto table = expandFirstTable();
    EXPECT_EQ(tree()->model()->rowCount(table), 1);
}

TEST_F(LargestTable, OfOneRunIsTwoRows)
{
    const auto image = largest([](auto i) { return i < kWritten / 4 ? i : kHole; });
    if (!fits(image.content().size()))
        GTEST_SKIP() << "the file system has no files of this size";
    openAndCheck(write("disk.qed", image));
    const auto table = expandFirstTable();
    EXPECT_EQ(tree()->model()->rowCount(table), 2);
}

TEST_F(LargestTable, OfUsedAndFreeEntriesByTurnsOpensAtOnce)
{
    const auto image = largest([](auto i) { return i % 2 == 0 ? i / 2 : kHole; });
    if (!fits(image.content().size()))
        GTEST_SKIP() << "the file system has no files of this size";
    openAndCheck(write("disk.qed", image));
    const auto table = expandFirstTable();
    EXPECT_GT(tree()->model()->rowCount(table), 100);
}

TEST_F(LargestTable, AFullTableOfUsualSizeWhoseEntriesAreShuffledOpensAtOnce)
{
    constexpr std::uint64_t kUsual = 1 << 15; // entries
    test::ImageBuilder image({ .clusterSize = 65536, .tableSize = 4, .imageSize = kUsual * 65536 });
    const auto table = image.addTable(0);
    const auto data = image.append(kUsual);
    std::vector<std::uint64_t> entries(kUsual);
    for (std::uint64_t i = 0; i < kUsual; ++i)
        entries[i] = littleEndian(image.offsetOf(data + i * 7919 % kUsual));
    image.write(image.offsetOf(table), std::as_bytes(std::span(entries)));
    openAndCheck(write("disk.qed", image));
    EXPECT_EQ(m_window.session()->report()->verdict, Verdict::Sound);
    EXPECT_GT(tree()->model()->rowCount(expandFirstTable()), 1);
}

} // namespace

} // namespace qed::ui
