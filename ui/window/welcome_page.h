// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What a window shows while no file is open: how to open one.
#pragma once

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace qed::ui {

class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    /// `examples` is shown by a button.
    explicit WelcomePage(QMenu *examples, QWidget *parent = nullptr);

    /// A row for each of the first few.
    void setRecentFiles(const QStringList &paths);

signals:
    void openRequested();
    void fileChosen(const QString &path);

private:
    QVBoxLayout *m_recent;
};

} // namespace qed::ui
