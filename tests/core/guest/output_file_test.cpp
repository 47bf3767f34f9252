// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/guest/output_file.h"
#include "tests/support/no_lock_answers.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <limits>

namespace qed::test {

namespace {

class OutputFileTest : public testing::Test {
protected:
    std::filesystem::path there(const char *name)
    {
        std::ofstream(m_folder / name) << "content";
        return m_folder / name;
    }
    [[nodiscard]] static std::optional<ErrorKind> refusal(const std::filesystem::path &path,
        IfThere ifThere = IfThere::Replace, std::span<const FileIdentity> readFrom = {})
    {
        const auto output = OutputFile::open(path, ifThere, readFrom);
        return output ? std::nullopt : std::optional(output.error().kind);
    }
    static void write(Output &output, std::uint64_t offset)
    {
        EXPECT_TRUE(writeAll(output, offset, std::as_bytes(std::span("abc", 3))));
    }
    TemporaryFolder m_folder;
};

TEST_F(OutputFileTest, WhatIsKeptStaysWithItsHoles)
{
    const auto path = m_folder / "disk.raw";
    {
        auto output = OutputFile::open(path, IfThere::Refuse, {});
        ASSERT_TRUE(output);
        write(**output, 1 << 20);
        ASSERT_TRUE((*output)->resize(8 << 20));
        ASSERT_TRUE((*output)->sync());
        (*output)->keep();
    }
    struct stat status {};
    ASSERT_EQ(::stat(path.c_str(), &status), 0);
    EXPECT_EQ(status.st_size, 8 << 20);
    EXPECT_LT(status.st_blocks * 512, 1 << 20);
}

TEST_F(OutputFileTest, WhatIsNotKeptIsRemoved)
{
    const auto path = m_folder / "disk.raw";
    {
        auto output = OutputFile::open(path, IfThere::Refuse, {});
        ASSERT_TRUE(output);
        write(**output, 0);
        EXPECT_TRUE(std::filesystem::exists(path));
    }
    EXPECT_FALSE(std::filesystem::exists(path));
}

TEST_F(OutputFileTest, AFileThatWasThereIsEmptiedInsteadAndOnlyOnceItWasChanged)
{
    const auto path = there("disk.raw");
    ASSERT_TRUE(OutputFile::open(path, IfThere::Replace, {}));
    EXPECT_EQ(std::filesystem::file_size(path), 7U);
    {
        auto output = OutputFile::open(path, IfThere::Replace, {});
        ASSERT_TRUE(output);
        write(**output, 100);
    }
    EXPECT_EQ(std::filesystem::file_size(path), 0U);
}

TEST_F(OutputFileTest, IsReplacedOnlyWhenThatIsWanted)
{
    const auto path = there("disk.raw");
    EXPECT_EQ(refusal(path, IfThere::Refuse), ErrorKind::AlreadyThere);
    EXPECT_EQ(std::filesystem::file_size(path), 7U);
    EXPECT_EQ(refusal(path, IfThere::Replace), std::nullopt);
}

TEST_F(OutputFileTest, IsNotReplacedWhereItCannotBeSeenWhetherItIsInUse)
{
    const auto path = there("disk.raw");
    EXPECT_EQ(withoutLockAnswers([&] {
        if (refusal(path) != ErrorKind::LocksUnknown)
            return 1;
        return refusal(m_folder / "new.raw") ? 2 : 0;
    }),
        0);
    EXPECT_EQ(std::filesystem::file_size(path), 7U);
}

TEST_F(OutputFileTest, AFileThatIsReadFromIsRefusedByAnyName)
{
    const auto image = there("disk.qed");
    std::filesystem::create_symlink("disk.qed", m_folder / "link");
    std::filesystem::create_hard_link(image, m_folder / "twin");
    const std::array readFrom { *identify(image) };
    for (const auto *name : { "disk.qed", "link", "twin", "./disk.qed" }) {
        for (const auto ifThere : { IfThere::Refuse, IfThere::Replace })
            EXPECT_EQ(refusal(m_folder / name, ifThere, readFrom), ErrorKind::PartOfImage) << name;
    }
    EXPECT_EQ(std::filesystem::file_size(image), 7U);
}

TEST_F(OutputFileTest, WhatIsNoRegularFileIsRefused)
{
    ASSERT_EQ(::mkfifo((m_folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(refusal(m_folder / "pipe"), ErrorKind::NotAFile);
    EXPECT_EQ(refusal(m_folder.path()), ErrorKind::NotAFile);
    EXPECT_EQ(refusal("/dev/null"), ErrorKind::NotAFile);
    EXPECT_EQ(refusal(m_folder / "none/disk.raw"), ErrorKind::CannotOpen);
}

TEST_F(OutputFileTest, ASizeThatNoFileHasIsAnError)
{
    auto output = OutputFile::open(m_folder / "disk.raw", IfThere::Refuse, {});
    ASSERT_TRUE(output);
    const auto resized = (*output)->resize(std::numeric_limits<std::uint64_t>::max());
    ASSERT_FALSE(resized);
    EXPECT_EQ(resized.error().kind, ErrorKind::CannotWrite);
    EXPECT_EQ(resized.error().systemError, EFBIG);
}

TEST_F(OutputFileTest, AnotherFileThatTookTheNameIsLeftAlone)
{
    const auto path = m_folder / "disk.raw";
    {
        auto output = OutputFile::open(path, IfThere::Refuse, {});
        ASSERT_TRUE(output);
        std::filesystem::remove(path);
        there("disk.raw");
    }
    EXPECT_EQ(std::filesystem::file_size(path), 7U);
}

} // namespace

} // namespace qed::test
