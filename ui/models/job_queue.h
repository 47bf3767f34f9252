// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Jobs one after the other: for work of which nothing may be dropped when more of it comes.
#pragma once

#include "ui/session/job_runner.h"

#include <deque>
#include <functional>

namespace qed::ui {

/// Lives on the window's thread. Destruction and clear() stop what runs and drop what waits.
class JobQueue final {
public:
    /// Runs on the worker, and soon ends when it was asked to stop.
    using Work = std::function<void(const Progress &)>;
    /// Runs on the window's thread afterwards, never before run() returns.
    using Done = std::function<void()>;

    void run(Work work, Done done);
    void clear();
    [[nodiscard]] bool busy() const noexcept { return m_runner.busy(); }

private:
    struct Job {
        Work work;
        Done done;
    };
    void startNext();

    std::deque<Job> m_waiting;
    JobRunner m_runner;
};

} // namespace qed::ui
