// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/qemu_process.h"

#include "core/io/image_lock.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <stdexcept>
#include <thread>

namespace qed::test {

namespace {

/// Starts qemu-io on the image with `input` as its standard input, and nowhere to print to.
int start(const std::filesystem::path &image, QemuMode mode, int input)
{
    const int process = ::fork();
    if (process != 0)
        return process;
    ::dup2(input, STDIN_FILENO);
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    ::dup2(nowhere, STDOUT_FILENO);
    ::dup2(nowhere, STDERR_FILENO);
    if (mode == QemuMode::Read)
        ::execlp("qemu-io", "qemu-io", "-r", "-f", "qed", image.c_str(), nullptr);
    else
        ::execlp("qemu-io", "qemu-io", "-f", "qed", image.c_str(), nullptr);
    ::_exit(127);
}

} // namespace

int runQemuIo(const std::filesystem::path &image, QemuMode mode)
{
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    const int process = start(image, mode, nothing);
    ::close(nothing);
    int status = 0;
    ::waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

QemuHolding::QemuHolding(const std::filesystem::path &image, QemuMode mode)
{
    std::array<int, 2> pipe {};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    m_process = start(image, mode, pipe[0]);
    ::close(pipe[0]);
    m_input = pipe[1];
    for (int i = 0; i < 500; ++i) {
        if (const auto use = probeImageUse(image); use && use->any())
            return;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    throw std::runtime_error("qemu-io did not open the image");
}

QemuHolding::~QemuHolding()
{
    ::close(m_input);
    ::waitpid(m_process, nullptr, 0);
}

} // namespace qed::test
