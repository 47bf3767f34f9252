// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The files opened last, newest first.
#pragma once

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
    void add(const QString &path);
    void clear();
    /// Fills the menu anew; the chosen path is emitted.
    void fill(QMenu *menu);

signals:
    void chosen(const QString &path);
};

} // namespace qed::ui
