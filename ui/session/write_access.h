// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// May the user write to a file, and if not, whose is it?
#pragma once

#include <filesystem>
#include <string>

namespace qed::ui {

struct WriteAccess {
    bool allowed = true;
    std::string owner {}; ///< name, or number where the name is not known
    unsigned mode = 0; ///< permission bits

    friend bool operator==(const WriteAccess &, const WriteAccess &) = default;
};

/// Asks the system; writes nothing. A file that is gone counts as allowed: opening it tells more.
[[nodiscard]] WriteAccess writeAccess(const std::filesystem::path &file);

} // namespace qed::ui
