// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Makes plans out of a finished check. Reads tables again where the check found something; never
// writes.
#pragma once

#include "core/base/progress.h"
#include "core/check/report.h"
#include "core/format/image.h"
#include "core/repair/plan.h"

namespace qed {

/// Operations that a plan holds; what is beyond is for another repair.
inline constexpr std::size_t kMaxOperations = 1'000'000;

/// The repair of everything in the report that has a fix and for which none was declined.
///
/// The image that comes of it obeys these rules, whatever is damaged:
/// - A reference but the first, by L1 index, then L2 index, gets a cluster or table of its own.
/// - Bytes that a data entry reads are never overwritten: a table that is also read as data is
///   written anew elsewhere when entries in it must change, and so is the L1 table.
/// - New clusters go behind the end of the file.
///
/// Errors: HeaderUnusable, Cancelled, CannotRead, PlanConflict (an entry past the end was to be
/// left alone, and the file would grow under it), NeedsTooMuchMemory.
[[nodiscard]] Result<Plan> planRepair(
    const Image &image, const Report &report, const Choices &choices, const Progress &progress);

/// Reclaims leaked clusters: used clusters from the end of the file move into the leaked ones, and
/// the file ends behind the last used one. Empty when nothing leaked. Errors: as above, and
/// PlanConflict while there is corruption or a table could not be read.
[[nodiscard]] Result<Plan> planReclaim(
    const Image &image, const Report &report, const Progress &progress);

} // namespace qed
