// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// How a field is painted: a tint of the map's colour for it, and for damage a frame and a mark
// besides.
#pragma once

#include "core/format/geometry.h"
#include "ui/hex/hex_fields.h"

#include <QColor>
#include <QPalette>

#include <optional>

namespace qed::ui {

struct HexLook {
    QColor tint {}; ///< behind the bytes; invalid for none
    bool damaged = false; ///< framed, and marked at the start of the row

    friend bool operator==(const HexLook &, const HexLook &) = default;
};

/// `kind` only for entries whose value is known. The tint leaves the palette's text readable.
[[nodiscard]] HexLook lookOf(
    const HexField &field, std::optional<EntryKind> kind, const QPalette &palette);

/// Frame and mark of damage.
[[nodiscard]] QColor damageColor(const QPalette &palette);

/// Of zeroes and offsets, which step back behind other bytes: readable on every tint.
[[nodiscard]] QColor quietColor(const QPalette &palette);

} // namespace qed::ui
