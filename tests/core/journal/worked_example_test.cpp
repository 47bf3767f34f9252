// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the handbook shows of an undo file is one.

#include "core/io/memory_source.h"
#include "core/journal/journal_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace qed::test {

namespace {

constexpr std::size_t kOffsetDigits = 8;
constexpr std::size_t kLineBytes = 16;
constexpr std::size_t kRepair = 0x5008; ///< of the image, where the entry stands
constexpr std::uint64_t kOutside = 1ULL << 40;

bool isDumpLine(const std::string &line)
{
    return line.size() >= kOffsetDigits
        && std::ranges::all_of(line.substr(0, kOffsetDigits),
            [](char letter) { return std::string_view("0123456789abcdef").contains(letter); });
}

/// Undoes `hexdump -C`: a star repeats the line above it up to the offset of the line below.
std::vector<std::byte> bytesOf(std::istream &page)
{
    std::vector<std::byte> bytes;
    for (std::string line; std::getline(page, line);) {
        if (!isDumpLine(line))
            continue;
        const auto offset = std::stoul(line.substr(0, kOffsetDigits), nullptr, kLineBytes);
        while (bytes.size() < offset)
            bytes.push_back(bytes[bytes.size() - kLineBytes]);
        std::istringstream words(line.substr(kOffsetDigits, line.find('|') - kOffsetDigits));
        for (std::string word; words >> word;)
            bytes.push_back(static_cast<std::byte>(std::stoul(word, nullptr, kLineBytes)));
    }
    return bytes;
}

TEST(WorkedExample, OfTheHandbookIsAnUndoFileThatSaysWhatThePageSays)
{
    std::ifstream page(QED_DOCS "/undo-file.md");
    const auto file = bytesOf(page);
    ASSERT_EQ(file.size(), 0x5000U);
    const auto journal = readJournal(MemorySource(file));
    ASSERT_TRUE(journal) << journal.error().offset;
    EXPECT_EQ(journal->state.state, JournalState::Applied);
    EXPECT_EQ(journal->begin.imageName, "disk.qed");
    EXPECT_EQ(journal->begin.sizeBefore, 0x7000U);
    EXPECT_EQ(journal->begin.preparedEnd, 0x118U);
    EXPECT_EQ(journal->begin.places, 2U);
    EXPECT_EQ(journal->begin.bytes, 24U);
    ASSERT_EQ(journal->edits.size(), 1U);
    EXPECT_EQ(journal->edits.front().target, (ByteRange { kRepair, 8 }));
    std::uint64_t before = 0;
    for (std::size_t i = 0; i < sizeof before; ++i)
        before |= std::to_integer<std::uint64_t>(file[journal->edits.front().beforeAt + i])
            << (8 * i);
    EXPECT_EQ(before, kOutside);
}

} // namespace

} // namespace qed::test
