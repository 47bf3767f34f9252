// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Against a real QEMU: qemu-io holds an image open as long as its standard input is.

#include "core/io/image_lock.h"
#include "tests/support/image_builder.h"
#include "tests/support/temporary_folder.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <string>
#include <thread>

namespace qed::test {

namespace {

/// A qemu-io that has the image open until the object goes.
class QemuHolding final {
public:
    QemuHolding(const std::filesystem::path &image, bool readOnly)
    {
        std::array<int, 2> pipe {};
        EXPECT_EQ(::pipe2(pipe.data(), O_CLOEXEC), 0);
        m_process = ::fork();
        if (m_process == 0) {
            ::dup2(pipe[0], STDIN_FILENO);
            const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
            ::dup2(nowhere, STDOUT_FILENO);
            const char *mode = readOnly ? "-r" : "-f";
            if (readOnly)
                ::execlp("qemu-io", "qemu-io", mode, "-f", "qed", image.c_str(), nullptr);
            else
                ::execlp("qemu-io", "qemu-io", mode, "qed", image.c_str(), nullptr);
            ::_exit(127);
        }
        ::close(pipe[0]);
        m_input = pipe[1];
    }
    QemuHolding(const QemuHolding &) = delete;
    QemuHolding &operator=(const QemuHolding &) = delete;
    ~QemuHolding()
    {
        ::close(m_input);
        ::waitpid(m_process, nullptr, 0);
    }
    [[nodiscard]] int process() const noexcept { return m_process; }

private:
    int m_process = 0;
    int m_input = -1;
};

/// Waits until somebody uses the image.
ImageUse waitForUse(const std::filesystem::path &image)
{
    for (int i = 0; i < 500; ++i) {
        const auto use = probeImageUse(image);
        EXPECT_TRUE(use);
        if (use && use->any())
            return *use;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    ADD_FAILURE() << "qemu-io did not open " << image;
    return {};
}

class ImageLock : public testing::Test {
protected:
    ImageLock()
    {
        ImageBuilder image({ .tableSize = 2 });
        image.map(0, 2);
        image.writeTo(m_path);
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
    const QemuHolding qemu(m_path, false);
    const auto use = waitForUse(m_path);
    EXPECT_TRUE(use.written);
    ASSERT_FALSE(use.users.empty());
    EXPECT_EQ(use.users[0].pid, qemu.process());
    EXPECT_TRUE(use.users[0].name.starts_with("qemu-io")) << use.users[0].name;
    EXPECT_TRUE(use.users[0].writes);
}

TEST_F(ImageLock, SeesAQemuThatOnlyReads)
{
    const QemuHolding qemu(m_path, true);
    const auto use = waitForUse(m_path);
    EXPECT_TRUE(use.read);
    EXPECT_FALSE(use.written);
    ASSERT_FALSE(use.users.empty());
    EXPECT_FALSE(use.users[0].writes);
}

TEST_F(ImageLock, SeesThatTheGuestWasShutDown)
{
    {
        const QemuHolding qemu(m_path, false);
        EXPECT_TRUE(waitForUse(m_path).any());
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
    const QemuHolding qemu(m_path, false);
    EXPECT_TRUE(waitForUse(m_path).written) << "our open file kept QEMU out";
}

TEST_F(ImageLock, SaysWhenThereIsNoFile)
{
    EXPECT_FALSE(probeImageUse(m_folder / "missing.qed"));
}

} // namespace

} // namespace qed::test
