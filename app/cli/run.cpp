// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/run.h"

#include "app/cli/commands.h"
#include "app/cli/help_formatter.h"
#include "core/report/json.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <format>
#include <iostream>
#include <vector>

namespace qed::cli {

namespace {

constexpr std::size_t kHelpColumns = 80;

constexpr const char *kExitCodes = R"(Exit codes:
    0  complete, and the image is sound     3  nothing damaged, but space leaked
    1  not completed: see the message      63  not a QED image
    2  the image is damaged          130, 143  cancelled by SIGINT or SIGTERM
Of several images the worst counts, in the order 1, 2, 63, 3, 0.

Sizes and offsets: 65536, 0x10000, 64K, 2GiB.
SIGUSR1 prints one line of progress.)";

struct Chosen {
    CLI::App *command;
    Action action;
};

std::string footer(std::string_view note)
{
    return note.empty() ? kExitCodes : wrapped("", note, kHelpColumns) + '\n' + kExitCodes;
}

/// `named` alone, or all of them when it is empty. To set up what isn't called would be a good part
/// of the time to start, and a file may have the name of a command.
std::vector<Chosen> addCommands(CLI::App &app, CommonOptions &options, std::string_view named)
{
    std::vector<Chosen> commands;
    for (const auto &row : kCommands) {
        if (!named.empty() && row.name != named)
            continue;
        auto *command = app.add_subcommand(row.name, row.description);
        command->footer(footer(row.note));
        auto action = row.add(*command);
        addCommonOptions(*command, options);
        commands.push_back({ command, std::move(action) });
    }
    return commands;
}

int flushed(Console &console, int code)
{
    console.out().flush();
    if (console.out())
        return code;
    console.say("the results can't be written; is the disk full, or the reader gone?");
    return kNotCompleted;
}

/// CLI11 has a code of its own for each kind of error; to our callers all of them are wrong usage.
int usage(const CLI::App &app, const CLI::ParseError &error, Console &console)
{
    if (error.get_exit_code() == 0) {
        static_cast<void>(app.exit(error, console.out(), std::cerr));
        return flushed(console, kSound);
    }
    std::string help = console.program();
    for (const auto *command : app.get_subcommands())
        help += ' ' + command->get_name();
    // An option that is not listed has no name for CLI11 to begin with.
    std::string_view what = error.what();
    what.remove_prefix(what.starts_with(": ") ? 2 : 0);
    console.say(std::format("{}; see '{} --help'", what, help));
    return kNotCompleted;
}

int runCommand(const std::vector<Chosen> &commands, const CommonOptions &options, Console &console)
{
    const auto chosen
        = std::ranges::find_if(commands, [](const auto &entry) { return entry.command->parsed(); });
    SignalThread signals;
    const int code = chosen->action(Context { console, signals, options });
    return flushed(console, code);
}

} // namespace

bool isSubcommand(std::string_view word) noexcept
{
    return std::ranges::any_of(kCommands, [word](const auto &row) { return word == row.name; });
}

int run(int argc, const char *const *argv)
{
    // Else a line of progress would wait until the results before it are read.
    std::cerr.tie(nullptr);
    const auto program
        = std::filesystem::path(argc > 0 ? argv[0] : "qedscope-cli").filename().string();
    Console console(program, std::cout, Style::forDescriptor(STDOUT_FILENO), std::cerr,
        ::isatty(STDERR_FILENO) != 0);
    const std::string_view named = argc > 1 && argv[1][0] != '-' ? argv[1] : "";
    if (!named.empty() && !isSubcommand(named)) {
        console.say(std::format("there is no command '{}'; see '{} --help'", named, program));
        return kNotCompleted;
    }
    CLI::App app("Shows what is wrong inside a QED disk image, and repairs it.\n"
                 "Nothing but repair, undo and check -r ever writes to an image.",
        program);
    CommonOptions options;
    app.formatter(std::make_shared<HelpFormatter>());
    app.set_version_flag("--version", std::format("qedscope {}", programVersion()));
    app.require_subcommand(1);
    app.footer(kExitCodes);
    const auto commands = addCommands(app, options, named);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return usage(app, error, console);
    }
    return runCommand(commands, options, console);
}

} // namespace qed::cli
