// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/hilbert.h"

#include <QRect>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace qed::ui {
namespace {

using testing::ElementsAre;

TEST(Hilbert, WalksAUThroughTheQuartersOfASquare)
{
    EXPECT_THAT(
        hilbertWay({ 2, 2 }), ElementsAre(QPoint(0, 0), QPoint(0, 1), QPoint(1, 1), QPoint(1, 0)));
    EXPECT_THAT(hilbertWay({ 4, 4 }),
        ElementsAre(QPoint(0, 0), QPoint(1, 0), QPoint(1, 1), QPoint(0, 1), //
            QPoint(0, 2), QPoint(0, 3), QPoint(1, 3), QPoint(1, 2), //
            QPoint(2, 2), QPoint(2, 3), QPoint(3, 3), QPoint(3, 2), //
            QPoint(3, 1), QPoint(2, 1), QPoint(2, 0), QPoint(3, 0)));
}

TEST(Hilbert, VisitsEveryCellOfAnyRectangleOnceAndNeverJumps)
{
    for (const int height : { 2, 4, 6, 8, 14, 16, 32 }) {
        for (int width = 1; width <= 67; ++width) {
            const auto way = hilbertWay({ width, height });
            std::set<std::pair<int, int>> seen;
            for (std::size_t step = 0; step < way.size(); ++step) {
                const auto &at = way[step];
                ASSERT_TRUE(QRect(0, 0, width, height).contains(at)) << width << 'x' << height;
                seen.emplace(at.x(), at.y());
                if (step > 0) {
                    ASSERT_EQ((at - way[step - 1]).manhattanLength(), 1)
                        << width << 'x' << height << ", step " << step;
                }
            }
            ASSERT_EQ(way.size(), static_cast<std::size_t>(width * height));
            ASSERT_EQ(seen.size(), way.size());
            ASSERT_EQ(way.front(), QPoint(0, 0));
            ASSERT_EQ(way.back(), width % 2 == 0 ? QPoint(width - 1, 0) : QPoint(0, height - 1));
        }
    }
}

TEST(Hilbert, FillsOneQuarterAfterTheOtherOnEveryScale)
{
    const auto way = hilbertWay({ 32, 32 });
    for (const int edge : { 2, 4, 8, 16 }) {
        const auto cells = static_cast<std::size_t>(edge * edge);
        for (std::size_t first = 0; first < way.size(); first += cells) {
            const QPoint corner(way[first].x() / edge, way[first].y() / edge);
            for (std::size_t step = first; step < first + cells; ++step)
                ASSERT_EQ(QPoint(way[step].x() / edge, way[step].y() / edge), corner) << edge;
        }
    }
}

TEST(Hilbert, KeepsNearWhatIsNearAlongTheWay)
{
    const auto way = hilbertWay({ 16, 16 });
    for (std::size_t one = 0; one < way.size(); ++one) {
        for (std::size_t other = one + 1; other < way.size(); ++other) {
            const auto apart = way[other] - way[one];
            // The bound that is proven for the curve.
            ASSERT_LE(QPoint::dotProduct(apart, apart), 6 * static_cast<int>(other - one));
        }
    }
}

TEST(Hilbert, OfOneCellIsThatCell)
{
    EXPECT_THAT(hilbertWay({ 1, 1 }), ElementsAre(QPoint(0, 0)));
}

} // namespace
} // namespace qed::ui
