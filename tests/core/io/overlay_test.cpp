// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/memory_source.h"
#include "core/io/overlay.h"
#include "tests/support/sparse_bytes.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>

namespace qed::test {

namespace {

std::vector<std::byte> toBytes(std::string_view text)
{
    const auto bytes = std::as_bytes(std::span(text));
    return { bytes.begin(), bytes.end() };
}

Edit write(std::uint64_t offset, std::string_view text)
{
    return { .offset = offset, .after = toBytes(text) };
}

std::string contentOf(const ByteSource &source)
{
    std::string text(source.size(), '?');
    EXPECT_TRUE(source.read(0, std::as_writable_bytes(std::span(text))));
    for (auto &letter : text)
        letter = letter == '\0' ? '0' : letter;
    return text;
}

std::string over(std::string_view base, std::uint64_t sizeAfter, std::vector<StagedEdit> edits)
{
    return contentOf(Overlay(std::make_shared<MemorySource>(toBytes(base)),
        { .sizeBefore = base.size(), .sizeAfter = sizeAfter, .edits = std::move(edits) }));
}

TEST(Overlay, WithoutEditsIsTheSourceItself)
{
    EXPECT_EQ(over("abcdef", 6, {}), "abcdef");
}

TEST(Overlay, ShowsWhatEditsWriteAndZeroesWhereTheFileGrew)
{
    EXPECT_EQ(over("abcdef", 10, { { Stage::Tables, write(2, "XY") } }), "abXYef0000");
    EXPECT_EQ(over("abcdef", 10, { { Stage::Data, write(8, "Z") } }), "abcdef00Z0");
}

TEST(Overlay, CutsTheSourceOff)
{
    EXPECT_EQ(over("abcdef", 3, {}), "abc");
}

TEST(Overlay, CopiesTheBytesThatStoodThereBeforeTheFirstEdit)
{
    const Edit copy { .offset = 4, .copyFrom = 0, .copyLength = 2 };
    EXPECT_EQ(
        over("abcdef", 6, { { Stage::Detach, write(0, "X") }, { Stage::Data, copy } }), "Xbcdab");
}

TEST(Overlay, LetsLaterStagesWinWhereTheyOverlapEarlierOnes)
{
    EXPECT_EQ(over("abcdef", 6,
                  { { Stage::Detach, write(1, "1111") }, { Stage::Tables, write(2, "22") } }),
        "a1221f");
    EXPECT_EQ(over("abcdef", 6,
                  { { Stage::Detach, write(2, "11") }, { Stage::Tables, write(0, "222") },
                      { Stage::L1, write(3, "333") } }),
        "222333");
}

TEST(Overlay, RefusesToReadBehindItsEnd)
{
    const Overlay overlay(
        std::make_shared<MemorySource>(toBytes("abc")), { .sizeBefore = 3, .sizeAfter = 5 });
    std::vector<std::byte> into(3);
    EXPECT_FALSE(overlay.read(3, into));
    EXPECT_FALSE(overlay.read(6, std::span(into).first(0)));
}

TEST(Overlay, KnowsTheHolesOfItsSource)
{
    SparseBytes sparse;
    sparse.write(2 * SparseBytes::kPage, toBytes("data"));
    sparse.resize(8 * SparseBytes::kPage);
    const Overlay overlay(std::make_shared<SparseSource>(std::move(sparse)),
        { .sizeBefore = 8 * SparseBytes::kPage,
            .sizeAfter = 10 * SparseBytes::kPage,
            .edits = { { Stage::Data, write(9 * SparseBytes::kPage, "new") } } });
    EXPECT_EQ(overlay.nextData(0).offset, 2 * SparseBytes::kPage);
    EXPECT_EQ(overlay.nextData(4 * SparseBytes::kPage), (ByteRange { 9 * SparseBytes::kPage, 3 }));
    EXPECT_TRUE(overlay.nextData(9 * SparseBytes::kPage + 3).empty());
}

TEST(Overlay, EqualsTheSameEditsOnPlainBytesWhateverTheyAre)
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 500; ++round) {
        std::string base(40, '.');
        for (auto &letter : base)
            letter = static_cast<char>('a' + random() % 26);
        auto expected = base;
        std::vector<StagedEdit> edits;
        for (std::size_t i = 0; i < 1 + random() % 8; ++i) {
            const auto offset = random() % 36;
            const auto length = 1 + random() % (40 - offset);
            const auto stage = static_cast<Stage>(i);
            if (random() % 3 == 0) {
                const auto from = random() % (41 - length);
                edits.push_back(
                    { stage, { .offset = offset, .copyFrom = from, .copyLength = length } });
                expected.replace(offset, length, base.substr(from, length));
            } else {
                const std::string text(length, static_cast<char>('A' + random() % 26));
                edits.push_back({ stage, write(offset, text) });
                expected.replace(offset, length, text);
            }
        }
        ASSERT_EQ(over(base, 40, edits), expected) << "round " << round;
    }
}

} // namespace

} // namespace qed::test
