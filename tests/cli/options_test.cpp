// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/options.h"
#include "app/cli/run.h"

#include <gtest/gtest.h>

#include <vector>

namespace qed::cli {

namespace {

struct Parsed {
    CommonOptions options {};
    std::string image {};
    std::optional<std::uint64_t> size {};
};

Parsed parse(std::vector<std::string> arguments)
{
    Parsed parsed;
    CLI::App app;
    app.add_option("IMAGE", parsed.image);
    addCommonOptions(app, parsed.options);
    addSizeOption(app, "--guest", parsed.size, "");
    std::ranges::reverse(arguments); // as CLI11 wants a vector
    app.parse(std::move(arguments));
    return parsed;
}

} // namespace

TEST(Options, AreHumanAndCalmByDefault)
{
    const auto parsed = parse({ "disk.qed" });
    EXPECT_EQ(parsed.options.output, OutputFormat::Human);
    EXPECT_EQ(parsed.options.progress, ProgressStyle::None);
    EXPECT_EQ(parsed.options.maxFindings, 10'000U);
    EXPECT_FALSE(parsed.options.forceShare || parsed.options.failOnDirty || parsed.options.quiet);
}

TEST(Options, ProgressDoesNotTakeTheImageForItsStyle)
{
    for (const auto *flag : { "-p", "--progress" }) {
        const auto parsed = parse({ flag, "disk.qed" });
        EXPECT_EQ(parsed.options.progress, ProgressStyle::Bar) << flag;
        EXPECT_EQ(parsed.image, "disk.qed") << flag;
    }
}

TEST(Options, ProgressTakesAStyleAfterAnEqualsSign)
{
    EXPECT_EQ(parse({ "--progress=ndjson" }).options.progress, ProgressStyle::Ndjson);
    EXPECT_EQ(parse({ "--progress=bar" }).options.progress, ProgressStyle::Bar);
    EXPECT_EQ(parse({ "-p", "--progress=none" }).options.progress, ProgressStyle::None);
    EXPECT_THROW(parse({ "--progress=loud" }), CLI::ParseError);
}

TEST(Options, OutputIsHumanOrJson)
{
    EXPECT_EQ(parse({ "--output", "json" }).options.output, OutputFormat::Json);
    EXPECT_EQ(parse({ "--output=human" }).options.output, OutputFormat::Human);
    EXPECT_THROW(parse({ "--output", "xml" }), CLI::ParseError);
}

TEST(Options, SizesAreReadInEveryWrittenForm)
{
    for (const auto *text : { "65536", "0x10000", "64K", "64KiB" })
        EXPECT_EQ(parse({ "--guest", text }).size, 65536U) << text;
    for (const auto *text : { "", "much", "-1", "99999999999999999999" })
        EXPECT_THROW(parse({ std::string("--guest=") + text }), CLI::ParseError) << text;
}

TEST(Options, TheFormatIsQedOrRefused)
{
    EXPECT_NO_THROW(parse({ "-f", "qed" }));
    EXPECT_THROW(parse({ "-f", "raw" }), CLI::ParseError);
}

TEST(Options, FailOnKnowsDirtyOnly)
{
    EXPECT_TRUE(parse({ "--fail-on", "dirty" }).options.failOnDirty);
    EXPECT_THROW(parse({ "--fail-on", "leaks" }), CLI::ParseError);
}

TEST(Subcommands, AreKnownByNameAndNothingElseIs)
{
    for (const auto *word :
        { "info", "check", "dump", "map", "find", "plan", "repair", "undo", "explain" })
        EXPECT_TRUE(isSubcommand(word)) << word;
    for (const auto *word : { "", "mend", "Check", "check.qed", "--help" })
        EXPECT_FALSE(isSubcommand(word)) << word;
}

} // namespace qed::cli
