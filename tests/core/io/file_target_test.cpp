// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/file_target.h"
#include "core/io/folder.h"
#include "tests/support/sparse_bytes.h"
#include "tests/support/temporary_folder.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <vector>

namespace qed::test {

namespace {

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

class FileTargetTest : public testing::Test {
protected:
    FileTargetTest() { std::ofstream(m_path) << "0123456789"; }
    [[nodiscard]] std::unique_ptr<FileTarget> open() const { return *FileTarget::open(m_path); }
    [[nodiscard]] std::string content() const
    {
        std::ifstream file(m_path);
        return { std::istreambuf_iterator<char>(file), {} };
    }
    [[nodiscard]] static mode_t modeOf(const std::filesystem::path &path)
    {
        struct stat status {};
        EXPECT_EQ(::stat(path.c_str(), &status), 0);
        return status.st_mode & 07777U;
    }

    TemporaryFolder m_folder;
    std::filesystem::path m_path = m_folder / "disk.qed";
};

TEST_F(FileTargetTest, WritesInPlaceAndGrowsWhereItMust)
{
    const auto file = open();
    ASSERT_TRUE(file->write(3, bytesOf("abc")));
    ASSERT_TRUE(file->write(12, bytesOf("x")));
    EXPECT_EQ(file->size(), 13);
    ASSERT_TRUE(file->sync());
    EXPECT_EQ(content(), std::string("012abc6789\0\0x", 13));
}

TEST_F(FileTargetTest, CutsOffAndAppendsZeroes)
{
    const auto file = open();
    ASSERT_TRUE(file->resize(4));
    ASSERT_TRUE(file->resize(6));
    EXPECT_EQ(content(), std::string("0123\0\0", 6));
    ASSERT_TRUE(file->resize(1ULL << 30));
    EXPECT_EQ(file->nextData(1 << 20), (ByteRange { 1ULL << 30, 0 }));
}

TEST_F(FileTargetTest, ReadsWhatItWroteAndNothingBehindTheEnd)
{
    const auto file = open();
    ASSERT_TRUE(file->write(10, bytesOf("ab")));
    std::vector<std::byte> bytes(3);
    ASSERT_TRUE(file->read(9, bytes));
    EXPECT_EQ(bytes[2], std::byte { 'b' });
    const auto behind = file->read(10, bytes);
    ASSERT_FALSE(behind);
    EXPECT_EQ(behind.error().kind, ErrorKind::ChangedWhileReading);
}

TEST_F(FileTargetTest, NeverCreatesTheFileThatItOpens)
{
    const auto file = FileTarget::open(m_folder / "missing");
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, ErrorKind::CannotOpen);
    EXPECT_EQ(file.error().systemError, ENOENT);
}

TEST_F(FileTargetTest, IsNoFolderAndNoPipe)
{
    EXPECT_EQ(FileTarget::open(m_folder.path()).error().kind, ErrorKind::NotAFile);
    const auto pipe = m_folder / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_EQ(FileTarget::open(pipe).error().kind, ErrorKind::NotAFile);
}

TEST_F(FileTargetTest, SaysWhoseFileItIsWhenItMayNotBeWritten)
{
    std::filesystem::permissions(m_path, std::filesystem::perms(0440));
    if (::access(m_path.c_str(), W_OK) == 0)
        GTEST_SKIP() << "root may write to everything";
    const auto file = FileTarget::open(m_path);
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, ErrorKind::NotAllowed);
    EXPECT_TRUE(file.error().detail.ends_with(", r--r-----")) << file.error().detail;
}

TEST_F(FileTargetTest, SaysWhereAndWhyAWriteFailed)
{
    const auto file = open();
    struct rlimit old {};
    ::getrlimit(RLIMIT_FSIZE, &old);
    ::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit low { 100, old.rlim_max };
    ::setrlimit(RLIMIT_FSIZE, &low);
    const auto written = file->write(90, std::vector<std::byte>(20));
    ::setrlimit(RLIMIT_FSIZE, &old);
    ::signal(SIGXFSZ, SIG_DFL);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::CannotWrite);
    EXPECT_EQ(written.error().systemError, EFBIG);
    EXPECT_EQ(written.error().offset, 100) << "the first half was written";
    EXPECT_EQ(written.error().path, m_path.string());
}

TEST_F(FileTargetTest, MakesAnUndoFileWithTheImagesPermissions)
{
    for (const mode_t mode : { 0600U, 0640U, 0664U, 0444U }) {
        std::filesystem::permissions(m_path, std::filesystem::perms(0600));
        const auto image = open();
        std::filesystem::permissions(m_path, std::filesystem::perms(mode));
        const auto path = m_folder / "new";
        auto made = FileTarget::create(path, image->descriptor());
        ASSERT_TRUE(made);
        EXPECT_EQ(modeOf(path), mode);
        ASSERT_TRUE((*made)->write(0, bytesOf("x")));
        ASSERT_TRUE((*made)->sync());
        ASSERT_TRUE(removeFile(path));
        EXPECT_FALSE(std::filesystem::exists(path));
    }
}

TEST_F(FileTargetTest, NeverOverwritesAndNeverFollowsALinkToMakeOne)
{
    const auto image = open();
    const auto link = m_folder / "link";
    std::filesystem::create_symlink(m_folder / "elsewhere", link);
    for (const auto &path : { m_path, link }) {
        const auto made = FileTarget::create(path, image->descriptor());
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().kind, ErrorKind::UndoFileExists);
    }
    EXPECT_FALSE(std::filesystem::exists(m_folder / "elsewhere"));
    EXPECT_EQ(content(), "0123456789");
}

TEST_F(FileTargetTest, KnowsWhichFileItIsAndForgetsWhatIsInMemory)
{
    const auto file = open();
    EXPECT_EQ(*file->identity(), *identify(m_path));
    file->dropCache();
    EXPECT_EQ(content(), "0123456789");
}

} // namespace

} // namespace qed::test
