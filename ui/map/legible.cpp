// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/legible.h"

#include "ui/map/map_palette.h"

namespace qed::ui {

namespace {

constexpr int kMoves = 20;
constexpr float kFaintest = 0.6F; ///< share of the text's own colour

QColor between(const QColor &one, const QColor &other, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
        mix(one.blueF(), other.blueF()));
}

/// The first of the colours from one to the other that contrasts enough; the other when none does.
QColor firstLegible(const QColor &from, const QColor &towards, const QColor &under, double least)
{
    for (int move = 0; move < kMoves; ++move) {
        const auto tried = between(from, towards, static_cast<float>(move) / kMoves);
        if (contrast(tried, under) >= least)
            return tried;
    }
    return towards;
}

} // namespace

QColor legible(const QColor &color, const QColor &under, double least)
{
    const bool black = contrast(Qt::black, under) > contrast(Qt::white, under);
    return firstLegible(color, black ? Qt::black : Qt::white, under, least);
}

QColor faintText(const QColor &text, const QColor &under, double least)
{
    return firstLegible(between(under, text, kFaintest), text, under, least);
}

} // namespace qed::ui
