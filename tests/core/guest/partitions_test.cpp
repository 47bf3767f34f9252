// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/backing/chain.h"
#include "core/base/endian.h"
#include "core/guest/disk_partitions.h"
#include "core/guest/guest_disk.h"
#include "core/guest/partition_types.h"
#include "core/guest/partitions.h"
#include "tests/support/image_builder.h"
#include "tests/support/sparse_bytes.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <random>
#include <stop_token>

namespace qed::test {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::uint64_t kMebi = 1ULL << 20;
constexpr std::uint32_t kMebiSectors = 2048;

/// A disk in memory that partition tables are written to, field by field.
class Disk {
public:
    explicit Disk(std::uint64_t size = 64 * kMebi) { m_bytes.resize(size); }

    template <typename T>
    void put(std::uint64_t offset, T value)
    {
        std::array<std::byte, sizeof(T)> bytes {};
        storeLittleEndian(bytes.data(), value);
        m_bytes.write(offset, bytes);
    }
    void putText(std::uint64_t offset, std::string_view text)
    {
        m_bytes.write(offset, std::as_bytes(std::span(text)));
    }
    /// Entry `index` of the boot record in `record`; all of it counts in sectors of 512 bytes.
    Disk &entry(std::uint64_t record, unsigned index, std::uint8_t type, std::uint32_t first,
        std::uint32_t count)
    {
        const auto at = record * 512 + 446 + 16 * index;
        put(at + 4, type);
        put(at + 8, first);
        put(at + 12, count);
        put(record * 512 + 510, std::uint16_t { 0xaa55 });
        return *this;
    }
    /// A GPT with its header at `header`, in bytes, and its entries behind it.
    Disk &gpt(std::uint64_t header, std::uint64_t sector, std::uint64_t entries)
    {
        entry(0, 0, 0xee, 1, 0xffffffff);
        putText(header, "EFI PART");
        put(header + 72, entries / sector);
        put(header + 80, std::uint32_t { 128 });
        put(header + 84, std::uint32_t { 128 });
        return *this;
    }
    void gptEntry(std::uint64_t at, std::string_view guid, std::uint64_t first, std::uint64_t last,
        std::u16string_view name = {})
    {
        putText(at, guid);
        put(at + 32, first);
        put(at + 40, last);
        for (std::size_t i = 0; i < name.size(); ++i)
            put(at + 56 + 2 * i, static_cast<std::uint16_t>(name[i]));
    }

    [[nodiscard]] std::vector<Partition> partitions() const
    {
        return findPartitions(m_bytes.size(), [this](auto offset, auto into) -> Result<void> {
            EXPECT_LE(offset + into.size(), m_bytes.size());
            m_bytes.read(offset, into);
            return {};
        });
    }
    [[nodiscard]] std::vector<std::byte> firstSector() const
    {
        std::vector<std::byte> bytes(512);
        m_bytes.read(0, bytes);
        return bytes;
    }

private:
    SparseBytes m_bytes;
};

// As they stand on the disk.
constexpr std::string_view kLinux(
    "\xaf\x3d\xc6\x0f\x83\x84\x72\x47\x8e\x79\x3d\x69\xd8\x47\x7d\xe4");
constexpr std::string_view kEfi(
    "\x28\x73\x2a\xc1\x1f\xf8\xd2\x11\xba\x4b\x00\xa0\xc9\x3e\xc9\x3b", 16);

Disk withMbr()
{
    Disk disk;
    disk.entry(0, 0, 0x83, kMebiSectors, 10 * kMebiSectors);
    disk.entry(0, 1, 0x82, 11 * kMebiSectors, 4 * kMebiSectors);
    return disk;
}

TEST(Partitions, AnMbrTellsItsFour)
{
    EXPECT_THAT(withMbr().partitions(),
        ElementsAre(Partition { 1, { kMebi, 10 * kMebi }, "Linux" },
            Partition { 2, { 11 * kMebi, 4 * kMebi }, "Linux swap" }));
}

TEST(Partitions, AreOrderedByPlaceAndKeepTheirNumbers)
{
    Disk disk;
    disk.entry(0, 0, 0x83, 20 * kMebiSectors, kMebiSectors);
    disk.entry(0, 3, 0x9f, kMebiSectors, kMebiSectors);
    EXPECT_THAT(disk.partitions(),
        ElementsAre(Partition { 4, { kMebi, kMebi }, "type 0x9f" },
            Partition { 1, { 20 * kMebi, kMebi }, "Linux" }));
}

TEST(Partitions, LogicalOnesFollowFromFiveOn)
{
    auto disk = withMbr();
    disk.entry(0, 2, 0x0f, 20 * kMebiSectors, 30 * kMebiSectors);
    disk.entry(20 * kMebiSectors, 0, 0x83, kMebiSectors, 5 * kMebiSectors);
    disk.entry(20 * kMebiSectors, 1, 0x05, 10 * kMebiSectors, 6 * kMebiSectors);
    disk.entry(30 * kMebiSectors, 0, 0x07, kMebiSectors, 5 * kMebiSectors);
    const auto found = disk.partitions();
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[2], (Partition { 5, { 21 * kMebi, 5 * kMebi }, "Linux" }));
    EXPECT_EQ(found[3], (Partition { 6, { 31 * kMebi, 5 * kMebi }, "NTFS or exFAT" }));
}

TEST(Partitions, ARecordWithoutAPartitionTakesNoNumber)
{
    Disk disk;
    disk.entry(0, 0, 0x05, 20 * kMebiSectors, 30 * kMebiSectors);
    disk.entry(20 * kMebiSectors, 0, 0x05, 10 * kMebiSectors, 6 * kMebiSectors);
    disk.entry(30 * kMebiSectors, 1, 0x83, kMebiSectors, kMebiSectors);
    EXPECT_THAT(disk.partitions(), ElementsAre(Partition { 5, { 31 * kMebi, kMebi }, "Linux" }));
}

TEST(Partitions, AChainThatRunsInACircleEnds)
{
    auto disk = withMbr();
    disk.entry(0, 2, 0x05, 20 * kMebiSectors, 30 * kMebiSectors);
    disk.entry(20 * kMebiSectors, 0, 0x83, kMebiSectors, kMebiSectors);
    disk.entry(20 * kMebiSectors, 1, 0x05, 10 * kMebiSectors, kMebiSectors);
    disk.entry(30 * kMebiSectors, 1, 0x05, 10 * kMebiSectors, kMebiSectors);
    EXPECT_EQ(disk.partitions().size(), 3U);
}

TEST(Partitions, WhatReachesBehindTheEndOfTheDiskIsCut)
{
    Disk disk;
    disk.entry(0, 0, 0x83, 60 * kMebiSectors, 10 * kMebiSectors);
    EXPECT_THAT(
        disk.partitions(), ElementsAre(Partition { 1, { 60 * kMebi, 4 * kMebi }, "Linux" }));
}

TEST(Partitions, ABootSectorOfAFileSystemIsNoTable)
{
    Disk code; // with the same mark at its end
    code.entry(0, 0, 0x83, kMebiSectors, kMebiSectors);
    code.put(446, std::uint8_t { 0x4e });
    EXPECT_THAT(code.partitions(), IsEmpty());
    Disk outside;
    outside.entry(0, 0, 0x83, 100 * kMebiSectors, kMebiSectors);
    EXPECT_THAT(outside.partitions(), IsEmpty());
    EXPECT_THAT(Disk().partitions(), IsEmpty());
    EXPECT_THAT(Disk(100).partitions(), IsEmpty()) << "not even a sector";
}

TEST(Partitions, AGptTellsTypesAndNames)
{
    Disk disk;
    disk.gpt(512, 512, 1024);
    disk.gptEntry(1024, kEfi, 2048, 4095, u"EFI");
    disk.gptEntry(1024 + 3 * 128, kLinux, 4096, 8191, u"r\u00f6\u00f6t \U0001f600\a");
    EXPECT_THAT(disk.partitions(),
        ElementsAre(Partition { 1, { kMebi, kMebi }, "EFI system", "EFI" },
            Partition { 4, { 2 * kMebi, 2 * kMebi }, "Linux", "r\u00f6\u00f6t \U0001f600" }));
}

TEST(Partitions, AGptMayCountInLargeSectors)
{
    Disk disk;
    disk.gpt(4096, 4096, 8192);
    disk.gptEntry(8192, kLinux, 256, 511);
    EXPECT_THAT(disk.partitions(), ElementsAre(Partition { 1, { kMebi, kMebi }, "Linux" }));
}

TEST(Partitions, ALostGptIsFoundAtTheEndOfTheDisk)
{
    Disk disk;
    disk.gpt(64 * kMebi - 512, 512, 64 * kMebi - 33 * 512);
    disk.gptEntry(64 * kMebi - 33 * 512, kLinux, 2048, 4095);
    EXPECT_THAT(disk.partitions(), ElementsAre(Partition { 1, { kMebi, kMebi }, "Linux" }));
}

TEST(Partitions, AnUnknownTypeIsNamedByItsGuid)
{
    std::array<std::byte, 16> guid {};
    for (unsigned i = 0; i < guid.size(); ++i)
        guid[i] = std::byte(i);
    EXPECT_EQ(gptTypeName(guid), "03020100-0504-0706-0809-0a0b0c0d0e0f");
}

TEST(Partitions, WhatCantBeReadHasNone)
{
    EXPECT_THAT(findPartitions(kMebi,
                    [](auto, auto) -> Result<void> {
                        return std::unexpected(Error { .kind = ErrorKind::CannotRead });
                    }),
        IsEmpty());
}

/// A guest can write whatever it likes.
TEST(Partitions, LieInsideTheDiskWhateverTheTableSays)
{
    std::mt19937_64 random(5);
    for (int round = 0; round < 3000; ++round) {
        auto disk = Disk(kMebi);
        if (round % 2 == 0)
            disk.gpt(512, 512, 1024).gptEntry(1024, kLinux, 64, 127, u"a");
        else
            disk.entry(0, 0, 0x83, 64, 64).entry(0, 1, 0x05, 256, 64).entry(256, 0, 0x83, 8, 8);
        for (int i = 0; i < 6; ++i) {
            const std::uint64_t at = random() % 3 == 0 ? 446 + random() % 64 : random() % 1200;
            disk.put(at, static_cast<std::uint8_t>(random() % 3 == 0 ? 0xff : random()));
        }
        disk.put(510, std::uint16_t { 0xaa55 });
        for (const auto &partition : disk.partitions()) {
            ASSERT_FALSE(partition.guest.empty());
            ASSERT_LE(partition.guest.end(), kMebi);
            ASSERT_GE(partition.guest.end(), partition.guest.offset);
        }
    }
}

TEST(Partitions, AreReadThroughTheTablesOfAnImage)
{
    TemporaryFolder folder;
    const auto source = withMbr();
    ImageBuilder image({ .imageSize = 64 * kMebi });
    const auto cluster = image.map(0, 1);
    image.write(cluster * kDefaultCluster, source.firstSector());
    writeFile(folder / "disk.qed", image);
    const auto opened = *Image::open(folder / "disk.qed");
    EXPECT_EQ(partitionsOf(opened, {}), source.partitions());
    auto disk = GuestDisk::open(opened, {}, TableReading::Rescue);
    ASSERT_TRUE(disk);
    std::array<std::byte, 2> bytes {};
    EXPECT_EQ(disk->read(64 * kMebi - 1, bytes).error().kind, ErrorKind::OutOfRange);
    ASSERT_TRUE(disk->read(kDefaultCluster - 1, bytes)) << "data and what reads as zeroes";
}

TEST(Partitions, AreReadFromABaseImage)
{
    TemporaryFolder folder;
    const auto source = withMbr();
    SparseBytes base(source.firstSector());
    base.resize(64 * kMebi);
    writeFile(folder / "base.raw", base);
    ImageBuilder image({ .imageSize = 64 * kMebi });
    image.map(2, 1);
    image.setBackingName("base.raw", true);
    writeFile(folder / "disk.qed", image);
    const auto opened = *Image::open(folder / "disk.qed");
    const auto chain = resolveChain(*opened);
    EXPECT_EQ(partitionsOf(opened, chain), source.partitions());
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THAT(partitionsOf(opened, chain, Progress(stop.get_token())), IsEmpty());
    std::filesystem::remove(folder / "base.raw");
    EXPECT_THAT(partitionsOf(opened, resolveChain(*opened)), IsEmpty()) << "it is missing";
}

TEST(Partitions, AreNoneWhereTheHeaderCantBeFollowed)
{
    ImageBuilder image;
    image.changeHeader([](Header &header) { header.clusterSize = 3; });
    EXPECT_THAT(partitionsOf(imageOf(image), {}), IsEmpty());
}

} // namespace

} // namespace qed::test
