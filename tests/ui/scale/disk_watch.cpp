// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/scale/disk_watch.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>

namespace {

thread_local int callsOfThread = 0;
std::atomic<int> callsOfAll = 0;

void count() noexcept
{
    ++callsOfThread;
    ++callsOfAll;
}

} // namespace

// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name)
extern "C" int fsync(int descriptor)
{
    count();
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

extern "C" int fdatasync(int descriptor)
{
    count();
    return static_cast<int>(::syscall(SYS_fdatasync, descriptor));
}

extern "C" ssize_t pread(int descriptor, void *into, size_t size, off_t offset)
{
    count();
    return ::syscall(SYS_pread64, descriptor, into, size, offset);
}

extern "C" ssize_t pwrite(int descriptor, const void *from, size_t size, off_t offset)
{
    count();
    return ::syscall(SYS_pwrite64, descriptor, from, size, offset);
}
// NOLINTEND(readability-inconsistent-declaration-parameter-name)

namespace qed::ui {

int diskCallsOfThisThread() noexcept
{
    return callsOfThread;
}

int diskCalls() noexcept
{
    return callsOfAll;
}

} // namespace qed::ui
