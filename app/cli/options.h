// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The options that every subcommand has.
#pragma once

#include <CLI/CLI.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace qed::cli {

enum class OutputFormat : std::uint8_t { Human, Json };

enum class ProgressStyle : std::uint8_t {
    None,
    Bar, ///< drawn only when stderr is a terminal
    Ndjson,
};

struct CommonOptions {
    OutputFormat output = OutputFormat::Human;
    ProgressStyle progress = ProgressStyle::None;
    bool quiet = false;
    bool verbose = false;
    bool forceShare = false; ///< read although a running QEMU writes to the image
    bool failOnDirty = false;
    unsigned jobs = 0; ///< threads; 0: one for each processor
    std::uint64_t maxFindings = 10'000; ///< kept for each code
};

void addCommonOptions(CLI::App &command, CommonOptions &options);

/// An option that takes a size or an offset: 65536, 0x10000, 64K, 2GiB.
CLI::Option *addSizeOption(CLI::App &command, const std::string &name,
    std::optional<std::uint64_t> &value, const std::string &description);

/// Nothing when the word names no style.
[[nodiscard]] std::optional<ProgressStyle> progressStyle(std::string_view word) noexcept;

} // namespace qed::cli
