// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/panels/tree_view.h"

#include <QAccessible>
#include <QScopedValueRollback>

namespace qed::ui {

QRect TreeView::visualRect(const QModelIndex &index) const
{
    // Qt does layouts in const functions as well.
    auto *self = const_cast<TreeView *>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    if (isRead() && self->awaitsLayout())
        return {};
    return QTreeView::visualRect(index);
}

bool TreeView::isRead() const
{
    return QAccessible::isActive();
}

bool TreeView::awaitsLayout()
{
    const QScopedValueRollback asking(m_asking, true);
    m_awaits = false;
    executeDelayedItemsLayout(); // calls doItemsLayout(), if one was put off
    if (m_awaits)
        scheduleDelayedItemsLayout();
    return m_awaits;
}

void TreeView::doItemsLayout()
{
    if (m_asking)
        m_awaits = true;
    else
        QTreeView::doItemsLayout();
}

} // namespace qed::ui
