// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Paints rows of the hex view. Knows what is where, nothing of scroll bars or keys.
#pragma once

#include "ui/hex/hex_fields.h"
#include "ui/hex/hex_layout.h"
#include "ui/hex/hex_source.h"

#include <QPalette>

class QPainter;

namespace qed::ui {

/// What the rows are painted from, and what is marked in them.
struct HexScene {
    const HexLayout &layout;
    const HexFields &fields;
    HexSource &source;
    const QPalette &palette;
    ByteRange place {}; ///< the place that the window has selected: framed
    ByteRange hovered {}; ///< what the pointer rests on elsewhere: framed softly
    ByteRange selection {}; ///< bytes chosen for copying
    std::uint64_t cursor = 0;
    bool hasFocus = false;
};

/// Paints row `row` of the file as visible line `line`.
void paintHexRow(QPainter &painter, const HexScene &scene, std::uint64_t row, int line);

/// "7f", or what stands for a byte that is not there.
[[nodiscard]] QString hexDigits(const HexSource::Byte &byte);
/// The byte as a letter; a dot for what is none.
[[nodiscard]] QChar hexLetter(const HexSource::Byte &byte);

} // namespace qed::ui
