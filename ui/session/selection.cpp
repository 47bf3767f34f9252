// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/selection.h"

#include <utility>

namespace qed::ui {

namespace {

constexpr std::size_t kHistoryDepth = 50;

void push(std::deque<Place> &history, const Place &place)
{
    if (history.size() == kHistoryDepth)
        history.pop_front();
    history.push_back(place);
}

} // namespace

Selection::Selection(QObject *parent) : QObject(parent) { }

void Selection::select(const Place &place)
{
    if (m_current == place)
        return;
    if (m_current)
        push(m_back, *m_current);
    m_forward.clear();
    m_current = place;
    emit historyChanged();
    emit changed(place);
}

void Selection::clear()
{
    if (!m_current)
        return;
    push(m_back, *std::exchange(m_current, std::nullopt));
    emit historyChanged();
    emit cleared();
}

void Selection::setHovered(const std::optional<Place> &place)
{
    if (m_hovered == place)
        return;
    m_hovered = place;
    emit hoveredChanged();
}

void Selection::goBack()
{
    step(m_back, m_forward);
}

void Selection::goForward()
{
    step(m_forward, m_back);
}

void Selection::step(std::deque<Place> &from, std::deque<Place> &to)
{
    if (from.empty())
        return;
    if (m_current)
        push(to, *m_current);
    const Place place = from.back();
    from.pop_back();
    m_current = place;
    emit historyChanged();
    emit changed(place);
}

void Selection::adapt(const std::function<std::optional<Place>(const Place &)> &adapted)
{
    for (auto *history : { &m_back, &m_forward }) {
        std::deque<Place> kept;
        for (const Place &place : *history) {
            if (auto now = adapted(place))
                kept.push_back(*now);
        }
        *history = std::move(kept);
    }
    const bool had = m_current.has_value();
    const auto before = m_current;
    if (m_current)
        m_current = adapted(*m_current);
    emit historyChanged();
    if (m_current && m_current != before)
        emit changed(*m_current);
    else if (had && !m_current)
        emit cleared();
}

} // namespace qed::ui
