// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Finds an action by what it is called and does it: every entry of the menus, with its keys.
#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QMenuBar;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace qed::ui {

/// Lists what the menus hold when it is made. Closes when an action was chosen, and does it then.
class FindActionDialog final : public QDialog {
    Q_OBJECT
public:
    explicit FindActionDialog(const QMenuBar &menus, QWidget *parent = nullptr);

    void accept() override;

protected:
    /// The arrow keys move in the list while words are typed.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addMenu(const QList<QAction *> &actions, const QString &path);
    void addRow(QAction *action, const QString &path);
    void setWords(const QString &words);
    void showActions();

    QLineEdit *m_words;
    QTreeView *m_list;
    QStandardItemModel *m_actions;
    QSortFilterProxyModel *m_found;
};

} // namespace qed::ui
