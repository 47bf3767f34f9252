// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/memory_source.h"
#include "core/report/dump.h"
#include "tests/support/faulty_source.h"
#include "tests/support/image_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace qed::test {

namespace {

std::string dumped(const Image &image, const DumpOptions &options = {})
{
    std::string text;
    const Progress progress;
    EXPECT_TRUE(dump(image, options, progress, [&](std::string_view piece) { text += piece; }));
    return text;
}

ImageBuilder small()
{
    ImageBuilder image({ .imageSize = 8ULL << 20 });
    image.map(0, 5);
    image.zero(7, 2);
    image.map(1024, 1);
    image.setL2(0, 3, 1ULL << 50).setL1(1, 1);
    return image;
}

TEST(Dump, SaysTheSameForTheSameBytes)
{
    EXPECT_EQ(dumped(*imageOf(small())), dumped(*imageOf(small())));
}

TEST(Dump, DiffersWhereTheBytesDiffer)
{
    auto image = small();
    image.setL2(2, 100, 4096 * 3);
    EXPECT_NE(dumped(*imageOf(small())), dumped(*imageOf(image)));
}

TEST(Dump, FoldsRunsUnlessEveryEntryIsWanted)
{
    const auto folded = dumped(*imageOf(small()));
    EXPECT_TRUE(folded.contains("[0..2]")) << folded;
    const auto all = dumped(*imageOf(small()), { .everyEntry = true });
    EXPECT_FALSE(all.contains("[0..2]")) << all;
    EXPECT_TRUE(all.contains("[2]")) << all;
}

TEST(Dump, ShowsDamageAsItStands)
{
    const auto text = dumped(*imageOf(small()));
    EXPECT_TRUE(text.contains("0x4000000000000 ")) << text;
    EXPECT_TRUE(text.contains("outside")) << text;
    EXPECT_TRUE(text.contains("reserved")) << text;
}

TEST(Dump, OfOneTableHasNothingElse)
{
    const auto text = dumped(*imageOf(small()), { .onlyL1 = 2 });
    EXPECT_FALSE(text.contains("cluster_size")) << text;
    EXPECT_TRUE(text.contains("l1[2]")) << text;
    const Progress progress;
    const auto none = dump(*imageOf(small()), { .onlyL1 = 5 }, progress, [](std::string_view) { });
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, ErrorKind::OutOfRange);
}

TEST(Dump, KeepsItsLimitAndSaysWhatItLeftOut)
{
    ImageBuilder image({ .imageSize = 512ULL << 21 });
    for (std::uint32_t table = 0; table < 100; ++table)
        image.map(512ULL * table, 1);
    const auto text = dumped(*imageOf(image), { .maxLines = 150 });
    EXPECT_LE(std::ranges::count(text, '\n'), 155);
    EXPECT_TRUE(text.contains("left out")) << text;
}

TEST(Dump, AnUnreadableTableIsALine)
{
    const auto image = small();
    const auto opened
        = imageOf(std::make_unique<FaultySource>(std::make_unique<MemorySource>(image.bytes()),
            std::vector { ByteRange { image.l1(0), 4 } }));
    const auto text = dumped(*opened);
    EXPECT_TRUE(text.contains("unreadable")) << text;
    EXPECT_TRUE(text.contains("l1[2]")) << text;
}

TEST(Dump, OfAHopelessHeaderShowsTheFields)
{
    auto image = small();
    image.changeHeader([](Header &header) { header.clusterSize = 7; });
    const auto text = dumped(*imageOf(image));
    EXPECT_TRUE(text.contains("cluster_size")) << text;
    EXPECT_TRUE(text.contains("invalid")) << text;
    EXPECT_FALSE(text.contains("l1-table")) << text;
}

TEST(Dump, OfOneTableBehindAHopelessHeaderIsAnError)
{
    auto image = small();
    image.changeHeader([](Header &header) { header.tableSize = 3; });
    std::string text;
    const auto result = dump(*imageOf(image), { .onlyL1 = 0 }, Progress(),
        [&](std::string_view piece) { text += piece; });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::HeaderUnusable);
    EXPECT_TRUE(text.empty());
}

TEST(Dump, StoppedInsideItsLastTableIsCancelledAndInventsNoEntries)
{
    auto source = std::make_unique<FaultySource>(
        std::make_unique<MemorySource>(small().bytes()), std::vector<ByteRange>());
    std::stop_source stop;
    bool dumping = false;
    int reads = 0;
    source->onRead([&](std::uint64_t) {
        if (dumping && ++reads == 2) // the L1 table, then the L2 table
            stop.request_stop();
    });
    const auto image = imageOf(std::move(source));
    dumping = true;
    const Progress progress(stop.get_token());
    const auto result = dump(*image, { .onlyL1 = 0 }, progress, [](std::string_view) { });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Cancelled);
}

TEST(Dump, ANameCantBreakALine)
{
    ImageBuilder image;
    image.setBackingName("a\nb\x1b[31m");
    const auto text = dumped(*imageOf(image));
    EXPECT_FALSE(text.contains('\x1b')) << text;
    EXPECT_TRUE(text.contains("\\x0a")) << text;
}

} // namespace

} // namespace qed::test
