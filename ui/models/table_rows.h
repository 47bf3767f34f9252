// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Reads a table, or a part of one, as runs.
#pragma once

#include "core/base/progress.h"
#include "core/format/image.h"
#include "ui/models/entry_run.h"

#include <cstdint>
#include <vector>

namespace qed::ui {

/// Which entries to read. All of it is known to lie inside the file.
struct TablePart {
    TableLevel level = TableLevel::L2;
    std::uint64_t tableOffset = 0; ///< bytes
    std::uint32_t first = 0; ///< entry
    std::uint32_t count = 0; ///< entries
    std::vector<std::uint32_t>
        breaks {}; ///< where a new run begins whatever the entries hold, sorted
};

/// For worker threads: memory is bounded, time is not. Errors: CannotRead, ChangedWhileReading,
/// Cancelled.
[[nodiscard]] Result<std::vector<EntryRun>> readRuns(
    const Image &image, const TablePart &part, const Progress &progress);

} // namespace qed::ui
