// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What `info` prints for people.
#pragma once

#include "app/cli/style.h"
#include "core/apply/undo_file.h"
#include "core/backing/chain.h"
#include "core/format/image.h"
#include "core/guest/partitions.h"
#include "core/io/image_lock.h"

#include <string>
#include <vector>

namespace qed::cli {

struct Surroundings {
    std::vector<ChainLink> chain; ///< of base images
    ImageUse use;
    std::vector<UndoSummary> undoFiles;
    std::vector<Partition> partitions; ///< of the guest's disk
};

[[nodiscard]] std::string infoText(
    const Image &image, const Surroundings &around, const Style &style);

} // namespace qed::cli
