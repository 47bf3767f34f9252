// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The image as it will be after a plan, without a byte written.
#pragma once

#include "core/base/progress.h"
#include "core/check/checker.h"
#include "core/format/image.h"
#include "core/io/edit.h"

#include <memory>

namespace qed {

/// The image with all edits of the change, and with its flags when `withFlags`. Errors: those of
/// Image::open.
[[nodiscard]] Result<std::shared_ptr<const Image>> preview(
    std::shared_ptr<const Image> image, const Change &change, bool withFlags = true);

/// What the unchanged checker finds in the preview: what would remain. Sets the flags of the
/// preview as the repair would: the dirty bit goes only when neither corruption nor a check error
/// is left. Errors: those of check().
[[nodiscard]] Result<Report> checkPreview(std::shared_ptr<const Image> image, const Change &change,
    const CheckOptions &options, Progress &progress);

} // namespace qed
