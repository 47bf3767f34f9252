// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The only threads of ui: one worker for each runner, which does one job at a time.
#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <QTimer>

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

namespace qed::ui {

/// Lives on the window's thread, on which results are delivered too. The newest job wins: starting
/// one stops the job that runs, and what that would have delivered is dropped. Destruction stops
/// the job and waits for it to end.
///
/// Work runs on the worker. It captures values and shared pointers, never widgets, and looks at
/// Progress::stopRequested() so that it ends soon after it was asked to.
class JobRunner final : public QObject {
    Q_OBJECT
public:
    explicit JobRunner(QObject *parent = nullptr);
    ~JobRunner() override;

    /// `work(Progress &)` makes a value on the worker; `deliver(Value)` is given it on the window's
    /// thread. Nothing is delivered after another start(), after discard(), or once the runner is
    /// gone: a runner that is a member or a child of what `deliver` captures guards it.
    template <typename Work, typename Deliver>
    void start(Work work, Deliver deliver)
    {
        handOver(taskOf(std::move(work), std::move(deliver)));
    }
    /// The same once the window's thread has done what waits for it: what a window shows by now is
    /// painted before the work takes the processors.
    template <typename Work, typename Deliver>
    void startWhenIdle(Work work, Deliver deliver)
    {
        handOverWhenIdle(taskOf(std::move(work), std::move(deliver)));
    }

    /// Asks the job to stop. What it returns is still delivered, so that its end can be shown.
    void cancel();
    /// Asks the job to stop and drops its result.
    void discard();
    /// A job was started and has not delivered yet.
    [[nodiscard]] bool busy() const noexcept { return m_busy; }

signals:
    /// Ten times a second while a job runs.
    void progressed(const qed::ProgressSnapshot &snapshot);

private:
    using Delivery = std::function<void()>;
    using Job = std::function<Delivery(Progress &)>;
    struct Task {
        Job job;
        std::stop_source stop;
        std::shared_ptr<Progress> progress;
        std::uint64_t number = 0;
    };

    template <typename Work, typename Deliver>
    [[nodiscard]] Task taskOf(Work work, Deliver deliver)
    {
        using Value = std::invoke_result_t<Work &, Progress &>;
        return newest([work = std::move(work), deliver = std::move(deliver)](
                          Progress &progress) mutable -> Delivery {
            // std::function wants copies; the value may only be movable.
            auto value = std::make_shared<Value>(work(progress));
            return [value, deliver = std::move(deliver)]() mutable { deliver(std::move(*value)); };
        });
    }
    /// Takes the place of the job before.
    [[nodiscard]] Task newest(Job job);
    /// To the worker, which begins at once.
    void handOver(Task task);
    void handOverWhenIdle(Task task);

    void workLoop(const std::stop_token &ending);
    void finish(std::uint64_t number, Delivery delivery);
    Q_INVOKABLE void deliver();
    void poll();

    // On the window's thread only.
    QTimer m_poll;
    bool m_busy = false;
    std::uint64_t m_number = 0; ///< of the newest job
    std::stop_source m_stop;
    std::shared_ptr<Progress> m_progress;

    // Shared with the worker.
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Task> m_waiting;
    std::optional<std::pair<std::uint64_t, Delivery>> m_done;

    std::jthread m_worker; ///< the last member: it ends before the others go
};

} // namespace qed::ui
