// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What every subcommand is given, and the steps that all of them share.
#pragma once

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/options.h"
#include "app/cli/progress_view.h"
#include "app/cli/signals.h"
#include "core/format/image.h"
#include "core/io/image_lock.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace qed::cli {

struct Context {
    Console &console;
    SignalThread &signals;
    const CommonOptions &options;

    [[nodiscard]] bool json() const noexcept { return options.output == OutputFormat::Json; }
};

/// What a subcommand does; returns the exit code.
using Action = std::function<int(const Context &)>;

struct OpenedImage {
    std::shared_ptr<const Image> image;
    ImageUse use; ///< empty where it could not be found out
};

/// Opens an image to look at it. Errors: those of Image::open, InUse without --force-share, NotQed.
[[nodiscard]] Result<OpenedImage> openImage(const Context &context, const std::string &path);

/// Says what is wrong with the call, unless that is empty; whether it did.
[[nodiscard]] bool refuses(const Context &context, std::string_view fault);
/// Whether -U was given, which nothing that writes to an image allows; says so.
[[nodiscard]] bool refusesForceShare(const Context &context);

/// Shows how far `progress` is until it is destroyed.
[[nodiscard]] std::unique_ptr<ProgressView> showProgress(const Context &context,
    const std::string &path, const Progress &progress, Work work = Work::Reads);

/// {"filename": ..., "error": {...}}, without a file name when `path` is empty.
[[nodiscard]] nlohmann::ordered_json failureJson(const std::string &path, const Error &error);
/// The line on stderr; returns the exit code that belongs to the error.
int sayFailure(const Context &context, const std::string &path, const Error &error);
/// The line on stderr, and with --output json the object on stdout; returns the exit code.
int fail(const Context &context, const std::string &path, const Error &error);

} // namespace qed::cli
