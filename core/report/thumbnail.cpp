// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/report/thumbnail.h"

#include "core/report/badge.h"

#include <algorithm>
#include <cmath>

namespace qed {

namespace {

constexpr unsigned kRows = 8;
static_assert(std::size_t { kRows } * kRows == kSketchCells);

// Those of the map on a light window; see ui/map/map_palette.cpp.
constexpr Colour kUnknown = Colour::of(0xD9D9D9);
constexpr Colour kEmpty = Colour::of(0xEEF1F4);
constexpr Colour kData = Colour::of(0x9CBBD9);
constexpr Colour kShared = Colour::of(0xD81E05);
constexpr Colour kBroken = Colour::of(0x101010);
constexpr Colour kUnreadable = Colour::of(0xA4476B);
constexpr Colour kFrame = Colour::of(0x5B6570);

constexpr unsigned kSmallest = 16; ///< pixels; below, there is room for cells only
constexpr unsigned kGlyphCell = 6; ///< pixels; in a smaller cell a glyph would be a blot

Colour fillOf(const SketchCell &cell)
{
    switch (cell.kind) {
    case SketchKind::Unknown:
        return kUnknown;
    case SketchKind::Used:
        return mixed(kEmpty, kData, cell.data);
    case SketchKind::Shared:
        return kShared;
    case SketchKind::Broken:
        return kBroken;
    case SketchKind::Unreadable:
        return kUnreadable;
    }
    return kUnknown;
}

/// Whether the glyph of the kind covers a point; `x` and `y` are from -1 to 1 in the cell.
bool glyphCovers(SketchKind kind, double x, double y)
{
    constexpr double kReach = 0.62;
    constexpr double kHalf = 0.17;
    if (std::max(std::abs(x), std::abs(y)) > kReach)
        return false;
    switch (kind) {
    case SketchKind::Broken:
        return std::min(std::abs(x - y), std::abs(x + y)) < kHalf * 1.4;
    case SketchKind::Shared:
        return std::min(std::abs(x), std::abs(y)) < kHalf;
    case SketchKind::Unreadable:
        return std::abs(x) < kHalf;
    case SketchKind::Unknown:
    case SketchKind::Used:
        return false;
    }
    return false;
}

void drawCell(Picture &picture, const SketchCell &cell, unsigned left, unsigned top, unsigned side)
{
    for (unsigned y = 0; y < side; ++y) {
        for (unsigned x = 0; x < side; ++x) {
            const bool covered = side >= kGlyphCell
                && glyphCovers(cell.kind, (2.0 * x + 1) / side - 1, (2.0 * y + 1) / side - 1);
            picture.at(left + x, top + y) = covered ? Picture::kWhite : fillOf(cell);
        }
    }
}

/// Square by square, as in one stroke of a pencil that is lifted again and again.
void drawFrame(Picture &picture, unsigned inset)
{
    const unsigned width = std::max(picture.side() / 128, 1U);
    const unsigned last = picture.side() - inset - width;
    for (unsigned at = inset; at < last + width; ++at) {
        if ((at - inset) / width % 5 >= 3)
            continue;
        for (unsigned across = 0; across < width; ++across) {
            picture.at(at, inset + across) = kFrame;
            picture.at(at, last + across) = kFrame;
            picture.at(inset + across, at) = kFrame;
            picture.at(last + across, at) = kFrame;
        }
    }
}

void drawCells(Picture &picture, const Sketch &sketch)
{
    const unsigned side = picture.side();
    const unsigned pitch = (side - 2 * std::max(side / 12, 1U)) / kRows;
    const unsigned start = (side - kRows * pitch) / 2;
    const unsigned gap = pitch < 3 ? 0 : std::max(pitch / 12, 1U);
    for (unsigned i = 0; i < kSketchCells; ++i)
        drawCell(picture, sketch.cells[i], start + i % kRows * pitch + gap / 2,
            start + i / kRows * pitch + gap / 2, pitch - gap);
    drawFrame(picture, start / 3);
}

void drawTiny(Picture &picture, const Sketch &sketch)
{
    const unsigned side = picture.side();
    for (unsigned y = 0; y < side; ++y) {
        for (unsigned x = 0; x < side; ++x)
            picture.at(x, y) = fillOf(sketch.cells[y * kRows / side * kRows + x * kRows / side]);
    }
}

} // namespace

Picture drawThumbnail(const Sketch &sketch, unsigned side)
{
    Picture picture(side);
    if (side < kSmallest)
        drawTiny(picture, sketch);
    else
        drawCells(picture, sketch);
    if (sketch.damaged)
        drawBadge(picture);
    return picture;
}

} // namespace qed
