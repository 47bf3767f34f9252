// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// An image as it was opened, with what must be known of its place before anything is offered.
#pragma once

#include "core/base/error.h"
#include "core/format/image.h"

#include <filesystem>
#include <memory>

namespace qed::ui {

struct OpenedImage {
    std::shared_ptr<const Image> image;
    std::filesystem::path hostPath {}; ///< where the file stands outside of a sandbox; else empty
};

/// For a worker. Errors: those of Image::open().
[[nodiscard]] Result<OpenedImage> openImage(
    const std::filesystem::path &file, const BaseLocations &bases);

} // namespace qed::ui
