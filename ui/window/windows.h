// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// All windows of the program: one for each file.
#pragma once

#include "ui/window/start_request.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace qed::ui {

class MainWindow;

class Windows final : public QObject {
    Q_OBJECT
public:
    explicit Windows(QObject *parent = nullptr);
    ~Windows() override;

    /// Shows a window for each file; a file that is open already has its window raised. The first
    /// file may take the window `reuse` when that one is empty. Without files, an empty window. An
    /// undo file opens its image and asks whether to go back.
    void open(const QStringList &paths, MainWindow *reuse = nullptr);
    /// What the command line asks for.
    void serve(const StartRequest &request);
    [[nodiscard]] QList<MainWindow *> all() const;

private:
    [[nodiscard]] MainWindow *showing(const QString &path) const;
    [[nodiscard]] MainWindow *make();
    MainWindow *openOne(const QString &path, MainWindow *reuse);
    void openUndoFile(const QString &path, MainWindow *reuse);

    QList<QPointer<MainWindow>> m_windows;
};

} // namespace qed::ui
