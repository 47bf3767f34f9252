// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The tree that every list of rows here is, one that a screen reader may read at any moment.
#pragma once

#include <QTreeView>

namespace qed::ui {

/// Up to Qt 6.8 at least, a cell that is asked through QAccessible where it is makes a QTreeView do
/// the layout that it has put off; if rows have come or gone, that deletes the view's cells, the
/// asked one among them, and the platform's bridge goes on with it. Such a layout waits here.
class TreeView : public QTreeView {
    Q_OBJECT
public:
    explicit TreeView(QWidget *parent = nullptr) : QTreeView(parent) { }

    /// Empty while a layout waits and somebody reads.
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;

public slots:
    void doItemsLayout() override;

protected:
    /// By a screen reader or the like.
    [[nodiscard]] virtual bool isRead() const;

private:
    /// Whether a layout was put off. It stays so.
    bool awaitsLayout();

    bool m_asking = false; ///< for a layout that was put off, not to do it
    bool m_awaits = false;
};

} // namespace qed::ui
