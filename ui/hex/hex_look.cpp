// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/hex/hex_look.h"

#include "ui/map/class_style.h"
#include "ui/map/legible.h"
#include "ui/map/map_palette.h"

namespace qed::ui {

namespace {

/// Field by field, so that neighbours can be told apart.
constexpr double kStrong = 0.34;
constexpr double kWeak = 0.18;
/// Contrast with what is not tinted: a tint takes up to half of it.
constexpr double kQuiet = 10;

QColor blended(const QColor &color, const QColor &base, double part)
{
    const auto mix
        = [part](int one, int other) { return static_cast<int>(one * part + other * (1 - part)); };
    return { mix(color.red(), base.red()), mix(color.green(), base.green()),
        mix(color.blue(), base.blue()) };
}

MapStyle entryStyle(const HexField &field, EntryKind kind)
{
    if (isInvalid(kind))
        return MapStyle::DoubleReference; // the one red that can lie behind black and behind white
                                          // text
    if (kind == EntryKind::Unallocated)
        return MapStyle::Unallocated;
    if (kind == EntryKind::Zero)
        return MapStyle::Zero;
    return field.owner == HexField::Owner::L1Entry ? MapStyle::L2Table : MapStyle::Data;
}

} // namespace

HexLook lookOf(const HexField &field, std::optional<EntryKind> kind, const QPalette &palette)
{
    const MapPalette colors = MapPalette::matching(palette);
    const QColor base = palette.color(QPalette::Base);
    const auto tinted
        = [&](MapStyle style, double part) { return blended(colors.fill(style), base, part); };
    switch (field.owner) {
    case HexField::Owner::HeaderField: {
        const bool odd = field.field && static_cast<int>(*field.field) % 2 != 0;
        return { tinted(field.damaged ? MapStyle::DoubleReference : MapStyle::L1Table,
                     odd ? kWeak : kStrong),
            field.damaged };
    }
    case HexField::Owner::HeaderRest:
        return { tinted(MapStyle::Unallocated, 1), false };
    case HexField::Owner::BackingName:
        return { tinted(MapStyle::L2Table, kStrong), false };
    case HexField::Owner::L1Entry:
    case HexField::Owner::L2Entry:
        if (!kind)
            return {};
        return { tinted(entryStyle(field, *kind), field.slot.l2Index % 2 != 0 ? kWeak : kStrong),
            isInvalid(*kind) };
    case HexField::Owner::Cluster:
        if (!field.clusterClass || !isProblem(*field.clusterClass))
            return {}; // plain data is plain
        return { tinted(styleOf(*field.clusterClass), kWeak), field.damaged };
    case HexField::Owner::Unknown:
        return {};
    case HexField::Owner::Tail:
        return { tinted(MapStyle::Leak, kWeak), false };
    }
    return {};
}

QColor quietColor(const QPalette &palette)
{
    return faintText(palette.color(QPalette::Text), palette.color(QPalette::Base), kQuiet);
}

QColor damageColor(const QPalette &palette)
{
    return MapPalette::matching(palette).fill(MapStyle::DoubleReference);
}

} // namespace qed::ui
