// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/undo_notes.h"
#include "tests/support/state_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace qed::test {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class UndoNotes : public testing::Test {
protected:
    [[nodiscard]] std::size_t count() const
    {
        std::error_code none;
        const auto notes = std::filesystem::directory_iterator(undoNotesFolder(), none);
        return static_cast<std::size_t>(std::distance(begin(notes), end(notes)));
    }

    StateFolder m_state;
    TemporaryFolder m_folder;
    std::filesystem::path m_image = m_folder / "disk.qed";
};

TEST_F(UndoNotes, LeadFromTheImageToEachOfItsUndoFiles)
{
    ASSERT_TRUE(noteUndoFile(m_image, m_folder / "one"));
    ASSERT_TRUE(noteUndoFile(m_image, m_folder / "two"));
    ASSERT_TRUE(noteUndoFile(m_folder / "other.qed", m_folder / "three"));
    EXPECT_THAT(notedUndoFiles(m_image), UnorderedElementsAre(m_folder / "one", m_folder / "two"));
    EXPECT_THAT(notedUndoFiles(m_folder / "other.qed"), ElementsAre(m_folder / "three"));
    EXPECT_THAT(notedUndoFiles(m_folder / "third.qed"), IsEmpty());
}

TEST_F(UndoNotes, LieInTheUsersStateFolderAndAreNobodyElses)
{
    EXPECT_EQ(undoNotesFolder(), m_state.path() / "qedscope" / "undo-files");
    ASSERT_TRUE(noteUndoFile(m_image, m_folder / "one"));
    EXPECT_EQ(std::filesystem::status(undoNotesFolder()).permissions(),
        std::filesystem::perms::owner_all);
}

TEST_F(UndoNotes, StandBesideAFolderForUndoFilesThatIsNobodyElses)
{
    EXPECT_EQ(spareUndoFolder(), m_state.path() / "qedscope" / "spare-undo-files");
    EXPECT_FALSE(std::filesystem::exists(spareUndoFolder())) << "made when it is needed";
    ASSERT_TRUE(makeSpareUndoFolder());
    ASSERT_TRUE(makeSpareUndoFolder());
    EXPECT_EQ(std::filesystem::status(spareUndoFolder()).permissions(),
        std::filesystem::perms::owner_all);
}

TEST_F(UndoNotes, AreOfTheFileAndNotOfTheLinkToItOrTheFolderItWasNamedFrom)
{
    std::ofstream(m_image) << "image";
    std::filesystem::create_symlink(m_image, m_folder / "link.qed");
    ASSERT_TRUE(noteUndoFile(m_folder / "link.qed", m_folder / "one"));
    const auto roundabout = m_folder.path() / ".." / m_folder.path().filename() / "disk.qed";
    EXPECT_THAT(notedUndoFiles(m_image), ElementsAre(m_folder / "one"));
    EXPECT_THAT(notedUndoFiles(roundabout), ElementsAre(m_folder / "one"));
}

TEST_F(UndoNotes, AreForgottenOneByOne)
{
    ASSERT_TRUE(noteUndoFile(m_image, m_folder / "one"));
    ASSERT_TRUE(noteUndoFile(m_image, m_folder / "two"));
    forgetUndoFile(m_image, m_folder / "one");
    forgetUndoFile(m_image, m_folder / "never");
    EXPECT_THAT(notedUndoFiles(m_image), ElementsAre(m_folder / "two"));
    ASSERT_TRUE(noteUndoFile(m_image, m_folder / "three"));
    EXPECT_EQ(count(), 2);
}

TEST_F(UndoNotes, AreNotWrittenWhereNobodyMayWrite)
{
    std::ofstream(m_state.path() / "qedscope") << "a file in the way";
    const auto noted = noteUndoFile(m_image, m_folder / "one");
    ASSERT_FALSE(noted);
    EXPECT_EQ(noted.error().kind, ErrorKind::CannotWrite);
    EXPECT_EQ(noted.error().path, undoNotesFolder());
    EXPECT_THAT(notedUndoFiles(m_image), IsEmpty());
}

TEST_F(UndoNotes, LieInTheHomeFolderWhereNoStateFolderIsNamed)
{
    ::setenv("XDG_STATE_HOME", "relative", 1);
    const std::filesystem::path home = std::getenv("HOME");
    EXPECT_EQ(undoNotesFolder(), home / ".local/state/qedscope/undo-files");
}

} // namespace

} // namespace qed::test
