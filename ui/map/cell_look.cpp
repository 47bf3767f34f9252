// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/cell_look.h"

#include <bit>

namespace qed::ui {

namespace {

[[nodiscard]] Kind mostSevere(KindMask mask)
{
    return static_cast<Kind>(std::bit_width(mask) - 1);
}

[[nodiscard]] KindMask without(KindMask mask, Kind kind)
{
    return static_cast<KindMask>(mask & ~(1U << kind));
}

} // namespace

CellLook lookOf(const CellState &state, KindMask problems, KindMask filter)
{
    if (state.kinds == 0)
        return {};
    const auto bad = static_cast<KindMask>(state.kinds & problems);
    if (const auto shown = static_cast<KindMask>(state.kinds & filter); shown != 0)
        return { mostSevere(shown), without(bad, mostSevere(shown)), false };
    const auto kind = bad != 0 ? mostSevere(bad) : state.benign;
    return { kind, filter != 0 ? KindMask { 0 } : without(bad, kind), filter != 0 };
}

std::vector<MapStyle> stylesOf(const MapModel &model, KindMask mask)
{
    std::vector<MapStyle> styles;
    for (; mask != 0; mask = without(mask, mostSevere(mask)))
        styles.push_back(model.kinds()[mostSevere(mask)].style);
    return styles;
}

} // namespace qed::ui
