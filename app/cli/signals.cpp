// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/signals.h"

#include <pthread.h>
#include <unistd.h>

#include <ctime>

namespace qed::cli {

namespace {

constexpr timespec kTick { .tv_sec = 0, .tv_nsec = 200'000'000 };
// Ends the thread; SIGUSR1 is blocked anyway, and a value of its own tells it from one that a
// person sends.
constexpr int kEndValue = 0x51ED;

sigset_t ourSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : { SIGINT, SIGTERM, SIGUSR1 })
        sigaddset(&set, signal);
    return set;
}

bool isOurEnd(const siginfo_t &info)
{
    return info.si_code == SI_QUEUE && info.si_pid == ::getpid()
        && info.si_value.sival_int == kEndValue;
}

} // namespace

SignalThread::SignalThread()
{
    const auto set = ourSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr); // threads that are started later inherit it
    m_thread = std::jthread([this](const std::stop_token &end) { run(end); });
}

SignalThread::~SignalThread()
{
    m_thread.request_stop();
    pthread_sigqueue(m_thread.native_handle(), SIGUSR1, sigval { .sival_int = kEndValue });
    m_thread.join();
}

void SignalThread::setListener(SignalListener *listener)
{
    const std::lock_guard lock(m_mutex);
    m_listener = listener;
    if (listener != nullptr)
        m_mayEndAtOnce = listener->mayEndAtOnce();
}

void SignalThread::run(const std::stop_token &end)
{
    const auto set = ourSignals();
    while (!end.stop_requested()) {
        siginfo_t info {};
        const int signal = sigtimedwait(&set, &info, &kTick);
        if (signal <= 0)
            withListener(&SignalListener::onTick);
        else if (!isOurEnd(info))
            handle(signal);
    }
}

void SignalThread::handle(int signal)
{
    if (signal == SIGUSR1) {
        withListener(&SignalListener::onStatusRequest);
        return;
    }
    if (!mayStop())
        return;
    int none = 0;
    if (!m_received.compare_exchange_strong(none, signal) && m_mayEndAtOnce)
        ::_exit(128 + signal);
    m_stop.request_stop();
}

bool SignalThread::mayStop()
{
    const std::lock_guard lock(m_mutex);
    return m_listener == nullptr || m_listener->onStopRequest();
}

void SignalThread::withListener(void (SignalListener::*call)())
{
    const std::lock_guard lock(m_mutex);
    if (m_listener != nullptr)
        (m_listener->*call)();
}

} // namespace qed::cli
