// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/announcer.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace qed::ui {

namespace {

std::chrono::milliseconds steadyTime()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

} // namespace

Announcer::Announcer(QWidget *speaker, Clock clock)
    : QObject(speaker)
    , m_speaker(speaker)
    , m_clock(clock ? std::move(clock) : Clock(steadyTime))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Announcer::sayWaiting);
}

std::chrono::milliseconds Announcer::toWait() const
{
    const auto none = std::chrono::milliseconds::zero();
    return m_spoke ? std::max(none, *m_spoke + kPause - m_clock()) : none;
}

void Announcer::say(const QString &text)
{
    m_waiting = text;
    sayWaiting();
}

void Announcer::sayWaiting()
{
    if (m_waiting.isEmpty())
        return;
    if (const auto wait = toWait(); wait.count() > 0)
        m_timer.start(wait);
    else
        speak(m_waiting, QAccessible::AnnouncementPoliteness::Polite);
}

void Announcer::forget()
{
    m_timer.stop();
    m_waiting.clear();
}

void Announcer::conclude(const QString &text, QAccessible::AnnouncementPoliteness politeness)
{
    speak(text, politeness);
}

void Announcer::speak(const QString &text, QAccessible::AnnouncementPoliteness politeness)
{
    m_timer.stop();
    m_spoke = m_clock();
    announce(m_speaker, text, politeness);
    m_waiting.clear(); // last: it may be what is read out
}

void announce(QWidget *speaker, const QString &text, QAccessible::AnnouncementPoliteness politeness)
{
    if (text.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(speaker, text);
    event.setPoliteness(politeness);
    QAccessible::updateAccessibility(&event);
}

} // namespace qed::ui
