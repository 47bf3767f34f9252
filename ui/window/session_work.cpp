// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/session_work.h"

#include "ui/window/banner_text.h"

#include <QFileInfo>
#include <QWidget>

#include <utility>

namespace qed::ui {

SessionWork::SessionWork(
    Session *session, QWidget *window, LongWork::Clock clock, LongWork::Bus bus)
    : QObject(window)
    , m_session(session)
    , m_bus(bus ? std::move(bus) : LongWork::Bus(&DesktopBus::ofUser))
    , m_work(new LongWork(window, std::move(clock), m_bus))
{
    connect(session, &Session::stateChanged, this, &SessionWork::follow);
    connect(session, &Session::progressed, this, &SessionWork::advance);
    connect(session->changer(), &Changer::progressed, this, &SessionWork::advance);
}

void SessionWork::follow(Session::State state)
{
    const auto name = QFileInfo(m_session->path()).fileName();
    if (state == Session::State::Changing)
        m_inhibitor.hold(m_bus(), tr("%1 is being written").arg(name));
    else
        m_inhibitor.release();
    switch (state) {
    case Session::State::Opening:
    case Session::State::Checking:
    case Session::State::Changing:
        m_work->begin(); // the check after a repair belongs to it
        break;
    case Session::State::Checked:
    case Session::State::Failed: {
        const auto words = bannerText(*m_session);
        m_work->end(tr("%1: %2", "file name, verdict").arg(name, words.title), words.detail);
        break;
    }
    case Session::State::Empty:
    case Session::State::Cancelled:
        m_work->cancel();
        break;
    }
}

void SessionWork::advance(const ProgressSnapshot &snapshot)
{
    if (snapshot.total > 0)
        m_work->advance(static_cast<double>(snapshot.done) / static_cast<double>(snapshot.total));
}

} // namespace qed::ui
