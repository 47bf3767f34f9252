// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// --help in 80 columns.
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace qed::cli {

class HelpFormatter final : public CLI::Formatter {
public:
    std::string make_option(const CLI::Option *option, bool isPositional) const override;
    std::string make_subcommand(const CLI::App *command) const override;
};

} // namespace qed::cli
