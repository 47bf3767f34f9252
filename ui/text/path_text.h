// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Paths as people know them.
#pragma once

#include <QString>

#include <filesystem>

namespace qed::ui {

/// With the separators of the platform; of a file that a sandbox shows, its place outside.
[[nodiscard]] QString pathText(const std::filesystem::path &path);
[[nodiscard]] QString pathText(const QString &path);

} // namespace qed::ui
