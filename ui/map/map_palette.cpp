// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_palette.h"

#include "ui/map/legible.h"

#include <algorithm>
#include <cmath>

namespace qed::ui {

namespace {

struct Look {
    MapStyle style;
    QRgb light;
    QRgb dark;
    char16_t glyph;
    MapTexture texture;
};

constexpr std::array<Look, kMapStyleCount> kLooks { {
    { MapStyle::Unscanned, 0xFFD9D9D9, 0xFF4A4A4A, u'?', MapTexture::WideDiagonal },
    { MapStyle::Unallocated, 0xFFEEF1F4, 0xFF262B31, u'\0', MapTexture::Plain },
    { MapStyle::Zero, 0xFFCBD8E4, 0xFF36475A, u'0', MapTexture::FineDots },
    { MapStyle::Data, 0xFF9CBBD9, 0xFF476E96, u'\0', MapTexture::Plain },
    { MapStyle::L2Table, 0xFF5C8FC0, 0xFF6A9CCD, u'2', MapTexture::ThinLines },
    { MapStyle::L1Table, 0xFF2F6AA3, 0xFF93BFE8, u'1', MapTexture::ThickLines },
    { MapStyle::Header, 0xFF17406B, 0xFFBCDAF5, u'H', MapTexture::Frame },
    { MapStyle::FromBase, 0xFF9CBBD9, 0xFF476E96, u'B', MapTexture::SparseDiagonal },
    { MapStyle::Leak, 0xFFE8A200, 0xFFF2B01E, u'\u25E2', MapTexture::DenseDiagonal },
    { MapStyle::DoubleReference, 0xFFD81E05, 0xFFFF4A32, u'\u271A', MapTexture::CrossHatch },
    { MapStyle::Overlap, 0xFFD81E05, 0xFFFF4A32, u'\u271A', MapTexture::FramedCrossHatch },
    { MapStyle::Invalid, 0xFF101010, 0xFFFFFFFF, u'\u2715', MapTexture::Cross },
    { MapStyle::ReadError, 0xFFA4476B, 0xFFD77A9B, u'!', MapTexture::Zigzag },
} };

[[nodiscard]] const Look &look(MapStyle style)
{
    return kLooks[static_cast<std::size_t>(style)];
}

[[nodiscard]] MapPalette make(bool dark)
{
    MapPalette palette;
    palette.isDark = dark;
    palette.surface = QColor(dark ? 0xFF1B1E22 : 0xFFFFFFFF);
    palette.label = QColor(dark ? 0xFFA3ABB4 : 0xFF5B6570);
    palette.track = QColor(dark ? 0xFF2A3036 : 0xFFE9EDF1);
    palette.highlight = QColor(0xFF3DAEE9);
    for (const auto &entry : kLooks)
        palette.fills[static_cast<std::size_t>(entry.style)]
            = QColor(dark ? entry.dark : entry.light);
    return palette;
}

[[nodiscard]] double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

MapTexture textureOf(MapStyle style)
{
    return look(style).texture;
}

char16_t glyphOf(MapStyle style)
{
    return look(style).glyph;
}

const MapPalette &MapPalette::light()
{
    static const MapPalette palette = make(false);
    return palette;
}

const MapPalette &MapPalette::dark()
{
    static const MapPalette palette = make(true);
    return palette;
}

MapPalette MapPalette::matching(const QPalette &palette)
{
    auto result = palette.color(QPalette::Base).lightnessF() < 0.5F ? dark() : light();
    // Many platforms' highlight is made to lie behind text; here it is a thin frame.
    result.highlight = legible(palette.color(QPalette::Highlight), result.surface, kMarkContrast);
    return result;
}

QColor MapPalette::ink(MapStyle style) const
{
    const QColor under = fill(style);
    return contrast(under, Qt::black) >= contrast(under, Qt::white) ? QColor(Qt::black)
                                                                    : QColor(Qt::white);
}

QColor MapPalette::dimmed(MapStyle style) const
{
    constexpr float kKeep = 0.22F;
    const QColor from = fill(style);
    const auto mix = [](float a, float b) { return a * kKeep + b * (1 - kKeep); };
    return QColor::fromRgbF(mix(from.redF(), surface.redF()), mix(from.greenF(), surface.greenF()),
        mix(from.blueF(), surface.blueF()));
}

double contrast(const QColor &one, const QColor &other)
{
    const auto a = luminance(one);
    const auto b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace qed::ui
