// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Repair, undo and finish over files.

#include "core/apply/repair.h"
#include "core/apply/undo_notes.h"
#include "core/io/memory_source.h"
#include "tests/support/changes.h"
#include "tests/support/checked.h"
#include "tests/support/no_lock_answers.h"
#include "tests/support/qemu_process.h"
#include "tests/support/repair_machine.h"
#include "tests/support/state_folder.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace qed::test {

namespace {

std::vector<std::byte> contentOf(const std::filesystem::path &path)
{
    return readSparsely(path).toVector();
}

void save(const std::filesystem::path &path, const std::vector<std::byte> &bytes)
{
    std::filesystem::remove(path);
    writeFile(path, SparseBytes(bytes));
}

class RepairTest : public testing::Test {
protected:
    explicit RepairTest(std::size_t number = 1) : m_case(changeCases()[number])
    {
        save(m_path, m_case.image);
    }
    Result<RepairOutcome> repairIt(const RepairOptions &options = {})
    {
        return repair(**Image::open(m_path), m_case.change, options, m_progress);
    }
    /// Leaves both files as a power cut would, when all stages are done.
    std::filesystem::path interruptIt() { return interruptIt(undoPathFor(m_path)); }
    std::filesystem::path interruptIt(std::filesystem::path undoFile)
    {
        RepairMachine whole({ m_case.image, {} });
        EXPECT_TRUE(whole.apply(m_case.change));
        RepairMachine machine({ m_case.image, {} });
        machine.clock().cutPowerAfterChange(whole.clock().changes() - 4);
        EXPECT_FALSE(machine.apply(m_case.change));
        save(m_path, machine.durable().image);
        save(undoFile, machine.durable().undoFile);
        return undoFile;
    }
    [[nodiscard]] std::vector<std::byte> repaired() const
    {
        return carriedOut(m_case.change, m_case.image);
    }
    [[nodiscard]] std::size_t filesInFolder() const
    {
        return static_cast<std::size_t>(
            std::ranges::distance(std::filesystem::directory_iterator(m_folder.path())));
    }
    void expectUntouched(const Result<RepairOutcome> &outcome, ErrorKind kind)
    {
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().kind, kind) << describe(outcome.error());
        EXPECT_FALSE(outcome.error().path.empty());
        EXPECT_EQ(contentOf(m_path), m_case.image);
        EXPECT_EQ(filesInFolder(), 1);
    }

    ChangeCase m_case;
    StateFolder m_state;
    TemporaryFolder m_folder;
    std::filesystem::path m_path = m_folder / "disk.qed";
    Progress m_progress;
};

class RepairOf : public RepairTest, public testing::WithParamInterface<std::size_t> {
protected:
    RepairOf() : RepairTest(GetParam()) { }
};

TEST_P(RepairOf, AFileIsProvenAndCanBeTakenBack)
{
    const auto outcome = repairIt();
    ASSERT_TRUE(outcome) << describe(outcome.error());
    EXPECT_TRUE(outcome->markedClean);
    EXPECT_EQ(outcome->undoFile, m_folder / "disk.qed.qedundo");
    EXPECT_EQ(contentOf(m_path), repaired());
    EXPECT_EQ(outcome->report.figures.corruptions, 0);
    const auto after = checked(**Image::open(m_path));
    EXPECT_EQ(outcome->report.dirty, after.dirty);
    EXPECT_EQ(outcome->report.findings.size(), after.findings.size());

    const auto dryRun = undoDryRun(m_path, outcome->undoFile);
    ASSERT_TRUE(dryRun) << describe(dryRun.error());
    EXPECT_EQ(dryRun->state, JournalState::Applied);
    EXPECT_EQ(contentOf(m_path), repaired());

    const auto undone = undo(m_path, outcome->undoFile, m_progress);
    ASSERT_TRUE(undone) << describe(undone.error());
    EXPECT_EQ(contentOf(m_path), m_case.image);
    EXPECT_EQ(filesInFolder(), 1) << "the undo file is gone";
}

TEST_P(RepairOf, AFileIsFinishedAfterAnInterruption)
{
    const auto undoFile = interruptIt();
    ASSERT_EQ(findUndoFiles(m_path).size(), 1);
    EXPECT_TRUE(findUndoFiles(m_path)[0].interrupted());
    const auto outcome = finish(m_path, undoFile, {}, m_progress);
    ASSERT_TRUE(outcome) << describe(outcome.error());
    EXPECT_TRUE(outcome->markedClean);
    EXPECT_EQ(contentOf(m_path), repaired());
    ASSERT_TRUE(undo(m_path, undoFile, m_progress));
    EXPECT_EQ(contentOf(m_path), m_case.image);
}

TEST_P(RepairOf, AFileIsRolledBackAfterAnInterruption)
{
    ASSERT_TRUE(undo(m_path, interruptIt(), m_progress));
    EXPECT_EQ(contentOf(m_path), m_case.image);
    EXPECT_EQ(filesInFolder(), 1);
}

INSTANTIATE_TEST_SUITE_P(All, RepairOf, testing::Range(std::size_t { 0 }, changeCases().size()),
    [](const auto &each) { return slug(changeCases()[each.param].name); });

TEST_F(RepairTest, KeepsTheModeOfTheImageForTheUndoFile)
{
    std::filesystem::permissions(m_path, std::filesystem::perms(0640));
    const auto outcome = repairIt();
    ASSERT_TRUE(outcome);
    EXPECT_EQ(
        std::filesystem::status(outcome->undoFile).permissions(), std::filesystem::perms(0640));
}

TEST_F(RepairTest, KeepsNoUndoFileWhenNoneIsWanted)
{
    const auto outcome = repairIt({ .keepUndo = false });
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->undoFile.empty());
    EXPECT_EQ(filesInFolder(), 1);
}

TEST_F(RepairTest, KeepsTheUndoFileWhenTheRepairIsNotProven)
{
    auto image = ImageBuilder({ .imageSize = 4ULL << 20 });
    image.map(0, 4);
    image.pointL2(0, 6, 4).setL2(0, 9, 1ULL << 40);
    m_case.image = image.bytes();
    save(m_path, m_case.image);
    const auto outcome = repairIt({ .keepUndo = false });
    ASSERT_TRUE(outcome) << describe(outcome.error());
    EXPECT_FALSE(outcome->markedClean);
    EXPECT_TRUE(outcome->report.dirty);
    EXPECT_EQ(outcome->report.figures.corruptions, 1);
    ASSERT_TRUE(undo(m_path, outcome->undoFile, m_progress));
    EXPECT_EQ(contentOf(m_path), m_case.image);
}

TEST_F(RepairTest, PutsTheUndoFileWhereItIsWanted)
{
    const auto path = m_folder / "elsewhere";
    const auto outcome = repairIt({ .undoFile = path });
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->undoFile, path);
    ASSERT_EQ(findUndoFiles(m_path).size(), 1);
    EXPECT_EQ(findUndoFiles(m_path)[0].path, path);
    EXPECT_TRUE(undo(m_path, path, m_progress));
    EXPECT_TRUE(findUndoFiles(m_path).empty());
}

TEST_F(RepairTest, ThatWasCutOffIsFoundWhereverItsUndoFileIs)
{
    TemporaryFolder other;
    ASSERT_TRUE(noteUndoFile(m_path, other / "way-back"));
    interruptIt(other / "way-back");
    const auto found = findUndoFiles(m_path);
    ASSERT_EQ(found.size(), 1);
    EXPECT_TRUE(found[0].interrupted());
    EXPECT_TRUE(undo(m_path, found[0].path, m_progress));
    EXPECT_EQ(contentOf(m_path), m_case.image);
    EXPECT_TRUE(notedUndoFiles(m_path).empty());
}

TEST_F(RepairTest, ChangesNothingWhenNothingWouldLeadToTheUndoFile)
{
    TemporaryFolder other;
    std::ofstream(m_state.path() / "qedscope") << "a file in the way";
    expectUntouched(repairIt({ .undoFile = other / "way-back" }), ErrorKind::CannotWrite);
    EXPECT_FALSE(std::filesystem::exists(other / "way-back"));
}

TEST_F(RepairTest, NeverOverwritesTheFileThatIsNamedForUndo)
{
    TemporaryFolder other;
    const auto path = other / "precious";
    std::ofstream(path) << "precious";
    expectUntouched(repairIt({ .undoFile = path }), ErrorKind::UndoFileExists);
    EXPECT_EQ(std::filesystem::file_size(path), 8);
}

TEST_F(RepairTest, RefusesAnImageThatAQemuHolds)
{
    ImageBuilder image({ .tableSize = 2 });
    image.map(0, 2);
    m_case.image = image.bytes();
    save(m_path, m_case.image);
    const QemuHolding qemu(m_path, QemuMode::Write);
    const auto outcome = repairIt();
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::InUse);
    EXPECT_NE(outcome.error().detail.find("qemu-io"), std::string::npos);
    EXPECT_EQ(filesInFolder(), 1);
}

TEST_F(RepairTest, RefusesAnImageWhereLocksOfOthersCannotBeSeenButNotACopyThatWasJustMade)
{
    EXPECT_EQ(withoutLockAnswers([this] {
        const auto outcome = repairIt();
        return !outcome && outcome.error().kind == ErrorKind::LocksUnknown ? 0 : 1;
    }),
        0);
    EXPECT_EQ(contentOf(m_path), m_case.image);
    EXPECT_EQ(filesInFolder(), 1);
    const auto repairNew = [this](const FileIdentity &file) {
        return withoutLockAnswers([&] { return repairIt({ .newFile = file }) ? 0 : 1; });
    };
    EXPECT_EQ(repairNew(*identify(m_folder.path())), 1) << "another is new";
    EXPECT_EQ(repairNew(*identify(m_path)), 0);
    EXPECT_EQ(contentOf(m_path), repaired());
}

TEST_F(RepairTest, RefusesAFileThatChangedSinceItWasChecked)
{
    const auto image = *Image::open(m_path);
    m_case.image[6 * 4096] ^= std::byte { 1 };
    save(m_path, m_case.image);
    expectUntouched(repair(*image, m_case.change, {}, m_progress), ErrorKind::ChangedSinceCheck);
}

TEST_F(RepairTest, IsCancelledBeforeTheFirstWrite)
{
    std::stop_source stop;
    stop.request_stop();
    Progress progress(stop.get_token());
    expectUntouched(
        repair(**Image::open(m_path), m_case.change, {}, progress), ErrorKind::Cancelled);
}

TEST_F(RepairTest, RefusesTheUndoFileOfAnotherImage)
{
    const auto outcome = repairIt();
    ASSERT_TRUE(outcome);
    const auto other = m_folder / "other.qed";
    auto foreign = ImageBuilder({ .imageSize = 8ULL << 20 });
    foreign.map(0, 5);
    save(other, foreign.bytes());
    const auto undone = undo(other, outcome->undoFile, m_progress);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().kind, ErrorKind::UndoFileForeign) << describe(undone.error());
    EXPECT_EQ(undone.error().detail, "disk.qed");
    EXPECT_EQ(contentOf(other), foreign.bytes());
    EXPECT_TRUE(std::filesystem::exists(outcome->undoFile));
}

TEST_F(RepairTest, AcceptsTheImageUnderAnotherName)
{
    const auto outcome = repairIt();
    ASSERT_TRUE(outcome);
    const auto moved = m_folder / "moved.qed";
    std::filesystem::rename(m_path, moved);
    EXPECT_TRUE(undo(moved, outcome->undoFile, m_progress));
    EXPECT_EQ(contentOf(moved), m_case.image);
}

TEST_F(RepairTest, GoesByTheNameWhenOnlyTheFilesEndWasChanged)
{
    m_case = changeCases()[5];
    ASSERT_EQ(m_case.name, "file padded");
    save(m_path, m_case.image);
    const auto outcome = repairIt();
    ASSERT_TRUE(outcome);
    const auto moved = m_folder / "moved.qed";
    std::filesystem::copy(m_path, moved);
    for (const auto &error : { undo(moved, outcome->undoFile, m_progress).error(),
             undoDryRun(moved, outcome->undoFile).error(),
             finish(moved, outcome->undoFile, {}, m_progress).error() })
        EXPECT_EQ(error.kind, ErrorKind::UndoFileForeign);
    EXPECT_EQ(contentOf(moved), repaired());
    EXPECT_TRUE(undo(m_path, outcome->undoFile, m_progress));
}

TEST_F(RepairTest, KeepsTheUndoFileOfAnImageThatWasChangedSince)
{
    const auto outcome = repairIt();
    ASSERT_TRUE(outcome);
    std::filesystem::resize_file(m_path, std::filesystem::file_size(m_path) + 4096);
    for (const auto &error : { undo(m_path, outcome->undoFile, m_progress).error(),
             undoDryRun(m_path, outcome->undoFile).error(),
             finish(m_path, outcome->undoFile, {}, m_progress).error() }) {
        EXPECT_EQ(error.kind, ErrorKind::ChangedSinceRepair);
        EXPECT_EQ(error.detail, "size");
    }
    EXPECT_TRUE(std::filesystem::exists(outcome->undoFile));
}

TEST_F(RepairTest, RepairsThroughALinkAndKeepsTheUndoFileBesideTheFile)
{
    TemporaryFolder elsewhere;
    const auto link = elsewhere / "link.qed";
    std::filesystem::create_symlink(m_path, link);
    const auto outcome = repair(**Image::open(link), m_case.change, {}, m_progress);
    ASSERT_TRUE(outcome) << describe(outcome.error());
    EXPECT_EQ(outcome->undoFile.filename(), "disk.qed.qedundo");
    EXPECT_EQ(findUndoFiles(link).size(), 1);
    EXPECT_EQ(findUndoFiles(m_path).size(), 1);
    EXPECT_TRUE(undo(link, outcome->undoFile, m_progress));
    EXPECT_EQ(contentOf(m_path), m_case.image);
}

} // namespace

} // namespace qed::test
