// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/job_queue.h"

#include <utility>

namespace qed::ui {

void JobQueue::run(Work work, Done done)
{
    m_waiting.push_back({ std::move(work), std::move(done) });
    if (!m_runner.busy())
        startNext();
}

void JobQueue::clear()
{
    m_waiting.clear();
    m_runner.discard();
}

void JobQueue::startNext()
{
    if (m_waiting.empty())
        return;
    Job job = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_runner.start(
        [work = std::move(job.work)](Progress &progress) {
            work(progress);
            return true;
        },
        [this, done = std::move(job.done)](bool) {
            done();
            if (!m_runner.busy()) // done() may have started the next one
                startNext();
        });
}

} // namespace qed::ui
