// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The check: reads every table once, in parallel, and again only what the first pass proved
// necessary.
#pragma once

#include "core/base/progress.h"
#include "core/check/report.h"
#include "core/format/image.h"

#include <cstdint>

namespace qed {

class LiveMap;

struct CheckOptions {
    unsigned jobs = 0; ///< threads that read tables; 0: one for each processor
    std::uint64_t maxFindings = 10'000; ///< kept for each code; the rest is counted
    /// Runs of references kept for shared clusters, over all findings.
    std::uint64_t maxReferences = 200'000;
    std::uint64_t maxMemory = 0; ///< bytes; 0: half of the machine's memory
    LiveMap *live = nullptr; ///< shows what was seen while the check runs
};

/// Checks the image. Runs on the calling thread and on `jobs` more; returns when all have ended. An
/// image whose header does not allow a check gives a report with Verdict::Unreadable. Errors:
/// Cancelled, NeedsTooMuchMemory, CannotRead (the L1 table). Unreadable L2 tables are findings.
[[nodiscard]] Result<Report> check(
    const Image &image, const CheckOptions &options, Progress &progress);

/// Bytes of memory that check() would need for the image, known before anything is allocated.
[[nodiscard]] std::uint64_t memoryNeeded(
    const Geometry &geometry, std::uint64_t l1EntriesInUse) noexcept;

} // namespace qed
