// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What a window reads out by itself: that a check has begun, its verdict, the steps of a change and
// its end, and errors.
#pragma once

#include "ui/session/changer.h"
#include "ui/window/announcer.h"
#include "ui/window/banner_text.h"

#include <optional>

namespace qed::ui {

class SessionNews final : public QObject {
    Q_OBJECT
public:
    SessionNews(const Changer *changer, QWidget *window, Announcer::Clock clock = {});

    /// The banner says this now. What it said before, and what was told of a change already, is
    /// not told again.
    void show(const BannerText &text);

private:
    void tellStep(const ProgressSnapshot &snapshot);
    void tellEnd(const ChangeOutcome &outcome);

    Announcer *m_announcer;
    QString m_shown; ///< the banner's title
    QString m_ended; ///< title of the end of a change, until the banner says it too
    std::optional<Phase> m_phase; ///< told last, of the change that runs
};

} // namespace qed::ui
