// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What came of a change, as the check afterwards says it.
#pragma once

#include "ui/session/change.h"

#include <QWidget>

class QPushButton;

namespace qed::ui {

class DetailsBox;
class MessageBlock;

class ResultPage final : public QWidget {
    Q_OBJECT
public:
    explicit ResultPage(QWidget *parent = nullptr);

    /// `log` is what happened, line by line.
    void showOutcome(const ChangeOutcome &outcome, const QString &log);

signals:
    void undoWanted();
    void saveReportWanted();
    void openCopyWanted();
    void closeWanted();

private:
    QPushButton *makeButton(const QString &text, void (ResultPage::*wanted)());

    MessageBlock *m_message;
    DetailsBox *m_details;
    QPushButton *m_undo;
    QPushButton *m_save;
    QPushButton *m_open;
    QPushButton *m_close;
};

} // namespace qed::ui
