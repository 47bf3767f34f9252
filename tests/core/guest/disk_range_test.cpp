// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/guest/disk_range.h"
#include "core/guest/filled_range.h"

#include <gtest/gtest.h>

#include <set>
#include <vector>

namespace qed::test {

namespace {

std::vector<DiskRange> joined(const std::vector<DiskRange> &ranges)
{
    std::vector<DiskRange> result;
    DiskRangeJoiner joiner([&](const DiskRange &range) {
        result.push_back(range);
        return true;
    });
    for (const auto &range : ranges)
        EXPECT_TRUE(joiner.add(range));
    joiner.finish();
    return result;
}

DiskRange data(std::uint64_t guest, std::uint64_t offset)
{
    return { .guest = { guest, 10 }, .state = DiskState::Data, .fileOffset = offset };
}

TEST(DiskRange, DataIsJoinedOnlyWhereTheFileGoesOnToo)
{
    const auto ranges = joined({ data(0, 100), data(10, 110), data(20, 130) });
    ASSERT_EQ(ranges.size(), 2U);
    EXPECT_EQ(ranges[0].guest, (ByteRange { 0, 20 }));
    EXPECT_EQ(ranges[1].guest, (ByteRange { 20, 10 }));
}

TEST(DiskRange, RangesOfDifferentDepthOrDamageAreNotJoined)
{
    const DiskRange zero { .guest = { 0, 10 } };
    const DiskRange deeper { .guest = { 10, 10 }, .depth = 1 };
    DiskRange bad {
        .guest = { 20, 10 }, .depth = 1, .state = DiskState::Damaged, .damage = Damage::LostTable
    };
    auto worse = bad;
    worse.guest.offset = 30;
    worse.damage = Damage::UnreadableTable;
    EXPECT_EQ(joined({ zero, deeper, bad, worse }).size(), 4U);
    worse.damage = bad.damage;
    EXPECT_EQ(joined({ zero, deeper, bad, worse }).size(), 3U);
}

TEST(DiskRange, AVisitorThatWantsNoMoreIsNotCalledAgain)
{
    int calls = 0;
    DiskRangeJoiner joiner([&](const DiskRange &) { return ++calls == 0; });
    EXPECT_TRUE(joiner.add(data(0, 100)));
    EXPECT_FALSE(joiner.add(data(10, 500)));
    EXPECT_EQ(calls, 1);
}

TEST(DiskRange, EveryDamageHasANameOfItsOwn)
{
    std::set<std::string_view> names;
    for (int damage = 0; damage <= static_cast<int>(Damage::ReadError); ++damage)
        EXPECT_TRUE(names.insert(damageName(static_cast<Damage>(damage))).second) << damage;
    EXPECT_FALSE(names.contains(""));
}

TEST(FilledRange, NeighboursOfOneReasonAreOne)
{
    std::vector<FilledRange> ranges;
    FilledJoiner joiner([&](const FilledRange &range) { ranges.push_back(range); });
    joiner.add({ { 0, 10 }, Damage::ReadError });
    joiner.add({ { 10, 10 }, Damage::ReadError });
    joiner.add({ { 20, 10 }, Damage::InvalidEntry });
    joiner.add({ { 40, 10 }, Damage::InvalidEntry });
    joiner.finish();
    joiner.finish();
    EXPECT_EQ(ranges,
        (std::vector<FilledRange> { { { 0, 20 }, Damage::ReadError },
            { { 20, 10 }, Damage::InvalidEntry }, { { 40, 10 }, Damage::InvalidEntry } }));
}

} // namespace

} // namespace qed::test
