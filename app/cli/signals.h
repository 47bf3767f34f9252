// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// SIGINT and SIGTERM as a wish to stop, SIGUSR1 as a question, taken on a thread of their own,
// where anything may be called.
#pragma once

#include <atomic>
#include <csignal>
#include <mutex>
#include <stop_token>
#include <thread>

namespace qed::cli {

/// What is to be done beside the work; called on the thread of SignalThread.
class SignalListener {
public:
    SignalListener() = default;
    SignalListener(const SignalListener &) = delete;
    SignalListener &operator=(const SignalListener &) = delete;
    virtual ~SignalListener() = default;

    virtual void onTick() = 0; ///< about five times a second
    virtual void onStatusRequest() = 0; ///< SIGUSR1 arrived
    /// SIGINT or SIGTERM arrived. False: the work goes on as if it had not.
    virtual bool onStopRequest() { return true; }
    /// Whether a second SIGINT or SIGTERM may end the process, now and until the next listener.
    [[nodiscard]] virtual bool mayEndAtOnce() const { return true; }
};

/// Takes the three signals over for the whole process, and leaves them blocked: one that arrives
/// once the work is done must not end the process as if it were not. A second SIGINT or SIGTERM
/// ends the process at once: the first may hang in a read from a server that is gone, and the worst
/// that is left behind is an export that is shorter than its disk. A listener refuses it whose work
/// must not end like that, and whose result must be told.
class SignalThread final {
public:
    SignalThread();
    SignalThread(const SignalThread &) = delete;
    SignalThread &operator=(const SignalThread &) = delete;
    ~SignalThread();

    [[nodiscard]] std::stop_token stopToken() const noexcept { return m_stop.get_token(); }
    /// SIGINT or SIGTERM, whichever came first; 0 while none did.
    [[nodiscard]] int received() const noexcept { return m_received.load(); }

    /// Null to remove it; when this returns, the old one isn't called any more.
    void setListener(SignalListener *listener);

private:
    void run(const std::stop_token &end);
    void handle(int signal);
    void withListener(void (SignalListener::*call)());
    [[nodiscard]] bool mayStop();

    std::stop_source m_stop;
    std::atomic<int> m_received = 0;
    std::mutex m_mutex;
    SignalListener *m_listener = nullptr;
    std::atomic<bool> m_mayEndAtOnce = true;
    std::jthread m_thread;
};

} // namespace qed::cli
