// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/style.h"

#include <gtest/gtest.h>

namespace qed::cli {

TEST(Style, PlainTextStaysAsItIs)
{
    EXPECT_EQ(Style::plain().paint(Tone::Bad, "CORRUPT"), "CORRUPT");
    EXPECT_EQ(Style::plain().columns(), 80U);
}

TEST(Wrapped, BreaksAtSpacesAndIndentsWhatFollows)
{
    EXPECT_EQ(wrapped("- ", "one two three", 9), "- one two\n  three\n");
    EXPECT_EQ(wrapped("- ", "one two three", 80), "- one two three\n");
    EXPECT_EQ(wrapped("- ", "", 80), "- \n");
}

TEST(Wrapped, LeavesAWordThatIsLongerThanTheLineWhole)
{
    EXPECT_EQ(wrapped("", "a verylongword b", 6), "a\nverylongword\nb\n");
}

TEST(Wrapped, CountsCodePointsNotBytes)
{
    EXPECT_EQ(columnsOf("“é”"), 3U);
    EXPECT_EQ(wrapped("", "éé éé", 5), "éé éé\n");
}

TEST(Printable, ShowsControlCharactersInsteadOfObeyingThem)
{
    EXPECT_EQ(printable("a\x1b[2Jb\n"), "a\\x1b[2Jb\\x0a");
    EXPECT_EQ(printable("é"), "é");
}

TEST(Printable, ShowsControlCharactersOfTwoBytesToo)
{
    EXPECT_EQ(printable("a\xc2\x9b"
                        "2Jb"),
        "a\\xc2\\x9b2Jb");
    EXPECT_EQ(printable("\xc2\xa0"), "\xc2\xa0");
    EXPECT_EQ(printable("\xc2"), "\xc2");
}

} // namespace qed::cli
