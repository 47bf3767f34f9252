// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <csignal>

namespace qed::cli {

/// While it lives, a reader of our messages that goes away does not end the process: for work that
/// would be left half-done.
class PipeGuard final {
public:
    PipeGuard() noexcept
    {
        struct sigaction ignore {};
        ignore.sa_handler = SIG_IGN;
        ::sigaction(SIGPIPE, &ignore, &m_before);
    }
    PipeGuard(const PipeGuard &) = delete;
    PipeGuard &operator=(const PipeGuard &) = delete;
    ~PipeGuard() { ::sigaction(SIGPIPE, &m_before, nullptr); }

private:
    struct sigaction m_before {};
};

} // namespace qed::cli
