// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A change of the file while it runs: how far it is, step by step, and a way to stop it as long as
// there is one.
#pragma once

#include "ui/session/changer.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QLabel;
class QMessageBox;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace qed::ui {

class ChangeStepsModel;
class DetailsBox;

class ChangePage final : public QWidget {
    Q_OBJECT
public:
    explicit ChangePage(Changer *changer, QWidget *parent = nullptr);

    [[nodiscard]] int percent() const;
    /// What happened so far.
    [[nodiscard]] QString log() const;
    /// Asks whether to stop and go back; tells why not when it is too late.
    void askToStop();
    /// Shows how far an order is, without one that runs: for a picture.
    void showProgress(
        const ChangeOrder &order, const ProgressSnapshot &snapshot, qint64 milliseconds);

signals:
    void percentChanged(int percent);

private:
    void begin();
    void advance(const ProgressSnapshot &snapshot);
    void end(const ChangeOutcome &outcome);
    void fitList();
    void showStep();
    [[nodiscard]] QString whyNoStop() const;
    void showStop();
    void stop();
    void note(const QString &line);

    Changer *m_changer;
    ChangeStepsModel *m_model;
    QLabel *m_heading;
    QProgressBar *m_bar;
    QTreeView *m_steps;
    QLabel *m_reason; ///< why it can't be stopped
    QPushButton *m_stop;
    DetailsBox *m_details;
    QPointer<QMessageBox> m_question;
    QElapsedTimer m_running;
    QString m_noted; ///< the step that the log speaks of last
};

} // namespace qed::ui
