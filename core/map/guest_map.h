// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What each part of the guest's disk reads from, as a list of ranges that always ends.
#pragma once

#include "core/base/progress.h"
#include "core/format/image.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace qed {

enum class GuestState : std::uint8_t {
    Unallocated, ///< reads the base image, or zeroes without one
    Zero, ///< reads zeroes
    Data,
    Invalid, ///< an L2 entry leads nowhere
    CutOff, ///< the L1 entry leads nowhere: the whole table is lost
    Unreadable, ///< the L2 table could not be read
};

struct GuestRange {
    ByteRange guest; ///< bytes of the guest's disk
    GuestState state = GuestState::Unallocated;
    std::optional<std::uint64_t>
        fileOffset {}; ///< for Data: of the range's first byte; the rest follows it
    TableSlot slot {}; ///< of the first cluster
    std::uint64_t value = 0; ///< raw entry, for Invalid and CutOff
};

/// Calls `visit` with ranges that cover [0, image_size) in order, neighbours of one state joined;
/// false ends the walk. Errors: Cancelled, CannotRead (the L1 table), HeaderUnusable.
[[nodiscard]] Result<void> forEachGuestRange(const Image &image, const Progress &progress,
    const std::function<bool(const GuestRange &)> &visit);

} // namespace qed
