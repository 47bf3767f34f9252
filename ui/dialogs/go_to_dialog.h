// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Asks where to go and goes there: an offset on the guest's disk or in the file, a cluster, a table
// entry.
#pragma once

#include "ui/dialogs/go_to_target.h"
#include "ui/session/job_runner.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace qed::ui {

class FaintLabel;
class Session;

/// Closes when it went there; stays open with a reason when it could not.
class GoToDialog final : public QDialog {
    Q_OBJECT
public:
    explicit GoToDialog(Session *session, QWidget *parent = nullptr);

    void accept() override;

private:
    void showExample();
    void refuse(const QString &reason);

    Session *m_session;
    QComboBox *m_kind;
    QLineEdit *m_text;
    FaintLabel *m_reason;
    QPushButton *m_go;
    JobRunner m_runner;
};

} // namespace qed::ui
