// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/report/thumbnail.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace qed::test {

namespace {

constexpr auto kRed = Colour::of(0xD81E05);
constexpr auto kBlack = Colour::of(0x101010);

Sketch used(std::uint8_t data)
{
    Sketch sketch;
    sketch.cells.fill({ .kind = SketchKind::Used, .data = data });
    return sketch;
}

bool has(const Picture &picture, Colour colour)
{
    return std::ranges::contains(picture.pixels(), colour);
}

TEST(Thumbnail, HasTheSideThatWasAskedFor)
{
    for (const unsigned side : { 1U, 2U, 7U, 15U, 16U, 17U, 64U, 100U, 256U, 1024U }) {
        auto sketch = used(255);
        sketch.cells[9].kind = SketchKind::Broken;
        sketch.damaged = true;
        const auto picture = drawThumbnail(sketch, side);
        EXPECT_EQ(picture.side(), side);
        EXPECT_EQ(picture.pixels().size(), std::size_t { side } * side);
    }
}

TEST(Thumbnail, DataAreDarkerThanNoData)
{
    EXPECT_TRUE(has(drawThumbnail(used(255), 64), Colour::of(0x9CBBD9)));
    EXPECT_TRUE(has(drawThumbnail(used(0), 64), Colour::of(0xEEF1F4)));
}

TEST(Thumbnail, TheBadgeIsThereWhenSomethingIsWrong)
{
    auto sketch = used(255);
    EXPECT_FALSE(has(drawThumbnail(sketch, 64), kRed));
    sketch.damaged = true;
    const auto picture = drawThumbnail(sketch, 64);
    EXPECT_TRUE(has(picture, kRed));
    EXPECT_EQ(picture.pixels().front(), Picture::kWhite);
}

TEST(Thumbnail, ABrokenCellIsBlackWithACross)
{
    auto sketch = used(255);
    sketch.cells[0].kind = SketchKind::Broken;
    auto picture = drawThumbnail(sketch, 256);
    EXPECT_TRUE(has(picture, kBlack));
    constexpr unsigned kMiddle = 24 + 13; // of the first cell
    EXPECT_EQ(picture.at(kMiddle, kMiddle), Picture::kWhite);
}

TEST(Mixed, GoesFromOneColourToTheOther)
{
    constexpr Colour kDark { 0, 10, 20 };
    constexpr Colour kLight { 255, 20, 10 };
    EXPECT_EQ(mixed(kDark, kLight, 0), kDark);
    EXPECT_EQ(mixed(kDark, kLight, 255), kLight);
    EXPECT_EQ(mixed(kDark, kLight, 51), (Colour { 51, 12, 18 }));
}

} // namespace

} // namespace qed::test
