// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/guest/guest_disk.h"
#include "tests/support/image_builder.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace qed::test {

namespace {

constexpr std::uint64_t kGuestDisk = 16 * kDefaultCluster;

/// Files in a folder of their own, and the disk of one of them.
class GuestDiskTest : public testing::Test {
protected:
    void writeRaw(const char *name, std::uint64_t bytes)
    {
        std::ofstream(m_folder / name, std::ios::binary) << std::string(bytes, 'r');
    }
    static ImageBuilder over(const char *base, bool raw = false)
    {
        ImageBuilder image({ .imageSize = kGuestDisk });
        image.setBackingName(base, raw);
        return image;
    }
    std::vector<DiskRange> rangesOf(
        const ImageBuilder &image, TableReading how = TableReading::Rescue)
    {
        writeFile(m_folder / "top.qed", image);
        const auto opened = *Image::open(m_folder / "top.qed");
        auto disk = GuestDisk::open(opened, resolveChain(*opened), how);
        EXPECT_TRUE(disk);
        std::vector<DiskRange> ranges;
        EXPECT_TRUE(disk->forEachRange(Progress(), [&](const DiskRange &range) {
            ranges.push_back(range);
            return true;
        }));
        m_files = disk->files();
        expectToCover(ranges, disk->size());
        return ranges;
    }
    /// The one kind of damage that all the disk is expected to have, but for its first cluster.
    void expectDamage(const ImageBuilder &image, Damage damage)
    {
        const auto ranges = rangesOf(image);
        ASSERT_EQ(ranges.size(), 2U);
        EXPECT_EQ(ranges[0].state, DiskState::Data);
        EXPECT_EQ(ranges[0].guest, (ByteRange { 0, kDefaultCluster }));
        EXPECT_EQ(ranges[1].state, DiskState::Damaged);
        EXPECT_EQ(damageName(ranges[1].damage), damageName(damage));
        EXPECT_EQ(ranges[1].depth, 1U);
    }
    static ImageBuilder withFirstCluster(ImageBuilder image)
    {
        image.map(0);
        return image;
    }

    TemporaryFolder m_folder;
    std::vector<FileIdentity> m_files;

private:
    static void expectToCover(const std::vector<DiskRange> &ranges, std::uint64_t size)
    {
        std::uint64_t at = 0;
        for (const auto &range : ranges) {
            EXPECT_EQ(range.guest.offset, at);
            at = range.guest.end();
        }
        EXPECT_EQ(at, size);
    }
};

TEST_F(GuestDiskTest, WithoutABaseWhatIsNotAllocatedIsNothing)
{
    ImageBuilder image({ .imageSize = kGuestDisk });
    image.map(1, 2);
    image.zero(3, 2);
    const auto ranges = rangesOf(image);
    ASSERT_EQ(ranges.size(), 4U);
    EXPECT_EQ(ranges[0].state, DiskState::Nothing);
    EXPECT_EQ(ranges[1].state, DiskState::Data);
    EXPECT_EQ(ranges[1].fileOffset, image.l2(0, 1));
    EXPECT_EQ(ranges[2].state, DiskState::Zeroes);
    EXPECT_EQ(ranges[3].state, DiskState::Nothing);
    EXPECT_EQ(m_files.size(), 1U);
}

TEST_F(GuestDiskTest, EachLayerDecidesWhatThoseAboveLeaveOpen)
{
    writeRaw("base.raw", kGuestDisk);
    auto middle = over("base.raw");
    middle.map(1);
    middle.zero(2);
    writeFile(m_folder / "middle.qed", middle);
    auto top = over("middle.qed");
    top.map(0);
    const auto ranges = rangesOf(top);
    ASSERT_EQ(ranges.size(), 4U);
    EXPECT_EQ(ranges[0].depth, 0U);
    EXPECT_EQ(ranges[1].depth, 1U);
    EXPECT_EQ(ranges[1].state, DiskState::Data);
    EXPECT_EQ(ranges[2].depth, 1U);
    EXPECT_EQ(ranges[2].state, DiskState::Zeroes);
    EXPECT_EQ(ranges[3].depth, 2U);
    EXPECT_EQ(ranges[3].fileOffset, 3 * kDefaultCluster);
    EXPECT_EQ(m_files.size(), 3U);
}

TEST_F(GuestDiskTest, BehindTheEndOfASmallerBaseItReadsZeroes)
{
    writeRaw("base.raw", 2 * kDefaultCluster + 700);
    const auto ranges = rangesOf(over("base.raw"));
    ASSERT_EQ(ranges.size(), 2U);
    EXPECT_EQ(ranges[0].guest, (ByteRange { 0, 2 * kDefaultCluster + 700 }));
    EXPECT_EQ(ranges[0].state, DiskState::Data);
    EXPECT_EQ(ranges[1].state, DiskState::Nothing);
    EXPECT_EQ(ranges[1].depth, 0U);
}

TEST_F(GuestDiskTest, HolesOfARawBaseAreZeroes)
{
    writeRaw("base.raw", kDefaultCluster);
    std::filesystem::resize_file(m_folder / "base.raw", kGuestDisk);
    const auto ranges = rangesOf(over("base.raw"));
    ASSERT_EQ(ranges.size(), 2U);
    EXPECT_EQ(ranges[0].guest, (ByteRange { 0, kDefaultCluster }));
    EXPECT_EQ(ranges[1].state, DiskState::Zeroes);
}

TEST_F(GuestDiskTest, AMissingBaseIsDamageOfWhatWouldBeReadFromIt)
{
    expectDamage(withFirstCluster(over("gone.qed")), Damage::MissingBase);
}

TEST_F(GuestDiskTest, ABaseWhoseNameIsLostIsMissing)
{
    auto image = withFirstCluster(over("base.raw"));
    image.changeHeader([](Header &header) { header.backingNameOffset = 1U << 20; });
    expectDamage(image, Damage::MissingBase);
    writeFile(m_folder / "middle.qed", image);
    const auto ranges = rangesOf(withFirstCluster(over("middle.qed")));
    EXPECT_EQ(ranges.back().damage, Damage::MissingBase);
    EXPECT_EQ(ranges.back().depth, 2U);
}

TEST_F(GuestDiskTest, ABaseThatCannotBeFollowedIsDamage)
{
    ImageBuilder base({ .imageSize = kGuestDisk });
    base.changeHeader([](Header &header) { header.tableSize = 3; });
    writeFile(m_folder / "base.qed", base);
    expectDamage(withFirstCluster(over("base.qed")), Damage::UnusableBase);
    expectDamage(withFirstCluster(over("top.qed")), Damage::UnusableBase);
}

TEST_F(GuestDiskTest, ABaseOfAnotherFormatIsDamage)
{
    std::ofstream(m_folder / "base.qcow2", std::ios::binary)
        << std::string("QFI\xfb\0\0\0\3", 8) << std::string(4096, ' ');
    expectDamage(withFirstCluster(over("base.qcow2")), Damage::ForeignBase);
    EXPECT_EQ(m_files.size(), 2U);
    expectDamage(withFirstCluster(over("nbd://host/export")), Damage::ForeignBase);
    EXPECT_EQ(m_files.size(), 1U);
}

TEST_F(GuestDiskTest, ABadEntryOfABaseCountsLikewise)
{
    ImageBuilder base({ .imageSize = kGuestDisk });
    base.map(0, 4);
    base.setL2(0, 1, 1ULL << 50);
    writeFile(m_folder / "base.qed", base);
    const auto ranges = rangesOf(over("base.qed"));
    ASSERT_EQ(ranges.size(), 4U);
    EXPECT_EQ(ranges[1].damage, Damage::InvalidEntry);
    EXPECT_EQ(ranges[1].value, 1ULL << 50);
    EXPECT_EQ(ranges[1].depth, 1U);
    EXPECT_EQ(ranges[2].state, DiskState::Data);
}

TEST_F(GuestDiskTest, ALostTableIsDamageWhetherThereIsABaseOrNot)
{
    writeRaw("base.raw", kGuestDisk);
    auto image = over("base.raw");
    image.setL1(0, 12345);
    const auto ranges = rangesOf(image);
    ASSERT_EQ(ranges.size(), 1U);
    EXPECT_EQ(ranges[0].damage, Damage::LostTable);
    EXPECT_EQ(ranges[0].value, 12345U);
}

TEST_F(GuestDiskTest, TheBytesOfAPartialClusterAreReadInARescueOnly)
{
    ImageBuilder image({ .imageSize = kGuestDisk });
    image.map(0, 2);
    image.shorten(1000);
    const auto rescued = rangesOf(image);
    ASSERT_EQ(rescued.size(), 3U);
    EXPECT_EQ(rescued[0].guest, (ByteRange { 0, 2 * kDefaultCluster - 1000 }));
    EXPECT_EQ(rescued[0].state, DiskState::Data);
    EXPECT_EQ(rescued[1].guest, (ByteRange { 2 * kDefaultCluster - 1000, 1000 }));
    EXPECT_EQ(rescued[1].damage, Damage::CutOffCluster);
    const auto asGuest = rangesOf(image, TableReading::AsGuest);
    ASSERT_EQ(asGuest.size(), 3U);
    EXPECT_EQ(asGuest[1].guest, (ByteRange { kDefaultCluster, kDefaultCluster }));
    EXPECT_EQ(asGuest[1].damage, Damage::InvalidEntry);
}

TEST_F(GuestDiskTest, TheWalkStopsWhenItIsTold)
{
    ImageBuilder image({ .imageSize = kGuestDisk });
    image.map(3);
    const auto opened = imageOf(image);
    auto disk = GuestDisk::open(opened, {}, TableReading::Rescue);
    ASSERT_TRUE(disk);
    int calls = 0;
    EXPECT_TRUE(disk->forEachRange(Progress(), [&](const DiskRange &) { return ++calls < 1; }));
    EXPECT_EQ(calls, 1);
    std::stop_source stop;
    stop.request_stop();
    const auto walked
        = disk->forEachRange(Progress(stop.get_token()), [](const DiskRange &) { return true; });
    ASSERT_FALSE(walked);
    EXPECT_EQ(walked.error().kind, ErrorKind::Cancelled);
}

TEST_F(GuestDiskTest, AHeaderThatCannotBeFollowedIsAnError)
{
    ImageBuilder image;
    image.changeHeader([](Header &header) { header.tableSize = 0; });
    const auto disk = GuestDisk::open(imageOf(image), {}, TableReading::Rescue);
    ASSERT_FALSE(disk);
    EXPECT_EQ(disk.error().kind, ErrorKind::HeaderUnusable);
}

} // namespace

} // namespace qed::test
