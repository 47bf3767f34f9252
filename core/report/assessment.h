// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The state of an image in one value: what the banner of the window and the last line of the
// terminal say in words.
#pragma once

#include "core/backing/chain.h"
#include "core/check/report.h"
#include "core/format/image.h"
#include "core/io/image_lock.h"

#include <cstdint>
#include <string>

namespace qed {

/// One of these, the first that applies, in this order.
enum class Condition : std::uint8_t {
    NotQed, ///< the magic is not QED's
    UnknownFeatures, ///< an unknown incompatible feature bit
    UnreadableHeader, ///< a header rule is broken without which no check is possible
    Truncated, ///< the end of the file is missing
    LostTable, ///< a table is cut off, and a candidate for it is among the leaks
    DamagedWithLoss, ///< part of the guest's disk can't be read
    DamagedNothingLost, ///< damaged, yet every guest cluster can be read
    LeaksOnly,
    DirtyOnly, ///< not closed properly, but nothing is damaged
    Healthy,
};

struct Assessment {
    Condition condition = Condition::Healthy;
    std::uint64_t guestBytesLost = 0; ///< bytes of the guest's disk that can't be read
    std::uint64_t guestBytes = 0; ///< size of the guest's disk
    std::uint64_t leakedClusters = 0;
    std::uint64_t leakedBytes = 0;
    std::uint64_t sharedClusters = 0; ///< clusters with several references
    std::uint64_t bytesMissing = 0; ///< of the file's end, at least
    std::uint64_t unknownFeatures = 0; ///< feature bits
    std::string looksLike {}; ///< for NotQed: "qcow2", ...
    bool doNotStartYet = false; ///< dirty or damaged: QEMU would silently discard damaged entries
};

[[nodiscard]] Assessment assess(const Image &image, const Report &report);

} // namespace qed
