// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/guest/ddrescue_map.h"
#include "tests/support/memory_output.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <cstdint>
#include <sstream>

namespace qed::test {

namespace {

TEST(DdrescueMap, CoversTheDiskWithoutAGap)
{
    MemoryOutput output;
    DdrescueMap map(output, "qedscope 1.2.3");
    map.addFilled({ 0x1000, 0x1000 });
    map.addFilled({ 0x2000, 0x200 });
    map.addFilled({ 0x1'0000'0000, 0x10000 });
    ASSERT_TRUE(map.finish(0x2'0000'0000));
    EXPECT_EQ(output.text(),
        "# Mapfile. Created by qedscope 1.2.3\n"
        "# current_pos  current_status  current_pass\n"
        "0x00000000     +               1\n"
        "#      pos        size  status\n"
        "0x00000000  0x00001000  +\n"
        "0x00001000  0x00001200  -\n"
        "0x00002200  0xFFFFDE00  +\n"
        "0x100000000  0x00010000  -\n"
        "0x100010000  0xFFFF0000  +\n");
    EXPECT_TRUE(output.synced());
}

TEST(DdrescueMap, OfADiskWithoutDamageIsOneBlock)
{
    MemoryOutput output;
    DdrescueMap map(output, "qedscope");
    ASSERT_TRUE(map.finish(512));
    EXPECT_TRUE(output.text().ends_with("status\n0x00000000  0x00000200  +\n")) << output.text();
}

TEST(DdrescueMap, ADiskThatIsAllBadIsOneBlockToo)
{
    MemoryOutput output;
    DdrescueMap map(output, "qedscope");
    map.addFilled({ 0, 512 });
    ASSERT_TRUE(map.finish(512));
    EXPECT_TRUE(output.text().ends_with("status\n0x00000000  0x00000200  -\n")) << output.text();
}

TEST(DdrescueMap, ReplacesALongerOne)
{
    MemoryOutput output;
    ASSERT_TRUE(output.resize(1 << 20));
    DdrescueMap map(output, "qedscope");
    ASSERT_TRUE(map.finish(512));
    EXPECT_LT(output.content().size(), 1000U);
}

TEST(DdrescueMap, HasEveryRangeHoweverManyThereAre)
{
    MemoryOutput output;
    DdrescueMap map(output, "qedscope");
    for (std::uint64_t range = 0; range < 20'000; ++range)
        map.addFilled({ range * 1024 + 512, 512 });
    ASSERT_TRUE(map.finish(20'000 * 1024));
    std::istringstream lines(output.text());
    std::uint64_t blocks = 0;
    std::uint64_t covered = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with('#') || line.ends_with('1'))
            continue;
        std::uint64_t pos = 0;
        std::uint64_t size = 0;
        ASSERT_TRUE(std::istringstream(line) >> std::hex >> pos >> size);
        ASSERT_EQ(pos, covered);
        covered += size;
        ++blocks;
    }
    EXPECT_EQ(blocks, 40'000U);
    EXPECT_EQ(covered, 20'000U * 1024);
}

TEST(DdrescueMap, TellsAtItsEndThatItCouldNotBeWritten)
{
    MemoryOutput output({ .room = 100 });
    DdrescueMap map(output, "qedscope");
    for (std::uint64_t range = 0; range < 10'000; ++range)
        map.addFilled({ range * 1024, 512 });
    const auto finished = map.finish(10'000 * 1024);
    ASSERT_FALSE(finished);
    EXPECT_EQ(finished.error().systemError, ENOSPC);
}

} // namespace

} // namespace qed::test
