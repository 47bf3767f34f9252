// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The cells of the structure tree as text.
#pragma once

#include "ui/models/structure_model.h"

#include <QString>

namespace qed::ui {

[[nodiscard]] QString structureHeader(StructureModel::Column column);
[[nodiscard]] QString structureText(
    const StructureContent &content, const StructureRow &row, StructureModel::Column column);
/// What the cell leaves out: exact figures, rules that are broken, what a finding means. Empty when
/// there is no more.
[[nodiscard]] QString structureToolTip(
    const StructureContent &content, const StructureRow &row, StructureModel::Column column);
/// What a header field or a flag is for and what must stand there, as rich text for What's This;
/// empty for other rows.
[[nodiscard]] QString structureWhatsThis(const StructureContent &content, const StructureRow &row);
/// The cell for a screen reader: the text, and for the name how many problems lie below it.
[[nodiscard]] QString structureSpoken(
    const StructureContent &content, const StructureRow &row, StructureModel::Column column);

} // namespace qed::ui
