// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Counts how often the window's thread itself, or the program, reads, writes or syncs an image. It
// stands in for pread(), pwrite(), fsync() and fdatasync() of the C library in the program that it
// is linked into.
#pragma once

namespace qed::ui {

/// Calls of this thread since the program started; those of other threads do not count.
[[nodiscard]] int diskCallsOfThisThread() noexcept;
/// Calls of all threads.
[[nodiscard]] int diskCalls() noexcept;

} // namespace qed::ui
