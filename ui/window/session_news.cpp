// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/session_news.h"

#include "ui/text/change_text.h"

#include <QWidget>

#include <utility>

namespace qed::ui {

namespace {

QString sentences(const QStringList &parts)
{
    return parts.join(u' ').simplified();
}

/// Damage and failures are worth an interruption of what is being read.
QAccessible::AnnouncementPoliteness politenessOf(Tone tone)
{
    return tone == Tone::Error ? QAccessible::AnnouncementPoliteness::Assertive
                               : QAccessible::AnnouncementPoliteness::Polite;
}

bool isUnderWay(const BannerText &text)
{
    return text.id == QStringLiteral("checking") || text.id == QStringLiteral("changing");
}

} // namespace

SessionNews::SessionNews(const Changer *changer, QWidget *window, Announcer::Clock clock)
    : QObject(window)
    , m_announcer(new Announcer(window, std::move(clock)))
{
    connect(changer, &Changer::started, this, [this] { m_phase.reset(); });
    connect(changer, &Changer::progressed, this, &SessionNews::tellStep);
    connect(changer, &Changer::ended, this, &SessionNews::tellEnd);
}

void SessionNews::show(const BannerText &text)
{
    if (text.title.isEmpty() || text.title == m_shown)
        return;
    m_shown = text.title;
    const auto words = sentences({ text.title, text.detail, text.warning });
    if (isUnderWay(text))
        m_announcer->say(words);
    else if (std::exchange(m_ended, {}) == text.title)
        m_announcer->forget(); // the check after a change found what was told at its end
    else
        m_announcer->conclude(words, politenessOf(text.tone));
}

void SessionNews::tellStep(const ProgressSnapshot &snapshot)
{
    // The check at the end has phases of its own; before the first step there is nothing to tell.
    const bool checks = snapshot.phase < Phase::Copy;
    const auto phase = checks ? Phase::Verify : snapshot.phase;
    if (phase == m_phase || (checks && !m_phase))
        return;
    m_phase = phase;
    m_announcer->say(changeActivity(phase));
}

void SessionNews::tellEnd(const ChangeOutcome &outcome)
{
    const auto words = resultText(outcome);
    m_ended = words.title;
    m_announcer->conclude(
        sentences({ words.title, words.text, words.note }), politenessOf(words.tone));
}

} // namespace qed::ui
