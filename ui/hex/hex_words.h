// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What stands under the hex view's cursor, in words: for the strip below it and for screen readers.
#pragma once

#include "ui/hex/hex_fields.h"
#include "ui/hex/hex_source.h"

#include <QString>

#include <vector>

namespace qed::ui {

/// "L1[1]/L2[17]", "cluster_size", "Cluster 8,211, data".
[[nodiscard]] QString fieldName(const HexField &field, const HexFields &fields);

/// What the field's value leads to or means: "data at 0x20130000"; empty when it means nothing.
[[nodiscard]] QString fieldTarget(
    const HexField &field, const HexFields &fields, HexSource &source);

/// Where a cursor is: "0x41088 · L1[1]/L2[17] → cluster 8,211 at 0x2013000".
[[nodiscard]] QString cursorPlace(std::uint64_t cursor, const HexFields &fields, HexSource &source);

/// A number that begins under the cursor.
struct HexNumber {
    QString type; ///< "u32"
    QString value; ///< empty when its bytes are not all there
};
/// u8, u16, u32 and u64, little-endian.
[[nodiscard]] std::vector<HexNumber> numbersAt(HexSource &source, std::uint64_t offset);

} // namespace qed::ui
