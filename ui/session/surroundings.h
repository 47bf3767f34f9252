// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What is around the file of an image: the files it belongs with, and what may be done to it.
#pragma once

#include "core/apply/undo_file.h"
#include "core/backing/chain.h"
#include "core/format/image.h"
#include "ui/session/write_access.h"

#include <vector>

namespace qed::ui {

struct Surroundings {
    std::vector<ChainLink> chain {}; ///< of base images
    std::vector<UndoSummary> undoFiles {}; ///< not spent, the latest repair first
    WriteAccess access {};
};

/// Opens base images and undo files: for a worker.
[[nodiscard]] Surroundings lookAround(const Image &image);

} // namespace qed::ui
