// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// CIEDE2000 after Sharma, Wu and Dalal (2005); colour blindness after Machado, Oliveira and
// Fernandes (2009), severity 1, applied to linear RGB.
#pragma once

#include <QColor>

#include <array>

namespace qed::ui {

struct Lab {
    double l = 0;
    double a = 0;
    double b = 0;
};

using Matrix = std::array<std::array<double, 3>, 3>;
extern const Matrix kNormal;
extern const Matrix kProtanopia;
extern const Matrix kDeuteranopia;
extern const Matrix kTritanopia;

/// What an eye with this deficiency sees, in CIELAB under D65.
[[nodiscard]] Lab seen(const QColor &color, const Matrix &eye);
[[nodiscard]] double ciede2000(const Lab &one, const Lab &other);

} // namespace qed::ui
