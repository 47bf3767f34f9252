// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Carries one change of a file out on its worker, and says how far it is.
#pragma once

#include "ui/session/change.h"
#include "ui/session/job_runner.h"

#include <QObject>

namespace qed::ui {

/// Lives on the window's thread. Destruction asks the change to stop and waits: it is rolled back
/// while that is possible, and carried to its end otherwise.
class Changer final : public QObject {
    Q_OBJECT
public:
    explicit Changer(QObject *parent = nullptr);

    /// Only while none is running.
    void start(ChangeOrder order);
    /// Goes back as soon as possible; without effect when it is too late.
    void stop();

    [[nodiscard]] bool running() const noexcept { return m_runner.busy(); }
    /// It was asked to stop, and has not ended yet.
    [[nodiscard]] bool stopping() const noexcept { return m_stopping; }
    /// A stop would be obeyed, as far as is known.
    [[nodiscard]] bool canStop() const noexcept;
    /// The order that runs, or ran last.
    [[nodiscard]] const ChangeOrder &order() const noexcept { return m_order; }

signals:
    void started();
    /// Ten times a second.
    void progressed(const qed::ProgressSnapshot &snapshot);
    void ended(const qed::ui::ChangeOutcome &outcome);

private:
    ChangeOrder m_order;
    Phase m_phase = Phase::Header;
    bool m_stopping = false;
    JobRunner m_runner;
};

} // namespace qed::ui
