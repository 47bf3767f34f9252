// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/map/color_distance.h"
#include "ui/map/map_palette.h"

#include <gtest/gtest.h>

#include <set>

namespace qed::ui {
namespace {

const std::array kPalettes { &MapPalette::light(), &MapPalette::dark() };

std::vector<MapStyle> styles()
{
    std::vector<MapStyle> all;
    for (std::size_t style = 0; style < kMapStyleCount; ++style)
        all.push_back(static_cast<MapStyle>(style));
    return all;
}

/// The smallest distance that any of four kinds of eyes sees.
double distance(const QColor &one, const QColor &other)
{
    double smallest = 1000;
    for (const auto *eye : { &kNormal, &kProtanopia, &kDeuteranopia, &kTritanopia })
        smallest = std::min(smallest, ciede2000(seen(one, *eye), seen(other, *eye)));
    return smallest;
}

TEST(ColorDistance, AgreesWithThePublishedExamples)
{
    // From the table of Sharma, Wu and Dalal (2005): pairs 1, 7, 17, 25 and 33.
    EXPECT_NEAR(ciede2000({ 50, 2.6772, -79.7751 }, { 50, 0, -82.7485 }), 2.0425, 1e-4);
    EXPECT_NEAR(ciede2000({ 50, 0, 0 }, { 50, -1, 2 }), 2.3669, 1e-4);
    EXPECT_NEAR(ciede2000({ 50, 2.5, 0 }, { 73, 25, -18 }), 27.1492, 1e-4);
    EXPECT_NEAR(
        ciede2000({ 60.2574, -34.0099, 36.2677 }, { 60.4626, -34.1751, 39.4387 }), 1.2644, 1e-4);
    EXPECT_NEAR(
        ciede2000({ 6.7747, -0.2908, -2.4247 }, { 5.8714, -0.0985, -2.2286 }), 0.6377, 1e-4);
}

TEST(MapPalette, SeparatesEveryProblemFromEverythingBenignForEveryEye)
{
    for (const auto *palette : kPalettes) {
        for (const auto problem : styles()) {
            if (!isProblem(problem))
                continue;
            EXPECT_GE(distance(palette->fill(problem), palette->surface), 10) << int(problem);
            EXPECT_GE(distance(palette->fill(problem), palette->track), 10) << int(problem);
            for (const auto benign : styles()) {
                if (!isProblem(benign)) {
                    EXPECT_GE(distance(palette->fill(problem), palette->fill(benign)), 10)
                        << "dark " << palette->isDark << ": " << int(problem) << " and "
                        << int(benign);
                }
            }
        }
    }
}

TEST(MapPalette, SeparatesProblemsFromEachOther)
{
    for (const auto *palette : kPalettes) {
        for (const auto one : styles()) {
            for (const auto other : styles()) {
                if (isProblem(one) && one < other && palette->fill(one) != palette->fill(other)) {
                    EXPECT_GE(distance(palette->fill(one), palette->fill(other)), 10)
                        << int(one) << ' ' << int(other);
                }
            }
        }
    }
}

TEST(MapPalette, GivesEveryProblemAGlyphAndATexture)
{
    std::set<std::pair<char16_t, MapTexture>> marks;
    for (const auto style : styles()) {
        if (!isProblem(style))
            continue;
        EXPECT_NE(glyphOf(style), 0);
        EXPECT_NE(textureOf(style), MapTexture::Plain);
        EXPECT_TRUE(marks.emplace(glyphOf(style), textureOf(style)).second) << int(style);
    }
}

TEST(MapPalette, DrawsGlyphsThatContrastWithTheirFill)
{
    for (const auto *palette : kPalettes) {
        for (const auto style : styles())
            EXPECT_GE(contrast(palette->ink(style), palette->fill(style)), 3.0) << int(style);
    }
}

TEST(MapPalette, WritesLabelsThatCanBeRead)
{
    for (const auto *palette : kPalettes)
        EXPECT_GE(contrast(palette->label, palette->surface), 4.5);
}

TEST(MapPalette, FollowsTheWindow)
{
    QPalette window;
    window.setColor(QPalette::Base, Qt::black);
    window.setColor(QPalette::Highlight, Qt::green);
    EXPECT_TRUE(MapPalette::matching(window).isDark);
    EXPECT_EQ(MapPalette::matching(window).highlight, QColor(Qt::green));
    window.setColor(QPalette::Base, Qt::white);
    EXPECT_FALSE(MapPalette::matching(window).isDark);
}

} // namespace
} // namespace qed::ui
