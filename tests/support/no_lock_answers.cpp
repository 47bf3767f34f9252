// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/no_lock_answers.h"

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <bit>
#include <cerrno>
#include <cstddef>
#include <cstdint>

namespace qed::test {

namespace {

constexpr int kNoFilter = 255;

/// The half of a system call's argument that holds an int.
constexpr std::uint32_t lowHalfOf(unsigned argument)
{
    const auto begin = offsetof(seccomp_data, args) + argument * sizeof(std::uint64_t);
    return static_cast<std::uint32_t>(
        begin + (std::endian::native == std::endian::big ? sizeof(std::uint32_t) : 0));
}

bool refuseLockAnswers()
{
    const auto load = [](std::uint32_t at) -> sock_filter {
        return { .code = BPF_LD | BPF_W | BPF_ABS, .jt = 0, .jf = 0, .k = at };
    };
    const auto skipUnless = [](std::uint32_t value, std::uint8_t skipped) -> sock_filter {
        return { .code = BPF_JMP | BPF_JEQ | BPF_K, .jt = 0, .jf = skipped, .k = value };
    };
    const auto answer = [](std::uint32_t value) -> sock_filter {
        return { .code = BPF_RET | BPF_K, .jt = 0, .jf = 0, .k = value };
    };
    std::array filter { load(offsetof(seccomp_data, nr)), skipUnless(SYS_fcntl, 3),
        load(lowHalfOf(1)), skipUnless(F_OFD_GETLK, 1), answer(SECCOMP_RET_ERRNO | EIO),
        answer(SECCOMP_RET_ALLOW) };
    const sock_fprog program { .len = filter.size(), .filter = filter.data() };
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

} // namespace

int withoutLockAnswers(const std::function<int()> &body)
{
    const pid_t child = ::fork();
    if (child < 0)
        return -1;
    if (child == 0)
        ::_exit(refuseLockAnswers() ? body() : kNoFilter);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace qed::test
