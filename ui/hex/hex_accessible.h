// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The hex view for assistive technology: a document whose value is what stands under its cursor.
#pragma once

namespace qed::ui {

class HexView;

/// Makes Qt ask this code about every HexView. More than one call does no harm.
void installHexAccessibility();

/// The cursor moved, or the view got the keyboard: its byte is read out.
void announceByte(HexView *view);

} // namespace qed::ui
