// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Saves what the guest can read of its disk as a raw file: how far it is, a way to stop, and which
// parts could not be read.
#pragma once

#include "ui/desktop/long_work.h"
#include "ui/session/job_runner.h"
#include "ui/session/rescue.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QTreeView;

namespace qed::ui {

class FilledModel;
class MessageBlock;

/// Begins at once.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    ExportDialog(std::shared_ptr<const Image> image, QString path, QWidget *parent = nullptr);

    /// Stops the export first; the dialog closes once the worker has ended.
    void reject() override;
    [[nodiscard]] bool running() const noexcept { return m_worker.busy(); }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void arrange();
    void start(std::shared_ptr<const Image> image);
    void advance(const ProgressSnapshot &snapshot);
    void end(Rescued rescued);
    void showFilled(Rescued rescued);

    QString m_path;
    MessageBlock *m_message;
    QProgressBar *m_bar;
    QTreeView *m_list;
    FilledModel *m_filled;
    QPushButton *m_button;
    LongWork *m_work;
    JobRunner m_worker;
};

} // namespace qed::ui
