// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A dialog that changes the file: first it says what will be done, then how far it is, then what
// came of it. It stays open until the change has ended.
#pragma once

#include "ui/session/change.h"

#include <QDialog>

#include <optional>

namespace qed::ui {

class ChangePage;
class PageStack;
class ResultPage;
class Session;

class ChangeDialog : public QDialog {
    Q_OBJECT
public:
    void reject() override;
    [[nodiscard]] ChangePage *changePage() const noexcept { return m_running; }
    /// Shows the result of a change that ran elsewhere, or of none: for a picture.
    void showResult(const ChangeOutcome &outcome);
    void showRunning();

signals:
    void undoWanted(const std::filesystem::path &undoFile);
    void saveReportWanted();
    /// The copy that was repaired is to be opened.
    void openWanted(const QString &path);

protected:
    /// `activity` is the title while it runs: "Repairing disk.qed".
    ChangeDialog(Session *session, QString activity, QWidget *parent);

    [[nodiscard]] Session *session() const noexcept { return m_session; }
    void setFirstPage(QWidget *page);
    void begin(ChangeOrder order);
    /// As high as the page needs to be; the width stays.
    void fit();
    void closeEvent(QCloseEvent *event) override;

private:
    void turnTo(QWidget *page);
    void showPercent(int percent);
    void undo();
    void openCopy();

    Session *m_session;
    QString m_activity;
    QString m_title; ///< when nothing runs
    PageStack *m_pages;
    ChangePage *m_running;
    ResultPage *m_result;
    bool m_mine = false; ///< the change that runs was begun here
    std::optional<ChangeOutcome> m_outcome;
};

} // namespace qed::ui
