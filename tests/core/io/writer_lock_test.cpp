// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The locks of a writer, against a real QEMU.

#include "core/io/file_target.h"
#include "core/io/image_lock.h"
#include "tests/support/image_builder.h"
#include "tests/support/no_lock_answers.h"
#include "tests/support/qemu_process.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <format>

namespace qed::test {

namespace {

class WriterLock : public testing::Test {
protected:
    WriterLock()
    {
        ImageBuilder image({ .tableSize = 2 });
        image.map(0, 2);
        writeFile(m_path, image);
    }
    [[nodiscard]] std::unique_ptr<FileTarget> open() const { return *FileTarget::open(m_path); }
    [[nodiscard]] Result<void> lock(const FileTarget &file) const
    {
        return lockForWriting(file.descriptor(), m_path);
    }

    TemporaryFolder m_folder;
    std::filesystem::path m_path = m_folder / "disk.qed";
};

TEST_F(WriterLock, KeepsQemuOutInBothModesUntilTheFileIsClosed)
{
    {
        const auto file = open();
        ASSERT_TRUE(lock(*file));
        EXPECT_NE(runQemuIo(m_path, QemuMode::Write), 0);
        EXPECT_NE(runQemuIo(m_path, QemuMode::Read), 0);
    }
    EXPECT_EQ(runQemuIo(m_path, QemuMode::Write), 0);
}

TEST_F(WriterLock, IsRefusedWhileAQemuWritesAndNamesIt)
{
    const QemuHolding qemu(m_path, QemuMode::Write);
    const auto file = open();
    const auto taken = lock(*file);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().kind, ErrorKind::InUse);
    EXPECT_TRUE(taken.error().detail.starts_with(std::format("process {} (qemu", qemu.process())))
        << taken.error().detail;
}

TEST_F(WriterLock, IsRefusedWhileAQemuReads)
{
    const QemuHolding qemu(m_path, QemuMode::Read);
    const auto file = open();
    ASSERT_FALSE(lock(*file));
}

TEST_F(WriterLock, LeavesNoLockBehindWhenItIsRefused)
{
    const auto file = open();
    {
        const QemuHolding qemu(m_path, QemuMode::Write);
        ASSERT_FALSE(lock(*file));
    }
    EXPECT_EQ(runQemuIo(m_path, QemuMode::Write), 0) << "our open file kept QEMU out";
    EXPECT_TRUE(lock(*file)) << "once the guest was shut down";
}

TEST_F(WriterLock, IsRefusedAndLeavesNoneWhereThoseOfOthersCannotBeSeen)
{
    EXPECT_EQ(withoutLockAnswers([this] {
        const auto file = open();
        const auto taken = lock(*file);
        if (taken || taken.error().kind != ErrorKind::LocksUnknown)
            return 1;
        return runQemuIo(m_path, QemuMode::Write) == 0 ? 0 : 2; // while our file is open
    }),
        0);
}

TEST_F(WriterLock, IsHeldByOneOfUsAtATime)
{
    const auto first = open();
    ASSERT_TRUE(lock(*first));
    const auto second = open();
    const auto taken = lock(*second);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().kind, ErrorKind::InUse);
    EXPECT_TRUE(lock(*first)) << "to take it again is no harm";
}

TEST_F(WriterLock, IsSeenAsAWriterByWhoeverAsks)
{
    const auto file = open();
    ASSERT_TRUE(lock(*file));
    EXPECT_TRUE(probeImageUse(m_path)->written);
}

} // namespace

} // namespace qed::test
