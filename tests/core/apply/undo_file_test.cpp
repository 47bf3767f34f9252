// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/undo_file.h"
#include "tests/support/changes.h"
#include "tests/support/repair_machine.h"
#include "tests/support/sparse_bytes.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <vector>

namespace qed::test {

namespace {

class UndoFiles : public testing::Test {
protected:
    UndoFiles()
    {
        writeFile(m_image, SparseBytes(m_case.image));
        RepairMachine machine({ m_case.image, {} });
        EXPECT_TRUE(machine.apply(m_case.change));
        m_applied = machine.durable().undoFile;
        EXPECT_TRUE(machine.takeBack());
        m_spent = machine.durable().undoFile;
    }
    void make(const char *name, const std::vector<std::byte> &bytes) const
    {
        writeFile(m_folder / name, SparseBytes(bytes));
    }

    ChangeCase m_case = changeCases()[1];
    TemporaryFolder m_folder;
    std::filesystem::path m_image = m_folder / "disk.qed";
    std::vector<std::byte> m_applied;
    std::vector<std::byte> m_spent;
};

TEST_F(UndoFiles, StandBesideTheImageAndAreCountedOn)
{
    EXPECT_EQ(undoPathFor(m_image), m_folder / "disk.qed.qedundo");
    make("disk.qed.qedundo", m_applied);
    EXPECT_EQ(undoPathFor(m_image), m_folder / "disk.qed.2.qedundo");
    std::ofstream(m_folder / "disk.qed.2.qedundo") << "anything";
    EXPECT_EQ(undoPathFor(m_image), m_folder / "disk.qed.3.qedundo");
}

TEST_F(UndoFiles, InAnotherFolderTakeTheFirstNameThatIsFreeWhateverHasTheOthers)
{
    const TemporaryFolder other;
    EXPECT_EQ(undoPathIn(other.path(), m_image), other / "disk.qed.qedundo");
    writeFile(other / "disk.qed.qedundo", SparseBytes(m_spent));
    EXPECT_EQ(undoPathIn(other.path(), m_image), other / "disk.qed.2.qedundo");
    std::filesystem::create_symlink("nowhere", other / "disk.qed.2.qedundo");
    EXPECT_EQ(undoPathIn(other.path(), m_image), other / "disk.qed.3.qedundo");
    EXPECT_EQ(undoPathFor(m_image), m_folder / "disk.qed.qedundo");
}

TEST_F(UndoFiles, ThatAreSpentMakeRoomForNewOnes)
{
    make("disk.qed.qedundo", m_spent);
    EXPECT_EQ(undoPathFor(m_image), m_folder / "disk.qed.qedundo");
    EXPECT_TRUE(findUndoFiles(m_image).empty());
}

TEST_F(UndoFiles, ThatAreCutOffAreNeverOverwritten)
{
    auto part = m_applied;
    part.resize(200);
    make("disk.qed.qedundo", part);
    EXPECT_EQ(undoPathFor(m_image), m_folder / "disk.qed.2.qedundo");
}

TEST_F(UndoFiles, AreFoundTheLatestFirst)
{
    for (const auto *name : { "disk.qed.qedundo", "disk.qed.10.qedundo", "disk.qed.2.qedundo" })
        make(name, m_applied);
    make("disk.qed.3.qedundo", m_spent);
    make("disk.qed.x.qedundo", m_applied);
    make("other.qed.qedundo", m_applied);
    std::ofstream(m_folder / "disk.qed.4.qedundo") << "no undo file";
    const auto found = findUndoFiles(m_image);
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[0].path, m_folder / "disk.qed.10.qedundo");
    EXPECT_EQ(found[1].path, m_folder / "disk.qed.2.qedundo");
    EXPECT_EQ(found[2].path, m_folder / "disk.qed.qedundo");
}

TEST_F(UndoFiles, SayWhatTheyRestore)
{
    make("disk.qed.qedundo", m_applied);
    const auto summary = readUndoFile(m_folder / "disk.qed.qedundo");
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->state, JournalState::Applied);
    EXPECT_FALSE(summary->interrupted());
    EXPECT_EQ(summary->imageName, "disk.qed");
    EXPECT_EQ(summary->madeSeconds, 1'700'000'000);
    EXPECT_EQ(summary->places, 2) << "an entry, and the feature words";
    EXPECT_EQ(summary->bytes, 24);
    EXPECT_EQ(summary->sizeBefore, m_case.change.sizeBefore);
    EXPECT_EQ(summary->sizeAfter, m_case.change.sizeAfter);
}

TEST_F(UndoFiles, AreNamedWhenTheyAreDamaged)
{
    auto damaged = m_applied;
    damaged[100] ^= std::byte { 1 };
    make("disk.qed.qedundo", damaged);
    const auto summary = readUndoFile(m_folder / "disk.qed.qedundo");
    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().kind, ErrorKind::UndoFileDamaged);
    EXPECT_EQ(summary.error().path, (m_folder / "disk.qed.qedundo").string());
}

TEST_F(UndoFiles, LeadToTheirImage)
{
    make("disk.qed.qedundo", m_applied);
    make("disk.qed.2.qedundo", m_applied);
    make("renamed", m_applied);
    for (const auto *name : { "disk.qed.qedundo", "disk.qed.2.qedundo", "renamed" })
        EXPECT_EQ(imageOfUndoFile(m_folder / name), m_image) << name;
    std::filesystem::rename(m_image, m_folder / "new.qed");
    make("new.qed.qedundo", m_applied);
    make("new.qed.2.qedundo", m_applied);
    for (const auto *name : { "new.qed.qedundo", "new.qed.2.qedundo" })
        EXPECT_EQ(imageOfUndoFile(m_folder / name), m_folder / "new.qed") << name;
    EXPECT_TRUE(imageOfUndoFile(m_folder / "disk.qed.qedundo").empty());
    EXPECT_TRUE(imageOfUndoFile(m_folder / "missing").empty());
}

} // namespace

} // namespace qed::test
