// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Files that a sandbox sees through a document portal: each stands alone in a folder that hides its
// neighbours, and a new file there gets a hidden name on the real disk (xdg-desktop-portal,
// document-portal: its files say where they are by the attribute user.document-portal.host-path).
#pragma once

#include <filesystem>
#include <optional>

namespace qed {

/// Where the file, or the folder, stands outside the sandbox; nothing when `path` is its place
/// already. Asks the system for one attribute.
[[nodiscard]] std::optional<std::filesystem::path> hostPath(const std::filesystem::path &path);

} // namespace qed
