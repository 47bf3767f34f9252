// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/help_formatter.h"

#include "app/cli/style.h"

#include <format>

namespace qed::cli {

namespace {

constexpr std::size_t kColumns = 80;
constexpr std::size_t kNameColumns = 22;

/// Without the values that CLI11 writes behind the names of flags: "-p{bar}".
std::string withoutBraces(std::string text)
{
    for (auto open = text.find('{'); open != std::string::npos; open = text.find('{'))
        text.erase(open, text.find('}', open) - open + 1);
    return text;
}

/// The description stands beside the name, or below it when the name is long.
std::string entry(const std::string &name, const std::string &description)
{
    if (name.size() <= kNameColumns)
        return wrapped(std::format("  {:<{}}  ", name, kNameColumns), description, kColumns);
    return std::format("  {}\n", name)
        + wrapped(std::string(kNameColumns + 4, ' '), description, kColumns);
}

} // namespace

std::string HelpFormatter::make_option(const CLI::Option *option, bool isPositional) const
{
    if (isPositional)
        return entry(option->get_name(true), option->get_description());
    const auto type = option->get_type_name();
    const auto *const gap = type.empty() || type.starts_with('[') ? "" : " ";
    return entry(
        withoutBraces(option->get_name(false, true)) + gap + type, option->get_description());
}

std::string HelpFormatter::make_subcommand(const CLI::App *command) const
{
    return entry(command->get_name(), command->get_description());
}

} // namespace qed::cli
