// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What is remembered of the map from one start to the next: which of the two is shown, for each
// window as it was closed; and how cells stand beside each other, for all windows at once.
#pragma once

namespace qed::ui {

class MapPanel;

/// What was never saved, or has a value that is not known, stays as it is.
void restoreMap(MapPanel &map);
/// Keeps the order of the cells to that of the settings, and the settings to it, while the map
/// lives.
void followOrder(MapPanel &map);
void saveMap(const MapPanel &map);

} // namespace qed::ui
