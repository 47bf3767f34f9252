// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A disk whose syncs take until the test lets them end: a change stays in the step where it is. It
// stands in for fsync() and fdatasync() of the C library in the program that it is linked into; the
// thread that made it never waits.
#pragma once

namespace qed::ui {

class SlowDisk final {
public:
    SlowDisk();
    SlowDisk(const SlowDisk &) = delete;
    SlowDisk &operator=(const SlowDisk &) = delete;
    /// Lets everything end.
    ~SlowDisk();

    /// A sync waits for the test.
    [[nodiscard]] bool waits() const;
    /// Lets the sync end that waits now.
    void letOneEnd();
    void letAllEnd();
};

} // namespace qed::ui
