// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/job_runner.h"

#include <sys/resource.h>
#include <unistd.h>

namespace qed::ui {

namespace {

/// On a busy machine the window's thread comes first. Threads that the work starts inherit it.
void yieldToWindow()
{
    constexpr int kNice = 5;
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNice);
}

constexpr int kPollMilliseconds = 100;

} // namespace

JobRunner::JobRunner(QObject *parent) : QObject(parent)
{
    m_poll.setInterval(kPollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &JobRunner::poll);
}

JobRunner::~JobRunner()
{
    m_stop.request_stop();
    m_worker.request_stop();
    if (m_worker.joinable())
        m_worker.join();
}

JobRunner::Task JobRunner::newest(Job job)
{
    discard();
    m_stop = std::stop_source {};
    m_progress = std::make_shared<Progress>(m_stop.get_token());
    m_busy = true;
    m_poll.start();
    return { std::move(job), m_stop, m_progress, m_number };
}

void JobRunner::handOver(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting = std::move(task);
    }
    if (!m_worker.joinable())
        m_worker = std::jthread([this](const std::stop_token &ending) { workLoop(ending); });
    m_wake.notify_one();
}

void JobRunner::handOverWhenIdle(Task task)
{
    QTimer::singleShot(0, this, [this, task = std::move(task)]() mutable {
        if (task.number == m_number)
            handOver(std::move(task));
    });
}

void JobRunner::workLoop(const std::stop_token &ending)
{
    yieldToWindow();
    while (true) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, ending, [this] { return m_waiting.has_value(); }))
                return;
            task = std::move(*m_waiting);
            m_waiting.reset();
        }
        finish(task.number, task.job(*task.progress));
    }
}

void JobRunner::finish(std::uint64_t number, Delivery delivery)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_done = { number, std::move(delivery) };
    }
    // The value travels under the lock; the event only wakes the window's thread.
    QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection);
}

void JobRunner::deliver()
{
    std::optional<std::pair<std::uint64_t, Delivery>> done;
    {
        const std::scoped_lock lock(m_mutex);
        done.swap(m_done);
    }
    if (!done || done->first != m_number || !m_busy)
        return;
    m_busy = false;
    m_poll.stop();
    done->second();
}

void JobRunner::cancel()
{
    m_stop.request_stop();
}

void JobRunner::discard()
{
    m_stop.request_stop();
    m_poll.stop();
    m_busy = false;
    ++m_number;
    std::optional<Task> dropped;
    const std::scoped_lock lock(m_mutex);
    dropped.swap(m_waiting);
}

void JobRunner::poll()
{
    emit progressed(m_progress->snapshot());
}

} // namespace qed::ui
