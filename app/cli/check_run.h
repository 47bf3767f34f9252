// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Opens and checks one image, with progress: what `check`, `find` and `map --space file` begin
// with.
#pragma once

#include "app/cli/context.h"
#include "core/check/checker.h"
#include "core/check/report.h"

#include <memory>
#include <string>

namespace qed::cli {

struct Checked {
    std::shared_ptr<const Image> image {};
    Report report {};
};

/// As the options that every subcommand has say.
[[nodiscard]] CheckOptions checkOptions(const Context &context) noexcept;

/// Errors: those of openImage() and check().
[[nodiscard]] Result<Checked> checkImage(const Context &context, const std::string &path);

/// What the state of an image is as an exit code.
[[nodiscard]] int exitCodeOf(const Report &report, bool failOnDirty) noexcept;

} // namespace qed::cli
