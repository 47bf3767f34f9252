// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A check of an image, with everything that a window makes of it.
#pragma once

#include "core/base/progress.h"
#include "core/check/live_map.h"
#include "core/check/report.h"
#include "core/format/image.h"
#include "core/report/assessment.h"

#include <memory>

namespace qed::ui {

class ProblemMarks;

struct CheckedImage {
    std::shared_ptr<const Report> report;
    Assessment assessment;
    std::shared_ptr<const ProblemMarks> marks;
};

/// For a worker. Errors: those of check().
[[nodiscard]] Result<CheckedImage> checkImage(
    const Image &image, LiveMap &live, Progress &progress);

} // namespace qed::ui
