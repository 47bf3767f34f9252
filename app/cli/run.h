// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The headless program as a function, so that the window's program can be it too.
#pragma once

#include <string_view>

namespace qed::cli {

/// Whether `word` is a subcommand, and run() should be called instead of opening a window.
[[nodiscard]] bool isSubcommand(std::string_view word) noexcept;

/// Does what the arguments say; results go to stdout, all else to stderr. Returns the exit code. To
/// be called from the main thread before any other thread is started, since it takes SIGINT,
/// SIGTERM and SIGUSR1 over.
[[nodiscard]] int run(int argc, const char *const *argv);

} // namespace qed::cli
