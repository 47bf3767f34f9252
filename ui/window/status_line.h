// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The status bar: what the image is, how far the check is and a way to stop it, and what is
// selected.
#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;

namespace qed::ui {

class Session;

class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(Session *session, QWidget *parent = nullptr);

public slots:
    /// More than the place alone: what is selected, in words.
    void setPlaceText(const QString &text);

private:
    void showState();
    void showProgress(const ProgressSnapshot &snapshot);
    void showPlace();

    Session *m_session;
    QLabel *m_summary;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QLabel *m_place;
    QElapsedTimer m_running;
    QString m_checkedAt;
};

} // namespace qed::ui
