// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/format/table.h"
#include "core/io/memory_source.h"
#include "tests/support/faulty_source.h"
#include "tests/support/image_builder.h"

#include <gtest/gtest.h>

namespace qed::test {

namespace {

TEST(Table, ReadsTheEntriesThatAreAskedFor)
{
    ImageBuilder image;
    image.map(0, 4);
    std::vector<std::uint64_t> entries(2);
    ASSERT_TRUE(readEntries(imageOf(image)->source(), image.l1(0), 1, entries));
    EXPECT_EQ(entries[0], image.l2(0, 1));
    EXPECT_EQ(entries[1], image.l2(0, 2));
}

TEST(Table, AnL1TableIsReadWithoutItsZeroes)
{
    ImageBuilder image;
    image.setL1(3, 1).setL1(511, 4096);
    const auto opened = imageOf(image);
    const auto entries = readL1(opened->source(), *opened->geometry());
    ASSERT_TRUE(entries);
    EXPECT_EQ(*entries, (std::vector<L1Entry> { { 3, 1 }, { 511, 4096 } }));
}

TEST(Table, ATableOfOneGibibyteOfHolesIsReadInNoTime)
{
    ImageBuilder image({ .clusterSize = 1U << 26, .tableSize = 16, .imageSize = 1ULL << 30 });
    image.setL1((1U << 27) - 1, 1);
    std::uint64_t reads = 0;
    auto source = std::make_unique<FaultySource>(
        std::make_unique<SparseSource>(image.content()), std::vector<ByteRange> {});
    source->onRead([&](std::uint64_t count) { reads = count; });
    const auto opened = imageOf(std::move(source));
    const auto entries = readL1(opened->source(), *opened->geometry());
    ASSERT_TRUE(entries);
    EXPECT_EQ(*entries, (std::vector<L1Entry> { { (1U << 27) - 1, 1 } }));
    EXPECT_LE(reads, 3U);
}

TEST(Table, AHoleThatEndsInsideAnEntryDoesNotShiftEntries)
{
    // Says that data begin at odd places, as a file system may.
    class OddSource final : public ByteSource {
    public:
        explicit OddSource(SparseBytes bytes) : m_bytes(std::move(bytes)) { }
        [[nodiscard]] std::uint64_t size() const noexcept override { return m_bytes.size(); }
        [[nodiscard]] Result<void> read(
            std::uint64_t offset, std::span<std::byte> into) const override
        {
            return m_bytes.read(offset, into);
        }
        [[nodiscard]] ByteRange nextData(std::uint64_t offset) const override
        {
            const std::uint64_t begin = 4096 + 19;
            return offset < begin ? ByteRange { begin, 7 } : ByteRange { size(), 0 };
        }

    private:
        SparseSource m_bytes;
    };
    ImageBuilder image;
    image.setL1(2, 0xAABBCCDD'00000000).setL1(3, 0x1122);
    const auto geometry = *imageOf(image)->geometry();
    const OddSource odd(image.content());
    const auto entries = readL1(odd, geometry);
    ASSERT_TRUE(entries);
    EXPECT_EQ(*entries, (std::vector<L1Entry> { { 2, 0xAABBCCDD'00000000 }, { 3, 0x1122 } }));
}

TEST(Table, AnUnreadablePartEndsTheWalkWithItsError)
{
    ImageBuilder image;
    image.map(0, 4);
    const auto opened
        = imageOf(std::make_unique<FaultySource>(std::make_unique<MemorySource>(image.bytes()),
            std::vector { ByteRange { image.l1(0), 1 } }));
    std::vector<std::uint64_t> buffer(512);
    const auto walked = forEachChunk(opened->source(), *opened->geometry(), image.l1(0), buffer,
        [](std::uint32_t, std::span<const std::uint64_t>) { return true; });
    ASSERT_FALSE(walked);
    EXPECT_EQ(walked.error().kind, ErrorKind::CannotRead);
}

TEST(Table, SmallBuffersGiveTheSameEntriesInMorePieces)
{
    ImageBuilder image({ .tableSize = 2 });
    image.map(0, 1000);
    const auto opened = imageOf(image);
    std::vector<std::uint64_t> buffer(7);
    std::vector<std::uint64_t> seen(1024);
    ASSERT_TRUE(forEachChunk(opened->source(), *opened->geometry(), image.l1(0), buffer,
        [&](std::uint32_t first, std::span<const std::uint64_t> entries) {
            EXPECT_LE(entries.size(), 7U);
            std::ranges::copy(entries, seen.begin() + first);
            return true;
        }));
    for (std::uint32_t i = 0; i < 1024; ++i)
        EXPECT_EQ(seen[i], image.l2(0, i));
}

} // namespace

} // namespace qed::test
