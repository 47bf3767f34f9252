// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The undo file on disk, once in code; resources/docs describes the same in words.
#pragma once

#include <cstdint>

namespace qed {

/// Appended to the file as records, so the state only ever moves on.
enum class JournalState : std::uint8_t {
    Prepared, ///< whole and on the disk; not a byte of the image is changed yet
    Applying, ///< the image may hold any part of the change
    Applied, ///< the image holds all of it
    Undoing, ///< the image may hold any part of the change
    Undone, ///< the image is as before; the undo file is spent
};

} // namespace qed
