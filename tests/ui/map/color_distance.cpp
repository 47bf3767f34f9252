// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/map/color_distance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace qed::ui {

const Matrix kNormal { { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } };
const Matrix kProtanopia { { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 },
    { -0.003882, -0.048116, 1.051998 } } };
const Matrix kDeuteranopia { { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 },
    { -0.011820, 0.042940, 0.968881 } } };
const Matrix kTritanopia { { { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 },
    { 0.004733, 0.691367, 0.303900 } } };

namespace {

using Triple = std::array<double, 3>;

Triple times(const Matrix &matrix, const Triple &vector)
{
    Triple result {};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    }
    return result;
}

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double labCurve(double t)
{
    constexpr double kDelta = 6.0 / 29.0;
    return t > kDelta * kDelta * kDelta ? std::cbrt(t) : t / (3 * kDelta * kDelta) + 4.0 / 29.0;
}

double degrees(double radians)
{
    return radians * 180 / std::numbers::pi;
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

double hue(double a, double b)
{
    const double angle = a == 0 && b == 0 ? 0 : degrees(std::atan2(b, a));
    return angle < 0 ? angle + 360 : angle;
}

/// sqrt(c^7 / (c^7 + 25^7))
double chromaWeight(double chroma)
{
    const double seventh = std::pow(chroma, 7);
    return std::sqrt(seventh / (seventh + std::pow(25.0, 7)));
}

} // namespace

Lab seen(const QColor &color, const Matrix &eye)
{
    auto rgb = times(eye, { linear(color.redF()), linear(color.greenF()), linear(color.blueF()) });
    for (auto &part : rgb)
        part = std::clamp(part, 0.0, 1.0);
    const Matrix toXyz { { { 0.4124564, 0.3575761, 0.1804375 }, { 0.2126729, 0.7151522, 0.0721750 },
        { 0.0193339, 0.1191920, 0.9503041 } } };
    const auto xyz = times(toXyz, rgb);
    const double x = labCurve(xyz[0] / 0.95047);
    const double y = labCurve(xyz[1]);
    const double z = labCurve(xyz[2] / 1.08883);
    return { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
}

double ciede2000(const Lab &one, const Lab &other)
{
    const double c1 = std::hypot(one.a, one.b);
    const double c2 = std::hypot(other.a, other.b);
    const double g = 0.5 * (1 - chromaWeight((c1 + c2) / 2));
    const double a1 = (1 + g) * one.a;
    const double a2 = (1 + g) * other.a;
    const double chroma1 = std::hypot(a1, one.b);
    const double chroma2 = std::hypot(a2, other.b);
    const double h1 = hue(a1, one.b);
    const double h2 = hue(a2, other.b);
    const bool grey = chroma1 * chroma2 == 0;

    double dh = h2 - h1;
    if (grey)
        dh = 0;
    else if (dh > 180)
        dh -= 360;
    else if (dh < -180)
        dh += 360;
    double meanHue = h1 + h2;
    if (!grey)
        meanHue = std::abs(h1 - h2) <= 180 ? meanHue / 2
                                           : (meanHue < 360 ? meanHue + 360 : meanHue - 360) / 2;

    const double dL = other.l - one.l;
    const double dC = chroma2 - chroma1;
    const double dH = 2 * std::sqrt(chroma1 * chroma2) * std::sin(radians(dh / 2));
    const double meanL = (one.l + other.l) / 2;
    const double meanC = (chroma1 + chroma2) / 2;
    const double t = 1 - 0.17 * std::cos(radians(meanHue - 30))
        + 0.24 * std::cos(radians(2 * meanHue)) + 0.32 * std::cos(radians(3 * meanHue + 6))
        - 0.20 * std::cos(radians(4 * meanHue - 63));
    const double lowL = (meanL - 50) * (meanL - 50);
    const double sL = 1 + 0.015 * lowL / std::sqrt(20 + lowL);
    const double sC = 1 + 0.045 * meanC;
    const double sH = 1 + 0.015 * meanC * t;
    const double turn = 30 * std::exp(-std::pow((meanHue - 275) / 25, 2));
    const double rT = -2 * chromaWeight(meanC) * std::sin(radians(2 * turn));
    const double l = dL / sL;
    const double c = dC / sC;
    const double h = dH / sH;
    return std::sqrt(l * l + c * c + h * h + rT * c * h);
}

} // namespace qed::ui
