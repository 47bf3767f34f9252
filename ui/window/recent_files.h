// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The files opened last, newest first.
#pragma once

#include "ui/session/job_runner.h"

#include <QObject>
#include <QStringList>

class QMenu;

namespace qed::ui {

class RecentFiles final : public QObject {
    Q_OBJECT
public:
    static constexpr int kLimit = 10;

    explicit RecentFiles(QObject *parent = nullptr);

    /// Those that are still there.
    [[nodiscard]] QStringList paths() const;
    /// On a worker: the list is a file, and a file that is written waits for its disk.
    void add(const QString &path);
    void clear();
    /// Fills the menu anew; the chosen path is emitted.
    void fill(QMenu *menu);

signals:
    void chosen(const QString &path);

private:
    JobRunner m_writer;
};

} // namespace qed::ui
