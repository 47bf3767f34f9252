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

    /// Those that were there when it was looked last; none before that.
    [[nodiscard]] const QStringList &paths() const noexcept { return m_paths; }
    /// Looks anew which are there.
    void refresh();
    void add(const QString &path);
    void clear();
    /// Fills the menu anew; the chosen path is emitted.
    void fill(QMenu *menu);

signals:
    /// paths() are others.
    void changed();
    void chosen(const QString &path);

private:
    void set(const QStringList &paths);

    QStringList m_paths;
    // On workers: the list is a file, whose disk takes its time, and a network that is gone even
    // lets one wait who only asks for a file.
    JobRunner m_writer;
    JobRunner m_looker;
};

} // namespace qed::ui
