// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Is the image in a state that the change of an undo file can have left? Only then may the undo
// file be used: that, and no name, is what makes it this image's.
#pragma once

#include "core/apply/differences.h"
#include "core/apply/pieces.h"

#include <cstddef>

namespace qed {

/// Looks at the size, the header, every place that the change writes to, and all of what it appends
/// or cuts off. Expected::Final is for a change that was carried out as a whole.
///
/// Not a difference: the dirty bit, which any QEMU clears that opens and closes the image, and
/// autoclear bits that are gone, since QEMU clears those it doesn't know.
///
/// Error: ChangedSinceRepair; `offset` is the first difference, or the image's size, `detail`
/// "bytes" or "size".
[[nodiscard]] Result<void> expectState(
    const Journal &journal, const History &history, const ByteSource &image, Expected expected);

/// The places of which that is not true, whatever the image's size; looks on until `limit` of them
/// are found. Errors: CannotRead.
[[nodiscard]] Result<Differences> findDifferences(const Journal &journal, const History &history,
    const ByteSource &image, Expected expected, std::size_t limit);

} // namespace qed
