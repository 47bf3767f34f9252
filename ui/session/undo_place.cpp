// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/undo_place.h"

#include "core/apply/undo_file.h"
#include "core/apply/undo_notes.h"
#include "core/io/host_path.h"

#include <fcntl.h>
#include <unistd.h>

#include <system_error>

namespace qed::ui {

FolderState folderState(const std::filesystem::path &folder)
{
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder, ignored))
        return FolderState::Missing;
    return ::faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) == 0
        ? FolderState::Usable
        : FolderState::Protected;
}

UndoPlace undoPlaceFor(const std::filesystem::path &image, const std::filesystem::path &wanted)
{
    if (!wanted.empty() && folderState(wanted) == FolderState::Usable)
        return { .file = undoPathIn(wanted, image), .besideImage = false };
    auto beside = undoPathFor(image);
    const auto folder = beside.has_parent_path() ? beside.parent_path() : ".";
    // Beside a single document, a new file has a hidden name and is lost when the portal ends.
    if (folderState(folder) == FolderState::Usable && !hostPath(folder))
        return { .file = std::move(beside), .refused = wanted };
    return { .file = undoPathIn(spareUndoFolder(), image),
        .besideImage = false,
        .refused = wanted.empty() ? folder : wanted };
}

} // namespace qed::ui
