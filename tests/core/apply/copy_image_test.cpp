// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/copy_image.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <iterator>
#include <string>

namespace qed::test {

namespace {

std::string textOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return { std::istreambuf_iterator<char>(file), {} };
}

class CopyImage : public testing::Test {
protected:
    /// Data at both ends of a long hole.
    CopyImage()
    {
        std::ofstream(m_from) << "at the begin";
        std::filesystem::resize_file(m_from, kSize - 10);
        std::ofstream(m_from, std::ios::app) << "at the end";
        m_source = FileSource::open(m_from).value();
    }

    static constexpr std::uintmax_t kSize = 64ULL << 20;
    TemporaryFolder m_folder;
    std::filesystem::path m_from = m_folder / "from";
    std::filesystem::path m_to = m_folder / "to";
    std::unique_ptr<FileSource> m_source;
};

} // namespace

TEST_F(CopyImage, HasTheSameBytesAndPermissions)
{
    std::filesystem::permissions(m_from, std::filesystem::perms(0640));
    Progress progress;
    const auto copied = copyImage(*m_source, m_to, progress);
    ASSERT_TRUE(copied) << describe(copied.error());
    EXPECT_EQ(textOf(m_to), textOf(m_from));
    EXPECT_EQ(std::filesystem::status(m_to).permissions(), std::filesystem::perms(0640));
}

TEST_F(CopyImage, LeavesHolesAsTheyAre)
{
    Progress progress;
    const auto copied = copyImage(*m_source, m_to, progress);
    ASSERT_TRUE(copied) << describe(copied.error());
    EXPECT_EQ(std::filesystem::file_size(m_to), kSize);
    struct stat status {};
    ASSERT_EQ(::stat(m_to.c_str(), &status), 0);
    EXPECT_LT(static_cast<std::uintmax_t>(status.st_blocks) * 512, kSize / 8);
    const auto snapshot = progress.snapshot();
    EXPECT_TRUE(copied->kind != CopyKind::Copied || snapshot.phase == Phase::Copy);
    EXPECT_LE(snapshot.done, kSize / 8);
}

TEST_F(CopyImage, MakesHolesOfLongZeroes)
{
    std::ofstream(m_from, std::ios::trunc) << std::string(kSize, '\0') << "at the end";
    const auto source = FileSource::open(m_from).value();
    Progress progress;
    const auto copied = copyImage(*source, m_to, progress);
    ASSERT_TRUE(copied) << describe(copied.error());
    EXPECT_EQ(textOf(m_to), textOf(m_from));
    const auto snapshot = progress.snapshot();
    EXPECT_LE(snapshot.done, snapshot.total);
    struct stat status {};
    ASSERT_EQ(::stat(m_to.c_str(), &status), 0);
    EXPECT_TRUE(copied->kind == CopyKind::Shared
        || static_cast<std::uintmax_t>(status.st_blocks) * 512 < kSize / 8);
}

TEST_F(CopyImage, NeverTakesThePlaceOfAnything)
{
    std::ofstream(m_to) << "precious";
    std::filesystem::create_symlink("nowhere", m_folder / "link");
    for (const auto &path : { m_to, m_folder / "link", m_folder.path() }) {
        Progress progress;
        const auto copied = copyImage(*m_source, path, progress);
        ASSERT_FALSE(copied);
        EXPECT_EQ(copied.error().kind, ErrorKind::FileExists) << path;
    }
    EXPECT_EQ(textOf(m_to), "precious");
    EXPECT_FALSE(std::filesystem::exists(m_folder / "nowhere"));
}

TEST_F(CopyImage, LeavesNothingBehindWhenItIsStopped)
{
    std::stop_source stop;
    stop.request_stop();
    Progress progress(stop.get_token());
    const auto copied = copyImage(*m_source, m_to, progress);
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(std::filesystem::exists(m_to));
}

TEST_F(CopyImage, LeavesNothingBehindWhenTheFileChangedSinceItWasOpened)
{
    std::ofstream(m_from, std::ios::in) << "AT";
    std::filesystem::last_write_time(
        m_from, std::filesystem::file_time_type::clock::now() + std::chrono::hours(1));
    Progress progress;
    const auto copied = copyImage(*m_source, m_to, progress);
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().kind, ErrorKind::ChangedSinceCheck);
    EXPECT_FALSE(std::filesystem::exists(m_to));
}

} // namespace qed::test
