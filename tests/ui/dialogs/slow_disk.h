// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A disk whose syncs, or reads, take until the test lets them end: what works with it stays where
// it is. It stands in for fsync(), fdatasync() and pread() of the C library in the program that it
// is linked into; the thread that made it never waits.
#pragma once

namespace qed::ui {

class SlowDisk final {
public:
    enum class Slow : bool { Syncs, Reads };

    /// The first `quick` of them do not wait.
    explicit SlowDisk(Slow slow = Slow::Syncs, int quick = 0);
    SlowDisk(const SlowDisk &) = delete;
    SlowDisk &operator=(const SlowDisk &) = delete;
    /// Lets everything end.
    ~SlowDisk();

    /// One waits for the test.
    [[nodiscard]] bool waits() const;
    /// Lets the one end that waits now.
    void letOneEnd();
    void letAllEnd();
};

} // namespace qed::ui
