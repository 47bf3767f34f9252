// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/changer.h"

#include "core/apply/repair.h"

#include <utility>

namespace qed::ui {

Changer::Changer(QObject *parent) : QObject(parent)
{
    connect(&m_runner, &JobRunner::progressed, this, [this](const ProgressSnapshot &snapshot) {
        m_phase = snapshot.phase;
        emit progressed(snapshot);
    });
}

void Changer::start(ChangeOrder order)
{
    Q_ASSERT(!running());
    m_order = std::move(order);
    m_phase = Phase::Header;
    m_stopping = false;
    m_runner.start([order = m_order](Progress &progress) { return carryOut(order, progress); },
        [this](const ChangeOutcome &outcome) {
            m_stopping = false;
            emit ended(outcome);
        });
    emit started();
}

void Changer::stop()
{
    if (!canStop())
        return;
    m_stopping = true;
    m_runner.cancel();
}

bool Changer::canStop() const noexcept
{
    return running() && !m_stopping && m_order.kind != ChangeKind::Undo && canCancel(m_phase);
}

} // namespace qed::ui
