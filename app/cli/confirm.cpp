// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/confirm.h"

#include <poll.h>
#include <unistd.h>

#include <cctype>
#include <format>
#include <string>

namespace qed::cli {

namespace {

// SIGINT is taken on another thread, so that reading would not be interrupted by it.
constexpr int kPollMilliseconds = 100;

/// One line, without its line feed; what was typed so far when a signal comes or stdin ends.
std::string readLine(const std::stop_token &stop)
{
    std::string line;
    while (!stop.stop_requested()) {
        pollfd input { .fd = STDIN_FILENO, .events = POLLIN, .revents = 0 };
        if (::poll(&input, 1, kPollMilliseconds) <= 0)
            continue;
        char letter = 0;
        if (::read(STDIN_FILENO, &letter, 1) <= 0 || letter == '\n')
            break;
        line += letter;
    }
    return line;
}

std::string_view trimmed(std::string_view text) noexcept
{
    const auto isSpace = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace

bool agrees(std::string_view answer)
{
    std::string lower;
    for (const auto letter : trimmed(answer).substr(0, 4))
        lower += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return lower == "y" || lower == "yes";
}

bool canAsk(const Context &context)
{
    return ::isatty(STDIN_FILENO) != 0 && context.console.errIsTerminal();
}

Result<void> confirm(const Context &context, std::string_view what, std::string_view question)
{
    if (!canAsk(context))
        return std::unexpected(Error { .kind = ErrorKind::NotConfirmed });
    context.console.write(std::format("{}{} [y/N] ", what, question));
    const auto stop = context.signals.stopToken();
    const auto answer = readLine(stop);
    if (stop.stop_requested())
        context.console.write("\n");
    if (!stop.stop_requested() && agrees(answer))
        return {};
    return std::unexpected(Error { .kind = ErrorKind::Cancelled });
}

} // namespace qed::cli
