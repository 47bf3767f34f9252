// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// All that the guest reads of an image without its base: to compare before and after. Shares no
// code with core/guest, so that the two can be held against each other.
#pragma once

#include "core/format/image.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qed::test {

/// One guest cluster.
struct GuestCluster {
    bool readable = false;
    bool base = false; ///< shows the base image, where there is one
    std::string bytes {}; ///< empty when it reads as zeroes, or shows the base

    friend bool operator==(const GuestCluster &, const GuestCluster &) = default;
};

using GuestView = std::vector<GuestCluster>;

/// For images whose tables can be followed.
[[nodiscard]] GuestView guestView(const Image &image);

/// The first guest cluster that could be read before and reads otherwise now; -1 when there is
/// none.
[[nodiscard]] std::int64_t firstDifference(const GuestView &before, const GuestView &after);

} // namespace qed::test
