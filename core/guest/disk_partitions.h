// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The partitions of the disk that an image and its base images show the guest.
#pragma once

#include "core/backing/chain.h"
#include "core/base/progress.h"
#include "core/format/image.h"
#include "core/guest/partitions.h"

#include <memory>
#include <span>
#include <vector>

namespace qed {

/// `chain` is what resolveChain() says of `image`. Opens the base images, and reads what
/// findPartitions() does. Empty also where the disk can't be read, and after a stop was requested:
/// what needs the partitions can do without them.
[[nodiscard]] std::vector<Partition> partitionsOf(const std::shared_ptr<const Image> &image,
    std::span<const ChainLink> chain, const Progress &progress = {});

} // namespace qed
