// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the user may choose of the program, as a value; and where it is kept from one start to the
// next: in the program's file below XDG_CONFIG_HOME.
#pragma once

#include "ui/map/cell_grid.h"

#include <QString>

#include <cstdint>
#include <filesystem>

namespace qed::ui {

enum class Theme : std::uint8_t { System, Light, Dark };

enum class UndoKeeping : std::uint8_t { BesideImage, InFolder };

struct Settings {
    Theme theme = Theme::System;
    CellOrder order = CellOrder::Rows; ///< of the cells of every map
    UndoKeeping undoKeeping = UndoKeeping::BesideImage;
    QString undoFolder {}; ///< as it was typed; kept while it isn't used
    bool askBeforeStop = true; ///< of a repair that runs; a stop takes back what was written

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// Where undo files are wanted; empty: beside the image. A folder that is no absolute path is none.
[[nodiscard]] std::filesystem::path undoFolderOf(const Settings &settings);

/// What was never saved, or has a value that is not known, is as in Settings {}.
[[nodiscard]] Settings loadSettings();
/// Keeps them; windows that are open don't follow, see SettingsStore.
void saveSettings(const Settings &settings);

} // namespace qed::ui
