// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/dialogs/slow_disk.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace {

using qed::ui::SlowDisk;

struct Gate {
    std::mutex mutex;
    std::condition_variable changed;
    bool slow = false;
    SlowDisk::Slow what = SlowDisk::Slow::Syncs;
    std::thread::id quick; ///< never waits
    int waiting = 0;
    int let = 0;
};

Gate &gate()
{
    static Gate only;
    return only;
}

void pass(SlowDisk::Slow kind)
{
    auto &[mutex, changed, slow, what, quick, waiting, let] = gate();
    std::unique_lock lock(mutex);
    if (!slow || kind != what || std::this_thread::get_id() == quick)
        return;
    ++waiting;
    changed.wait(lock, [&] { return !slow || let > 0; });
    let -= slow ? 1 : 0;
    --waiting;
}

} // namespace

// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name)
extern "C" int fsync(int descriptor)
{
    pass(SlowDisk::Slow::Syncs);
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

extern "C" int fdatasync(int descriptor)
{
    pass(SlowDisk::Slow::Syncs);
    return static_cast<int>(::syscall(SYS_fdatasync, descriptor));
}

extern "C" ssize_t pread(int descriptor, void *into, size_t size, off_t offset)
{
    pass(SlowDisk::Slow::Reads);
    return ::syscall(SYS_pread64, descriptor, into, size, offset);
}
// NOLINTEND(readability-inconsistent-declaration-parameter-name)

namespace qed::ui {

SlowDisk::SlowDisk(Slow slow, int quick)
{
    const std::scoped_lock lock(gate().mutex);
    gate().slow = true;
    gate().what = slow;
    gate().quick = std::this_thread::get_id();
    gate().let = quick;
}

SlowDisk::~SlowDisk()
{
    letAllEnd();
}

bool SlowDisk::waits() const
{
    const std::scoped_lock lock(gate().mutex);
    return gate().waiting > gate().let;
}

void SlowDisk::letOneEnd()
{
    const std::scoped_lock lock(gate().mutex);
    ++gate().let;
    gate().changed.notify_all();
}

void SlowDisk::letAllEnd()
{
    const std::scoped_lock lock(gate().mutex);
    gate().slow = false;
    gate().changed.notify_all();
}

} // namespace qed::ui
