// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The report as text: the structure dump or JSON, coloured, searchable, and saved on request.
#pragma once

#include "ui/panels/report_text.h"
#include "ui/report/save_report.h"
#include "ui/session/job_runner.h"
#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace qed::ui {

class FindBar;
class ReportView;

class ReportPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ReportPanel(Session *session, QWidget *parent = nullptr);

    [[nodiscard]] ReportView *view() const noexcept { return m_view; }
    [[nodiscard]] ReportKind kind() const;
    void setKind(ReportKind kind);

public slots:
    /// Asks for a file name and saves the whole report, in the form that the name's ending asks
    /// for.
    void saveReport();
    /// The same, with the form that is shown proposed.
    void saveShown();
    void find();

signals:
    /// Saving ended: what to tell the user.
    void saved(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addActions();
    void outdate();
    void make();
    void made(ReportKind kind, Result<QString> text);
    void askToSave(ReportForm form);
    void save(const QString &path, const ReportSubject &subject);

    Session *m_session;
    QComboBox *m_kind;
    QLabel *m_state;
    ReportView *m_view;
    FindBar *m_findBar;
    bool m_outdated = true; ///< made anew when it is looked at
    JobRunner m_maker;
    JobRunner m_saver;
};

} // namespace qed::ui
