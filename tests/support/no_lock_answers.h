// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A file system that tells nothing of the locks of others, as the document portal of a sandbox is
// one.
#pragma once

#include <functional>

namespace qed::test {

/// Runs the body in a process of its own in which every F_OFD_GETLK fails with EIO, and returns
/// what it returned, 0 to 255; -1 when it ended otherwise. The body must not use gtest.
[[nodiscard]] int withoutLockAnswers(const std::function<int()> &body);

} // namespace qed::test
