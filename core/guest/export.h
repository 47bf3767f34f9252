// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The guest's disk as a sparse raw file, from an image however damaged.
#pragma once

#include "core/base/progress.h"
#include "core/guest/filled_range.h"
#include "core/guest/guest_disk.h"
#include "core/guest/output.h"

#include <cstdint>

namespace qed {

struct ExportSummary {
    std::uint64_t size = 0; ///< bytes of the guest's disk
    std::uint64_t filledBytes = 0;
    std::uint64_t filledRanges = 0;

    [[nodiscard]] std::uint64_t genuineBytes() const noexcept { return size - filledBytes; }
};

/// Writes the whole disk, which should be open for a rescue, to `output`: holes, and blocks of 4096
/// zeroes and more, stay holes. What can't be read is told to `onFilled` in order, on this thread,
/// and reads as zeroes. The output gets its full size at the very end only, so that one that was
/// given up is shorter than the disk, unless the disk's last block was written already; the caller
/// removes it. Ends with a sync. Errors: CannotWrite, Cancelled; damage never is one.
[[nodiscard]] Result<ExportSummary> exportGuest(
    GuestDisk &disk, Output &output, Progress &progress, const FilledVisitor &onFilled);

} // namespace qed
