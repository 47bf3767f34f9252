// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/base/byte_range.h"
#include "core/base/endian.h"
#include "core/base/error.h"
#include "core/base/progress.h"

#include <gtest/gtest.h>

#include <array>
#include <limits>
#include <set>
#include <string>

namespace qed {

namespace {

constexpr auto kMax = std::numeric_limits<std::uint64_t>::max();

TEST(ByteRange, EndSaturatesInsteadOfWrapping)
{
    EXPECT_EQ((ByteRange { 10, 5 }).end(), 15U);
    EXPECT_EQ((ByteRange { kMax - 3, 10 }).end(), kMax);
}

TEST(ByteRange, HoldsItsFirstByteAndNotItsEnd)
{
    constexpr ByteRange range { 10, 5 };
    EXPECT_TRUE(range.contains(10));
    EXPECT_TRUE(range.contains(14));
    EXPECT_FALSE(range.contains(15));
    EXPECT_FALSE(range.contains(9));
    EXPECT_FALSE((ByteRange { 10, 0 }).contains(10));
}

TEST(ByteRange, NeighboursDoNotOverlap)
{
    EXPECT_FALSE((ByteRange { 0, 10 }).overlaps({ 10, 5 }));
    EXPECT_TRUE((ByteRange { 0, 11 }).overlaps({ 10, 5 }));
}

TEST(ByteRange, IntersectionIsWhatBothShare)
{
    EXPECT_EQ((ByteRange { 0, 10 }).intersection({ 5, 10 }), (ByteRange { 5, 5 }));
    EXPECT_TRUE((ByteRange { 0, 5 }).intersection({ 5, 10 }).empty());
}

TEST(Endian, StoresTheLowestByteFirstAtAnyAddress)
{
    std::array<std::byte, 9> bytes {};
    storeLittleEndian<std::uint64_t>(bytes.data() + 1, 0x0102030405060708);
    EXPECT_EQ(bytes[1], std::byte { 0x08 });
    EXPECT_EQ(bytes[8], std::byte { 0x01 });
    EXPECT_EQ(loadLittleEndian<std::uint64_t>(bytes.data() + 1), 0x0102030405060708U);
}

TEST(Error, EveryKindHasACodeOfItsOwnAndAnEnglishLine)
{
    std::set<std::string_view> codes;
    for (auto kind = static_cast<int>(ErrorKind::CannotOpen);
        kind <= static_cast<int>(ErrorKind::Cancelled); ++kind) {
        const Error error {
            .kind = static_cast<ErrorKind>(kind), .path = "disk.qed", .detail = "qcow2"
        };
        EXPECT_TRUE(codes.insert(errorCode(error.kind)).second) << kind;
        const auto line = describe(error);
        EXPECT_TRUE(line.starts_with("disk.qed: ")) << line;
        EXPECT_FALSE(line.ends_with('.')) << line;
        EXPECT_FALSE(line.contains('\n')) << line;
    }
}

TEST(Error, NamesTheSystemsReasonAndThePlace)
{
    const Error error {
        .kind = ErrorKind::CannotRead, .path = "d.qed", .systemError = 5, .offset = 0x3000
    };
    const auto line = describe(error);
    EXPECT_TRUE(line.contains("0x3000")) << line;
    EXPECT_TRUE(line.contains("Input/output error")) << line;
}

TEST(Progress, CountsUnitsOfThePhaseAndBytesOfAllPhases)
{
    Progress progress;
    progress.begin(Phase::Tables, 10);
    progress.advance(3, 300);
    progress.begin(Phase::Leaks, 7);
    progress.advance(1, 100);
    progress.foundCorruptions(2);
    const auto now = progress.snapshot();
    EXPECT_EQ(now.phase, Phase::Leaks);
    EXPECT_EQ(now.done, 1U);
    EXPECT_EQ(now.total, 7U);
    EXPECT_EQ(now.bytes, 400U);
    EXPECT_EQ(now.corruptions, 2U);
}

TEST(Progress, StopsWhenItsTokenSaysSo)
{
    std::stop_source stop;
    const Progress progress(stop.get_token());
    EXPECT_FALSE(progress.stopRequested());
    stop.request_stop();
    EXPECT_TRUE(progress.stopRequested());
    EXPECT_FALSE(Progress().stopRequested());
}

} // namespace

} // namespace qed
