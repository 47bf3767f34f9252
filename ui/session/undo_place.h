// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Where the undo file of a repair goes: where the user wants it, and else where it can stand.
#pragma once

#include <cstdint>
#include <filesystem>

namespace qed::ui {

enum class FolderState : std::uint8_t {
    Usable, ///< files can be made there
    Missing, ///< there is nothing of that name, or no folder
    Protected, ///< the user may not make files there
};

/// Asks the system, and makes nothing. May wait for a disk or a network: for a worker.
[[nodiscard]] FolderState folderState(const std::filesystem::path &folder);

struct UndoPlace {
    std::filesystem::path file {}; ///< a name that is free
    bool besideImage = true;
    /// The folder that was wanted but is not usable; empty when the file goes where it was wanted.
    std::filesystem::path refused {};
};

/// In `wanted`, or beside the image when that is empty or not usable; where not even that is
/// usable, in spareUndoFolder(). For a worker.
[[nodiscard]] UndoPlace undoPlaceFor(
    const std::filesystem::path &image, const std::filesystem::path &wanted);

} // namespace qed::ui
