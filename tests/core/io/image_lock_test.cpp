// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Against a real QEMU.

#include "core/io/image_lock.h"
#include "tests/support/image_builder.h"
#include "tests/support/no_lock_answers.h"
#include "tests/support/qemu_process.h"
#include "tests/support/temporary_folder.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

namespace qed::test {

namespace {

ImageUse useOf(const std::filesystem::path &image)
{
    const auto use = probeImageUse(image);
    EXPECT_TRUE(use);
    return use.value_or(ImageUse {});
}

class ImageLock : public testing::Test {
protected:
    ImageLock()
    {
        ImageBuilder image({ .tableSize = 2 });
        image.map(0, 2);
        writeFile(m_path, image);
    }
    TemporaryFolder m_folder;
    std::filesystem::path m_path = m_folder / "disk.qed";
};

TEST_F(ImageLock, NobodyUsesAFileThatNobodyHasOpen)
{
    const auto use = probeImageUse(m_path);
    ASSERT_TRUE(use);
    EXPECT_FALSE(use->any());
    EXPECT_TRUE(use->users.empty());
}

TEST_F(ImageLock, SeesAQemuThatWritesAndNamesItsProcess)
{
    const QemuHolding qemu(m_path, QemuMode::Write);
    const auto use = useOf(m_path);
    EXPECT_TRUE(use.written);
    ASSERT_FALSE(use.users.empty());
    EXPECT_EQ(use.users[0].pid, qemu.process());
    EXPECT_TRUE(use.users[0].name.starts_with("qemu-io")) << use.users[0].name;
    EXPECT_TRUE(use.users[0].writes);
}

TEST_F(ImageLock, SeesAQemuThatOnlyReads)
{
    const QemuHolding qemu(m_path, QemuMode::Read);
    const auto use = useOf(m_path);
    EXPECT_TRUE(use.read);
    EXPECT_FALSE(use.written);
    ASSERT_FALSE(use.users.empty());
    EXPECT_FALSE(use.users[0].writes);
}

TEST_F(ImageLock, SeesThatTheGuestWasShutDown)
{
    {
        const QemuHolding qemu(m_path, QemuMode::Write);
        EXPECT_TRUE(useOf(m_path).any());
    }
    EXPECT_FALSE(probeImageUse(m_path)->any());
}

TEST_F(ImageLock, DoesNotTakeReadersWithoutLocksForQemu)
{
    const int descriptor = ::open(m_path.c_str(), O_RDWR | O_CLOEXEC);
    EXPECT_FALSE(probeImageUse(m_path)->any());
    ::close(descriptor);
}

TEST_F(ImageLock, LeavesQemuItsWayAfterProbing)
{
    const auto image = Image::open(m_path);
    EXPECT_TRUE(probeImageUse(m_path));
    const QemuHolding qemu(m_path, QemuMode::Write);
    EXPECT_TRUE(useOf(m_path).written) << "our open file kept QEMU out";
}

TEST_F(ImageLock, SaysThatItDoesNotKnowWhereTheFileSystemTellsNothing)
{
    EXPECT_FALSE(useOf(m_path).unknown);
    const QemuHolding qemu(m_path, QemuMode::Write);
    EXPECT_EQ(withoutLockAnswers([this] {
        const auto use = probeImageUse(m_path);
        return use && use->unknown && !use->any() ? 0 : 1;
    }),
        0);
}

TEST_F(ImageLock, SaysWhenThereIsNoFile)
{
    EXPECT_FALSE(probeImageUse(m_folder / "missing.qed"));
}

} // namespace

} // namespace qed::test
