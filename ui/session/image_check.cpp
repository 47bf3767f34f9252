// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/image_check.h"

#include "core/check/checker.h"
#include "ui/models/problem_marks.h"

#include <utility>

namespace qed::ui {

Result<CheckedImage> checkImage(const Image &image, LiveMap &live, Progress &progress)
{
    auto report = check(image, { .live = &live }, progress);
    if (!report)
        return std::unexpected(report.error());
    auto shared = std::make_shared<const Report>(std::move(*report));
    auto assessment = assess(image, *shared);
    auto marks = problemMarks(image, *shared);
    return CheckedImage { std::move(shared), std::move(assessment), std::move(marks) };
}

} // namespace qed::ui
