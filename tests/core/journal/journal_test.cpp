// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/memory_source.h"
#include "core/journal/journal_reader.h"
#include "core/journal/journal_writer.h"
#include "tests/support/changes.h"
#include "tests/support/fault_target.h"
#include "tests/support/repair_machine.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace qed::test {

namespace {

constexpr JournalOrigin kNoOrigin {};

struct Written {
    JournalLayout layout;
    std::vector<std::byte> file;
};

Written write(const Change &change, const std::vector<std::byte> &bytes)
{
    FaultClock clock;
    const FaultTarget image(clock, bytes);
    FaultTarget file(clock);
    Progress progress;
    auto layout = layOut(change, { "disk.qed", 1'700'000'000 }, image);
    EXPECT_TRUE(layout);
    EXPECT_TRUE(writeJournal(change, *layout, image, file, progress));
    EXPECT_EQ(progress.snapshot().phase, Phase::SaveUndo);
    EXPECT_EQ(file.pieces(), 0) << "not synced";
    return { *std::move(layout), file.durable() };
}

class EachJournal : public testing::TestWithParam<ChangeCase> { };

TEST_P(EachJournal, IsReadAsItWasWritten)
{
    const auto written = write(GetParam().change, GetParam().image);
    const auto journal = readJournal(MemorySource(written.file));
    ASSERT_TRUE(journal) << journal.error().offset;
    EXPECT_EQ(journal->begin, written.layout.begin);
    EXPECT_EQ(journal->edits, written.layout.edits);
    EXPECT_EQ(journal->tails, written.layout.tails);
    EXPECT_EQ(journal->state.state, JournalState::Prepared);
    EXPECT_EQ(written.file.size(), written.layout.fileBytes);
    EXPECT_EQ(journal->begin.imageName, "disk.qed");
    EXPECT_EQ(journal->begin.madeSeconds, 1'700'000'000);
}

TEST_P(EachJournal, SaysTheSameOfItselfWhenLittleOfItIsRead)
{
    const auto written = write(GetParam().change, GetParam().image);
    const auto journal = readJournal(MemorySource(written.file));
    const auto summary = readJournalSummary(MemorySource(written.file));
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->begin, journal->begin);
    EXPECT_EQ(summary->state, journal->state);
    EXPECT_EQ(summary->checksum, journal->checksum);
    EXPECT_EQ(summary->nextStateAt, journal->nextStateAt);
}

/// The whole of each undo file: cut off anywhere, or with any byte altered, it is damaged, or says
/// an earlier state; it never says anything else.
TEST_P(EachJournal, IsNotBelievedWhenAByteOfItIsAltered)
{
    const auto written = write(GetParam().change, GetParam().image);
    const auto prepared = *readJournal(MemorySource(written.file));
    auto file = written.file;
    for (std::size_t i = 0; i < prepared.begin.preparedEnd; ++i) {
        for (const auto mask : { std::byte { 1 }, std::byte { 0x80 } }) {
            file[i] ^= mask;
            const auto journal = readJournal(MemorySource(file));
            ASSERT_FALSE(journal) << i;
            ASSERT_EQ(journal.error().kind, ErrorKind::UndoFileDamaged) << i;
            ASSERT_LE(journal.error().offset, i);
            file[i] ^= mask;
        }
        if (i > 400 && i % 64 != 0) // the bytes of edits are alike
            i = std::min<std::size_t>(i + 37, i / 64 * 64 + 63);
    }
    for (auto i = prepared.begin.preparedEnd; i < file.size(); ++i) {
        file[i] ^= std::byte { 1 };
        const auto journal = readJournalSummary(MemorySource(file));
        ASSERT_TRUE(journal && journal->state.state == JournalState::Prepared) << i;
        file[i] ^= std::byte { 1 };
    }
}

TEST_P(EachJournal, IsNotBelievedWhenItIsCutOff)
{
    const auto written = write(GetParam().change, GetParam().image);
    const auto end = written.layout.begin.preparedEnd;
    for (std::size_t size = 0; size < written.file.size(); size += size < 400 ? 1 : 61) {
        const auto part = std::vector(
            written.file.begin(), written.file.begin() + static_cast<std::ptrdiff_t>(size));
        const auto journal = readJournal(MemorySource(part));
        ASSERT_EQ(journal.has_value(), size >= end) << size;
        if (!journal) {
            ASSERT_EQ(journal.error().kind, ErrorKind::UndoFileDamaged) << size;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, EachJournal, testing::ValuesIn(changeCases()),
    [](const auto &each) { return slug(each.param.name); });

class JournalStates : public testing::Test {
protected:
    JournalStates()
        : m_written(write(changeCases()[0].change, changeCases()[0].image))
        , m_file(m_clock, m_written.file)
        , m_journal(*readJournal(m_file))
    {
    }
    void enter(JournalState state)
    {
        ASSERT_TRUE(appendState(m_file, m_journal, { .state = state }));
        ASSERT_EQ(*readJournal(m_file), m_journal);
    }

    FaultClock m_clock;
    Written m_written;
    FaultTarget m_file;
    Journal m_journal;
};

TEST_F(JournalStates, MoveOnAndSurviveManyChanges)
{
    enter(JournalState::Applying);
    enter(JournalState::Applied);
    EXPECT_EQ(m_file.size(), m_written.file.size()) << "reserved places were not used";
    for (int i = 0; i < 5; ++i) {
        enter(JournalState::Undoing);
        enter(JournalState::Applying);
    }
    enter(JournalState::Undone);
    EXPECT_EQ(m_file.pieces(), 0) << "not synced";
}

TEST_F(JournalStates, KeepTheWordsThatTheChangeLeft)
{
    ASSERT_TRUE(appendState(m_file, m_journal, { JournalState::Applied, 5, 0xF0 }));
    EXPECT_EQ(readJournal(m_file)->state, (StateRecord { JournalState::Applied, 5, 0xF0 }));
}

TEST_F(JournalStates, AreTheLastWholeOneWhenTheNextIsTorn)
{
    enter(JournalState::Applying);
    auto bytes = m_file.bytes();
    const auto at = m_journal.nextStateAt;
    ASSERT_TRUE(appendState(m_file, m_journal, { JournalState::Applied, 5, ~0ULL }));
    for (std::size_t torn = 0; torn < kRecordHeadBytes + kStateBytes; ++torn) {
        std::ranges::copy(std::span(m_file.bytes()).subspan(at, torn),
            bytes.begin() + static_cast<std::ptrdiff_t>(at));
        EXPECT_EQ(readJournal(MemorySource(bytes))->state.state, JournalState::Applying);
    }
}

TEST_F(JournalStates, AreDamagedWhenOneInTheMiddleIs)
{
    const auto at = m_journal.nextStateAt;
    enter(JournalState::Applying);
    enter(JournalState::Applied);
    auto bytes = m_file.bytes();
    bytes[at + 3] ^= std::byte { 1 };
    const auto journal = readJournal(MemorySource(bytes));
    ASSERT_FALSE(journal);
    EXPECT_EQ(journal.error().kind, ErrorKind::UndoFileDamaged);
    EXPECT_EQ(journal.error().offset, at);
}

TEST_F(JournalStates, OfAnotherUndoFileDoNotCount)
{
    const auto other = changeCases()[1];
    auto bytes = write(other.change, other.image).file;
    enter(JournalState::Applying);
    const auto at = firstStateOffset(m_journal.begin.preparedEnd);
    bytes.resize(std::max(bytes.size(), m_file.bytes().size()));
    const auto mine = readJournal(MemorySource(bytes))->nextStateAt;
    if (at == mine) {
        std::ranges::copy(std::span(m_file.bytes()).subspan(at, 40),
            bytes.begin() + static_cast<std::ptrdiff_t>(at));
    }
    EXPECT_EQ(readJournal(MemorySource(bytes))->state.state, JournalState::Prepared);
}

TEST(Journal, SplitsWhatIsLongAndSkipsTheHolesOfWhatIsCutOff)
{
    ImageBuilder image;
    image.map(0, 300);
    image.fill(3, "data").fill(250, "data near the end");
    std::mt19937_64 random(7);
    std::vector<std::byte> noise(700'000);
    std::ranges::generate(noise, [&] { return static_cast<std::byte>(random()); });
    const auto change
        = ChangeMaker(image).put(Stage::Data, 12'345, noise).resize(200 * 4096).make();
    const auto written = write(change, image.bytes());
    const auto journal = readJournal(MemorySource(written.file));
    ASSERT_TRUE(journal);
    EXPECT_EQ(journal->edits.size(), 3);
    ASSERT_EQ(journal->tails.size(), 1);
    EXPECT_EQ(journal->tails[0].target, (ByteRange { 250 * 4096, 4096 }));

    RepairMachine machine({ image.bytes(), {} });
    ASSERT_TRUE(*machine.apply(change));
    EXPECT_EQ(machine.durable().image, carriedOut(change, image.bytes()));
    ASSERT_TRUE(*machine.takeBack());
    EXPECT_EQ(machine.durable().image, image.bytes());
}

TEST(Journal, StopsWritingWhenItIsToldTo)
{
    const auto each = changeCases()[0];
    std::stop_source stop;
    stop.request_stop();
    Progress progress(stop.get_token());
    FaultClock clock;
    const FaultTarget image(clock, each.image);
    FaultTarget file(clock);
    const auto layout = layOut(each.change, kNoOrigin, image);
    const auto written = writeJournal(each.change, *layout, image, file, progress);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::Cancelled);
}

TEST(Journal, IsNoneWhenTheFileIsEmptyOrOfAnotherKind)
{
    const auto png = std::as_bytes(std::span("\x89PNG\r\n\x1A\n with more behind it, and more"));
    const std::vector<std::vector<std::byte>> files { {}, std::vector<std::byte>(3),
        std::vector<std::byte>(100'000), { png.begin(), png.end() }, ImageBuilder {}.bytes() };
    for (const auto &file : files) {
        const auto journal = readJournal(MemorySource(file));
        ASSERT_FALSE(journal);
        EXPECT_EQ(journal.error().kind, ErrorKind::UndoFileDamaged);
        EXPECT_EQ(journal.error().offset, 0);
    }
}

} // namespace

} // namespace qed::test
