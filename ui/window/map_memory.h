// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What is remembered of the map from one start to the next: which of the two is shown, and how
// cells stand beside each other.
#pragma once

namespace qed::ui {

class MapPanel;

/// What was never saved, or has a value that is not known, stays as it is.
void restoreMap(MapPanel &map);
void saveMap(const MapPanel &map);

} // namespace qed::ui
