// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Colours that can be told from what is under them, whatever the palette: high-contrast ones, dark
// ones, and those whose highlight is a pale blue on white.
#pragma once

#include <QColor>

namespace qed::ui {

/// What WCAG asks of text, and of marks and frames.
inline constexpr double kTextContrast = 4.5;
inline constexpr double kMarkContrast = 3;

/// The colour itself when it contrasts enough with what is under it; otherwise moved towards black
/// or white, whichever is farther from `under`, as far as needed.
[[nodiscard]] QColor legible(const QColor &color, const QColor &under, double least);

/// For words that step back: between the text's colour and what is under it, and still readable.
[[nodiscard]] QColor faintText(
    const QColor &text, const QColor &under, double least = kTextContrast);

} // namespace qed::ui
