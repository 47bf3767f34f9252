// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/guest/export.h"
#include "tests/support/faulty_source.h"
#include "tests/support/image_builder.h"
#include "tests/support/memory_output.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <fstream>

namespace qed::test {

namespace {

constexpr std::uint64_t kDisk = 16 * kDefaultCluster;

struct Exported {
    Result<ExportSummary> result;
    std::vector<FilledRange> filled;
};

Exported exported(
    const std::shared_ptr<const Image> &image, Output &output, Progress &&progress = Progress())
{
    auto disk = GuestDisk::open(image, resolveChain(*image), TableReading::Rescue);
    EXPECT_TRUE(disk);
    std::vector<FilledRange> filled;
    auto result = exportGuest(
        *disk, output, progress, [&](const FilledRange &range) { filled.push_back(range); });
    return { std::move(result), std::move(filled) };
}

Exported exported(const ImageBuilder &image, Output &output)
{
    return exported(imageOf(image), output);
}

/// Guest clusters 1, 2 and 9 with letters.
ImageBuilder someData()
{
    ImageBuilder image({ .imageSize = kDisk });
    const auto first = image.map(1, 2);
    image.fill(first, "a").fill(first + 1, "b");
    image.fill(image.map(9), "c");
    return image;
}

std::string diskOf(const std::map<std::uint64_t, char> &clusters)
{
    std::string disk(kDisk, '\0');
    for (const auto &[cluster, letter] : clusters)
        disk.replace(cluster * kDefaultCluster, kDefaultCluster, kDefaultCluster, letter);
    return disk;
}

TEST(Export, IsWhatTheGuestReads)
{
    MemoryOutput output;
    const auto [result, filled] = exported(someData(), output);
    ASSERT_TRUE(result);
    EXPECT_EQ(output.text(), diskOf({ { 1, 'a' }, { 2, 'b' }, { 9, 'c' } }));
    EXPECT_TRUE(filled.empty());
    EXPECT_EQ(result->genuineBytes(), kDisk);
    EXPECT_EQ(result->filledBytes, 0U);
    EXPECT_TRUE(output.synced());
}

TEST(Export, HolesAndBlocksOfZeroesAreNotWritten)
{
    ImageBuilder image({ .clusterSize = 65536, .tableSize = 1, .imageSize = 1 << 20 });
    const auto data = image.map(0, 3);
    image.fill(data, "a");
    image.write(image.offsetOf(data + 2) + 8192, std::as_bytes(std::span("x", 1)));
    MemoryOutput output;
    ASSERT_TRUE(exported(image, output).result);
    EXPECT_EQ(output.written(), 65536U + 4096U);
    EXPECT_EQ(output.content().size(), 1U << 20);
}

TEST(Export, EndsWhereTheGuestsDiskEndsInsideACluster)
{
    ImageBuilder image({ .imageSize = kDefaultCluster + 512 });
    const auto data = image.map(0, 2);
    image.fill(data, "a").fill(data + 1, "b");
    MemoryOutput output;
    ASSERT_TRUE(exported(image, output).result);
    EXPECT_EQ(output.text(), std::string(kDefaultCluster, 'a') + std::string(512, 'b'));
}

TEST(Export, AGuestDiskOfNothingIsAnEmptyFile)
{
    MemoryOutput output;
    const auto [result, filled] = exported(ImageBuilder({ .imageSize = 0 }), output);
    ASSERT_TRUE(result);
    EXPECT_EQ(output.content().size(), 0U);
}

TEST(Export, BadEntriesAreFilledInAndNeighboursAreOneRange)
{
    auto image = someData();
    image.setL2(0, 2, 1ULL << 50).setL2(0, 3, 12345).setL2(0, 12, 2ULL << 50);
    MemoryOutput output;
    const auto [result, filled] = exported(image, output);
    ASSERT_TRUE(result);
    EXPECT_EQ(output.text(), diskOf({ { 1, 'a' }, { 9, 'c' } }));
    EXPECT_EQ(filled,
        (std::vector<FilledRange> {
            { { 2 * kDefaultCluster, 2 * kDefaultCluster }, Damage::InvalidEntry },
            { { 12 * kDefaultCluster, kDefaultCluster }, Damage::InvalidEntry } }));
    EXPECT_EQ(result->filledBytes, 3 * kDefaultCluster);
    EXPECT_EQ(result->filledRanges, 2U);
    EXPECT_EQ(result->genuineBytes(), 13 * kDefaultCluster);
}

TEST(Export, OfAPartialClusterTheBytesThatAreThereAreGenuine)
{
    auto image = someData();
    image.shorten(1000);
    MemoryOutput output;
    const auto [result, filled] = exported(image, output);
    ASSERT_TRUE(result);
    auto expected = diskOf({ { 1, 'a' }, { 2, 'b' }, { 9, 'c' } });
    expected.replace(10 * kDefaultCluster - 1000, 1000, 1000, '\0');
    EXPECT_EQ(output.text(), expected);
    EXPECT_EQ(filled,
        (std::vector<FilledRange> {
            { { 10 * kDefaultCluster - 1000, 1000 }, Damage::CutOffCluster } }));
}

TEST(Export, LosesNoMoreThanTheSectorsThatAreBad)
{
    const auto image = someData();
    const auto first = image.l2(0, 1);
    const auto opened = withBadSectors(image,
        { { first + 512, 1 }, { first + kDefaultCluster - 1, 2 },
            { image.l2(0, 9), kDefaultCluster } });
    MemoryOutput output;
    const auto [result, filled] = exported(opened, output);
    ASSERT_TRUE(result);
    auto expected = diskOf({ { 1, 'a' }, { 2, 'b' } });
    expected.replace(kDefaultCluster + 512, 512, 512, '\0');
    expected.replace(2 * kDefaultCluster - 512, 1024, 1024, '\0');
    EXPECT_EQ(output.text(), expected);
    EXPECT_EQ(filled,
        (std::vector<FilledRange> { { { kDefaultCluster + 512, 512 }, Damage::ReadError },
            { { 2 * kDefaultCluster - 512, 1024 }, Damage::ReadError },
            { { 9 * kDefaultCluster, kDefaultCluster }, Damage::ReadError } }));
}

TEST(Export, UnreadableTablesAreFilledIn)
{
    const auto image = someData();
    MemoryOutput output;
    const auto [result, filled]
        = exported(withBadSectors(image, { { image.l1(0), kDefaultCluster } }), output);
    ASSERT_TRUE(result);
    EXPECT_EQ(output.text(), diskOf({}));
    EXPECT_EQ(filled, (std::vector<FilledRange> { { { 0, kDisk }, Damage::UnreadableTable } }));
}

TEST(Export, LostTablesAreFilledInUpToTheEndOfTheDisk)
{
    auto image = someData();
    image.setL1(0, 1);
    MemoryOutput output;
    EXPECT_EQ(exported(image, output).filled,
        (std::vector<FilledRange> { { { 0, kDisk }, Damage::LostTable } }));
}

TEST(Export, GoesThroughTheChainAndFillsInWhatAMissingBaseWouldHold)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "base.raw", std::ios::binary)
        << std::string(3 * kDefaultCluster + 700, 'r');
    auto middle = someData();
    middle.setBackingName("base.raw");
    middle.zero(0);
    writeFile(folder / "middle.qed", middle);
    ImageBuilder top({ .imageSize = kDisk });
    top.setBackingName("middle.qed");
    top.fill(top.map(2), "t");
    writeFile(folder / "top.qed", top);
    MemoryOutput output;
    ASSERT_TRUE(exported(*Image::open(folder / "top.qed"), output).filled.empty());
    auto expected = diskOf({ { 1, 'a' }, { 2, 't' }, { 9, 'c' } });
    expected.replace(3 * kDefaultCluster, 700, 700, 'r');
    EXPECT_EQ(output.text(), expected);

    std::filesystem::remove(folder / "base.raw");
    MemoryOutput without;
    const auto [result, filled] = exported(*Image::open(folder / "top.qed"), without);
    ASSERT_TRUE(result);
    EXPECT_EQ(without.text(), diskOf({ { 1, 'a' }, { 2, 't' }, { 9, 'c' } }));
    EXPECT_EQ(filled,
        (std::vector<FilledRange> {
            { { 3 * kDefaultCluster, 6 * kDefaultCluster }, Damage::MissingBase },
            { { 10 * kDefaultCluster, 6 * kDefaultCluster }, Damage::MissingBase } }));
}

TEST(Export, ShortWritesAreGoneOnWith)
{
    MemoryOutput output({ .mostAtOnce = 1000 });
    ASSERT_TRUE(exported(someData(), output).result);
    EXPECT_EQ(output.text(), diskOf({ { 1, 'a' }, { 2, 'b' }, { 9, 'c' } }));
}

TEST(Export, AFullDiskIsAnErrorAndTheOutputIsShorterThanTheDisk)
{
    MemoryOutput output({ .room = 2 * kDefaultCluster + 100 });
    const auto result = exported(someData(), output).result;
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::CannotWrite);
    EXPECT_EQ(result.error().systemError, ENOSPC);
    EXPECT_EQ(result.error().offset, 9 * kDefaultCluster + 100);
    EXPECT_LT(output.content().size(), kDisk);
    EXPECT_FALSE(output.synced());
}

TEST(Export, ADiskThatTheFileSystemCannotHoldIsAnErrorBeforeAnythingIsCopied)
{
    MemoryOutput output({ .mostSize = kDisk - 1 });
    const auto result = exported(someData(), output).result;
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().systemError, EFBIG);
    EXPECT_EQ(output.written(), 0U);
}

TEST(Export, WhatCannotBeSyncedIsAnError)
{
    MemoryOutput output({ .badSync = true });
    const auto result = exported(someData(), output).result;
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().systemError, EIO);
}

TEST(Export, StopsInTheMiddleOfDataThatCannotBeRead)
{
    ImageBuilder image({ .clusterSize = 1 << 20, .imageSize = 64 << 20 });
    image.fill(image.map(0, 8), "a");
    const ByteRange all { image.l2(0, 0), 8 << 20 };
    auto source = std::make_unique<FaultySource>(
        std::make_unique<SparseSource>(image.content()), std::vector { all });
    std::stop_source stop;
    std::uint64_t reads = 0;
    source->onRead([&](std::uint64_t number) {
        reads = number;
        if (number == 50)
            stop.request_stop();
    });
    MemoryOutput output;
    const auto [result, filled]
        = exported(imageOf(std::move(source)), output, Progress(stop.get_token()));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(reads, 50U);
    EXPECT_TRUE(filled.empty());
}

TEST(Export, ProgressCountsTheBytesOfTheDisk)
{
    auto image = someData();
    image.setL2(0, 5, 1ULL << 50);
    auto disk = GuestDisk::open(imageOf(image), {}, TableReading::Rescue);
    ASSERT_TRUE(disk);
    MemoryOutput output;
    Progress progress;
    ASSERT_TRUE(exportGuest(*disk, output, progress, [](const FilledRange &) { }));
    const auto now = progress.snapshot();
    EXPECT_EQ(now.phase, Phase::Export);
    EXPECT_EQ(now.done, kDisk);
    EXPECT_EQ(now.total, kDisk);
    EXPECT_EQ(now.bytes, 3 * kDefaultCluster);
}

} // namespace

} // namespace qed::test
