// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/options.h"

#include "core/base/text.h"

#include <limits>
#include <map>

namespace qed::cli {

namespace {

constexpr unsigned kMostJobs = 1024;

void addProgress(CLI::App &command, CommonOptions &options)
{
    // A flag, so that the image in "-p disk.qed" is not taken for the style.
    command
        .add_flag_function(
            "-p{bar},--progress{bar}", [](std::int64_t) { },
            "Show progress on stderr: bar (on a terminal), ndjson or none")
        ->type_name("[=bar|ndjson|none]")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    auto *flag = command.get_option("--progress");
    flag->each([&options](const std::string &word) {
        const auto style = progressStyle(word);
        if (!style)
            throw CLI::ValidationError("'" + word + "' is none of bar, ndjson and none");
        options.progress = *style;
    });
}

} // namespace

std::optional<ProgressStyle> progressStyle(std::string_view word) noexcept
{
    if (word == "bar")
        return ProgressStyle::Bar;
    if (word == "ndjson")
        return ProgressStyle::Ndjson;
    if (word == "none")
        return ProgressStyle::None;
    return std::nullopt;
}

CLI::Option *addSizeOption(CLI::App &command, const std::string &name,
    std::optional<std::uint64_t> &value, const std::string &description)
{
    const auto read = [name, &value](const std::string &text) {
        value = parseSize(text);
        if (!value)
            throw CLI::ValidationError(
                name, "'" + text + "' is no size; write 65536, 0x10000, 64K or 2GiB");
    };
    return command.add_option_function<std::string>(name, read, description)->type_name("SIZE");
}

void addCommonOptions(CLI::App &command, CommonOptions &options)
{
    const std::map<std::string, OutputFormat> formats { { "human", OutputFormat::Human },
        { "json", OutputFormat::Json } };
    command
        .add_option(
            "--output", options.output, "How results are printed: human (as if not given) or json")
        ->transform(CLI::Transformer(formats).description(""))
        ->type_name("FORMAT")
        ->check(CLI::Validator(
            [](const std::string &word) {
                return word == "0" || word == "1" ? std::string()
                                                  : "'" + word + "' is neither human nor json";
            },
            ""));
    addProgress(command, options);
    command.add_flag(
        "-q,--quiet", options.quiet, "Print nothing but errors and JSON: the exit code tells");
    command.add_flag("-v,--verbose", options.verbose, "Print every finding, and what it means");
    command.add_flag("-U,--force-share", options.forceShare,
        "Read although a running QEMU writes to the image; refused with a repair");
    command.add_option("-f,--format", "Accepted for qemu-img's sake; only qed")
        ->type_name("qed")
        ->check(CLI::Validator(
            [](const std::string &word) {
                return word == "qed" ? std::string() : "'" + word + "' can't be read, only qed";
            },
            ""));
    command
        .add_option(
            "--jobs", options.jobs, "Threads that read tables; one for each processor if not given")
        ->type_name("N")
        ->check(CLI::Range(1U, kMostJobs).description(""));
    command
        .add_option("--max-findings", options.maxFindings,
            "Findings kept for each code, 10000 if not given; all count")
        ->type_name("N")
        ->check(CLI::Range(std::uint64_t { 0 }, std::numeric_limits<std::uint64_t>::max())
                .description(""));
    command
        .add_option(
            "--fail-on", "dirty: exit with 2 when the image was not closed, sound as it may be")
        ->type_name("dirty")
        ->check(CLI::Validator(
            [](const std::string &word) {
                return word == "dirty" ? std::string()
                                       : "'" + word + "' is not dirty, the only word it takes";
            },
            ""))
        ->each([&options](const std::string &) { options.failOnDirty = true; });
}

} // namespace qed::cli
