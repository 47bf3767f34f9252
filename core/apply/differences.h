// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/byte_range.h"

#include <cstdint>
#include <vector>

namespace qed {

/// Where an image is not as a change can have left it.
struct Differences {
    std::uint64_t sizeNow = 0; ///< bytes, of the image
    std::uint64_t sizeLeft = 0; ///< bytes, as the whole change leaves it
    std::vector<ByteRange> places {}; ///< of the image, in order, merged; none of its size alone
    bool all = true; ///< everything was looked at
};

} // namespace qed
