// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the desktop hears of a session's work: a file that is written keeps the machine awake, and a
// long check or repair shows its progress and says when it is done.
#pragma once

#include "ui/desktop/inhibitor.h"
#include "ui/desktop/long_work.h"
#include "ui/session/session.h"

#include <QObject>

namespace qed::ui {

class SessionWork final : public QObject {
    Q_OBJECT
public:
    SessionWork(
        Session *session, QWidget *window, LongWork::Clock clock = {}, LongWork::Bus bus = {});

private:
    void follow(Session::State state);
    void advance(const ProgressSnapshot &snapshot);

    Session *m_session;
    LongWork::Bus m_bus;
    LongWork *m_work;
    Inhibitor m_inhibitor;
};

} // namespace qed::ui
