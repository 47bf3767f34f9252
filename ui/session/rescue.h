// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the guest can read of its disk, written to a raw file: for a worker.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/format/image.h"
#include "core/guest/export.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace qed::ui {

struct Rescued {
    ExportSummary summary {};
    /// What could not be read, in order; at most kMaxFilled of them.
    std::vector<FilledRange> filled {};
    std::optional<Error> error {}; ///< then there is no file
};
inline constexpr std::size_t kMaxFilled = 10'000;

/// Replaces the file `to` if it is there; never one that the image is made of.
[[nodiscard]] Rescued rescue(
    const std::shared_ptr<const Image> &image, const std::filesystem::path &to, Progress &progress);

} // namespace qed::ui
