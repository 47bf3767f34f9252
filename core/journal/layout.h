// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// An undo file before it is written: which records, where in it, how long all of it gets.
#pragma once

#include "core/io/byte_source.h"
#include "core/journal/journal.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qed {

/// What an undo file says of where it comes from.
struct JournalOrigin {
    std::string imageName {}; ///< no folder
    std::int64_t madeSeconds = 0; ///< since 1970
};

struct JournalLayout {
    JournalBegin begin {};
    std::vector<JournalEdit> edits {};
    /// For each of `edits` the index of the edit of the change that it is a part of.
    std::vector<std::size_t> parts {};
    std::vector<JournalTail> tails {};
    std::uint64_t fileBytes = 0; ///< of the undo file
};

/// For a change that keeps its rules (core/apply/change_rules.h). `image` tells the holes of what
/// will be cut off, and nothing is read of it but the header.
[[nodiscard]] Result<JournalLayout> layOut(
    const Change &change, const JournalOrigin &origin, const ByteSource &image);

} // namespace qed
