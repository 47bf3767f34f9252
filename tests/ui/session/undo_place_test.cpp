// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/undo_notes.h"
#include "tests/support/state_folder.h"
#include "tests/support/temporary_folder.h"
#include "ui/session/undo_place.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

namespace qed::ui {

namespace {

class UndoPlaceTest : public testing::Test {
protected:
    test::StateFolder m_state;
    test::TemporaryFolder m_folder;
    test::TemporaryFolder m_wanted;
    std::filesystem::path m_image = m_folder / "disk.qed";
};

TEST_F(UndoPlaceTest, IsBesideTheImageWhereNothingElseIsWanted)
{
    const auto place = undoPlaceFor(m_image, {});
    EXPECT_EQ(place.file, m_folder / "disk.qed.qedundo");
    EXPECT_TRUE(place.besideImage);
    EXPECT_TRUE(place.refused.empty());
}

TEST_F(UndoPlaceTest, IsInTheFolderThatIsWanted)
{
    const auto place = undoPlaceFor(m_image, m_wanted.path());
    EXPECT_EQ(place.file, m_wanted / "disk.qed.qedundo");
    EXPECT_FALSE(place.besideImage);
    EXPECT_TRUE(place.refused.empty());
}

TEST_F(UndoPlaceTest, IsBesideTheImageWhileThatFolderIsNoneOrIsMissing)
{
    std::ofstream(m_folder / "file") << "no folder";
    for (const auto *name : { "file", "missing", "file/below" }) {
        const auto wanted = m_folder / name;
        EXPECT_EQ(folderState(wanted), FolderState::Missing);
        const auto place = undoPlaceFor(m_image, wanted);
        EXPECT_EQ(place.file, m_folder / "disk.qed.qedundo");
        EXPECT_TRUE(place.besideImage);
        EXPECT_EQ(place.refused, wanted);
    }
}

TEST_F(UndoPlaceTest, IsAFolderOfTheProgramWhereNoneElseTakesIt)
{
    const auto gone = m_folder / "gone";
    for (const auto &wanted : { std::filesystem::path(), m_folder / "missing" }) {
        const auto place = undoPlaceFor(gone / "disk.qed", wanted);
        EXPECT_EQ(place.file, spareUndoFolder() / "disk.qed.qedundo");
        EXPECT_FALSE(place.besideImage);
        EXPECT_EQ(place.refused, wanted.empty() ? gone : wanted);
    }
}

TEST_F(UndoPlaceTest, IsNotInAFolderInWhichTheUserMayNotMakeFiles)
{
    std::filesystem::permissions(m_wanted.path(), std::filesystem::perms::owner_read);
    if (::access(m_wanted.path().c_str(), W_OK) == 0)
        GTEST_SKIP() << "root may write to everything";
    EXPECT_EQ(folderState(m_wanted.path()), FolderState::Protected);
    EXPECT_TRUE(undoPlaceFor(m_image, m_wanted.path()).besideImage);
    std::filesystem::permissions(m_wanted.path(), std::filesystem::perms::owner_all);
}

} // namespace

} // namespace qed::ui
