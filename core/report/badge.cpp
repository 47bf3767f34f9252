// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/report/badge.h"

#include <algorithm>
#include <cmath>

namespace qed {

namespace {

constexpr Colour kRed = Colour::of(0xD81E05);
constexpr int kSteps = 4; ///< in each direction, of a pixel, for smooth edges
// In units of the badge's side, from its upper left corner.
constexpr double kSlope = 1.85; ///< of the triangle's sides
constexpr double kTop = 0.11;
constexpr double kFloor = 0.94;
constexpr double kRim = 0.05;

enum class Ink { None, White, Red };

bool isMark(double x, double y)
{
    const double aside = std::abs(x - 0.5);
    return (aside < 0.055 && y > 0.38 && y < 0.68) || (aside < 0.055 && y > 0.75 && y < 0.86);
}

Ink inkAt(double x, double y)
{
    // How far inside the nearest side of the triangle.
    const double slanted = (y - kTop - kSlope * std::abs(x - 0.5)) / std::sqrt(1 + kSlope * kSlope);
    const double inside = std::min(slanted, kFloor - y);
    if (inside < -kRim)
        return Ink::None;
    return inside < 0 || isMark(x, y) ? Ink::White : Ink::Red;
}

} // namespace

void drawBadge(Picture &picture)
{
    const unsigned size = std::max((picture.side() * 7 + 15) / 16, 1U);
    const unsigned start = picture.side() - size;
    for (unsigned y = 0; y < size; ++y) {
        for (unsigned x = 0; x < size; ++x) {
            unsigned red = 0;
            unsigned white = 0;
            for (int step = 0; step < kSteps * kSteps; ++step) {
                const int across = step % kSteps;
                const int down = step / kSteps;
                const auto ink = inkAt(
                    (x + (across + 0.5) / kSteps) / size, (y + (down + 0.5) / kSteps) / size);
                red += ink == Ink::Red ? 1 : 0;
                white += ink == Ink::White ? 1 : 0;
            }
            constexpr unsigned kAll = kSteps * kSteps;
            auto &pixel = picture.at(start + x, start + y);
            if (red + white > 0)
                pixel = mixed(pixel, mixed(Picture::kWhite, kRed, 255 * red / (red + white)),
                    255 * (red + white) / kAll);
        }
    }
}

} // namespace qed
