// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The tree itself: rows of one height, and a soft frame around those that something else points to.
#pragma once

#include "ui/panels/tree_view.h"

#include <functional>

namespace qed::ui {

class StructureView final : public TreeView {
    Q_OBJECT
public:
    explicit StructureView(QWidget *parent = nullptr);

    /// Once it has its model: widths, and the order in which columns matter.
    void arrangeColumns();
    /// Rows to frame; asked for those on screen only. Null frames none.
    void setFramed(std::function<bool(const QModelIndex &)> framed);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options,
        const QModelIndex &index) const override;

private:
    std::function<bool(const QModelIndex &)> m_framed;
};

} // namespace qed::ui
