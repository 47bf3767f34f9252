// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/format/image.h"
#include "core/io/file_source.h"
#include "tests/support/checked.h"
#include "tests/support/image_builder.h"
#include "tests/support/temporary_folder.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <fstream>

namespace qed::test {

namespace {

struct stat statusOf(const std::filesystem::path &path)
{
    struct stat status {};
    EXPECT_EQ(::stat(path.c_str(), &status), 0);
    return status;
}

bool sameTime(const timespec &a, const timespec &b)
{
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

TEST(FileSource, SaysWhyAFileCantBeOpened)
{
    const TemporaryFolder folder;
    const auto missing = FileSource::open(folder / "missing");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::CannotOpen);
    EXPECT_EQ(missing.error().systemError, ENOENT);
    EXPECT_TRUE(missing.error().path.ends_with("missing"));
}

TEST(FileSource, RefusesAFolder)
{
    const TemporaryFolder folder;
    errno = EIO; // left by something before
    const auto opened = FileSource::open(folder.path());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::NotAFile);
    EXPECT_EQ(opened.error().systemError, 0);
}

TEST(FileSource, RefusesAPipeWithoutWaitingForAWriter)
{
    const TemporaryFolder folder;
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    const auto opened = FileSource::open(folder / "pipe");
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::NotAFile);
}

TEST(FileSource, RefusesADevice)
{
    const auto opened = FileSource::open("/dev/zero");
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::NotAFile);
}

TEST(FileSource, SaysSoWhenTheFileBecameShorter)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "file") << std::string(10'000, 'x');
    const auto source = *FileSource::open(folder / "file");
    std::filesystem::resize_file(folder / "file", 100);
    std::vector<std::byte> bytes(200);
    const auto read = source->read(0, bytes);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::ChangedWhileReading);
}

TEST(FileSource, WhatWasCutOffIsNoHole)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "file") << std::string(100'000, 'x');
    const auto source = *FileSource::open(folder / "file");
    std::filesystem::resize_file(folder / "file", 100);
    EXPECT_EQ(source->nextData(50'000), (ByteRange { 50'000, 50'000 }));
}

TEST(FileSource, AHoleAtTheEndIsOne)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "file") << "data";
    std::filesystem::resize_file(folder / "file", 1 << 30);
    const auto source = *FileSource::open(folder / "file");
    EXPECT_TRUE(source->nextData(1 << 29).empty());
}

TEST(FileSource, KnowsHowMuchAFileWithHolesOccupies)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "file") << "data";
    std::filesystem::resize_file(folder / "file", 1 << 30);
    const auto source = *FileSource::open(folder / "file");
    EXPECT_EQ(source->size(), 1U << 30);
    EXPECT_LT(source->allocatedBytes(), 1U << 20);
}

TEST(FileSource, AnEmptyFileIsAFile)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "empty").flush();
    const auto source = FileSource::open(folder / "empty");
    ASSERT_TRUE(source);
    EXPECT_EQ((*source)->size(), 0U);
    EXPECT_EQ((*source)->nextData(0), (ByteRange { 0, 0 }));
}

TEST(Opening, LeavesBytesAndTimesAlone)
{
    const TemporaryFolder folder;
    ImageBuilder image;
    image.map(0, 20);
    image.setDirty().setL2(0, 3, 1ULL << 40);
    writeFile(folder / "disk.qed", image);
    // An access time before the time of change is what a system with relatime would update.
    const std::array<timespec, 2> past { timespec { 1000, 0 }, timespec { 2000, 0 } };
    ASSERT_EQ(::utimensat(AT_FDCWD, (folder / "disk.qed").c_str(), past.data(), 0), 0);
    const auto before = statusOf(folder / "disk.qed");
    {
        const auto opened = Image::open(folder / "disk.qed");
        ASSERT_TRUE(opened);
        EXPECT_EQ(checked(**opened).figures.corruptions, 1U);
    }
    const auto after = statusOf(folder / "disk.qed");
    EXPECT_TRUE(sameTime(before.st_atim, after.st_atim));
    EXPECT_TRUE(sameTime(before.st_mtim, after.st_mtim));
    EXPECT_TRUE(sameTime(before.st_ctim, after.st_ctim));
    EXPECT_EQ(readSparsely(folder / "disk.qed").toVector(), image.bytes());
}

TEST(Opening, TakesNoLock)
{
    const TemporaryFolder folder;
    writeFile(folder / "disk.qed", ImageBuilder());
    const auto opened = Image::open(folder / "disk.qed");
    ASSERT_TRUE(opened);
    const int descriptor = ::open((folder / "disk.qed").c_str(), O_RDWR | O_CLOEXEC);
    struct flock lock {};
    lock.l_type = F_WRLCK; // on the whole file: any lock of anybody is in its way
    lock.l_whence = SEEK_SET;
    EXPECT_EQ(::fcntl(descriptor, F_OFD_GETLK, &lock), 0);
    EXPECT_EQ(lock.l_type, F_UNLCK);
    ::close(descriptor);
}

TEST(Opening, WorksOnAFileThatOnlyReadingIsAllowedOf)
{
    const TemporaryFolder folder;
    writeFile(folder / "disk.qed", ImageBuilder());
    ASSERT_EQ(::chmod((folder / "disk.qed").c_str(), 0400), 0);
    const auto opened = Image::open(folder / "disk.qed");
    ASSERT_TRUE(opened);
    EXPECT_NE((*opened)->file(), nullptr);
    const auto flags = ::fcntl((*opened)->file()->descriptor(), F_GETFL);
    EXPECT_EQ(flags & O_ACCMODE, O_RDONLY);
}

TEST(FileIdentity, ChangesWithTheFileAndNotWithItsName)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "one") << "1";
    std::ofstream(folder / "two") << "2";
    std::filesystem::create_hard_link(folder / "one", folder / "linked");
    const auto one = *identify(folder / "one");
    EXPECT_EQ(one, *identify(folder / "linked"));
    EXPECT_FALSE(one.sameFile(*identify(folder / "two")));
    std::filesystem::resize_file(folder / "one", 100);
    EXPECT_TRUE(one.sameFile(*identify(folder / "one")));
    EXPECT_NE(one, *identify(folder / "one"));
    EXPECT_FALSE(identify(folder / "missing"));
}

} // namespace

} // namespace qed::test
