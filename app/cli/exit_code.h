// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Exit codes, as qemu-img check has them.
#pragma once

#include <array>
#include <csignal>

namespace qed::cli {

enum ExitCode : int {
    kSound = 0, ///< complete, and nothing is wrong
    kNotCompleted = 1, ///< could not open, in use, I/O error, refused, wrong usage
    kCorrupt = 2,
    kLeaks = 3,
    kNotQed = 63,
    kInterrupted = 128 + SIGINT,
    kTerminated = 128 + SIGTERM,
};

/// The code of a call over several images: cancelled before all others, then in the order 1, 2, 63,
/// 3, 0.
[[nodiscard]] constexpr int worst(int left, int right) noexcept
{
    constexpr std::array kOrder { kInterrupted, kTerminated, kNotCompleted, kCorrupt, kNotQed,
        kLeaks };
    for (const int code : kOrder) {
        if (left == code || right == code)
            return code;
    }
    return kSound;
}

} // namespace qed::cli
