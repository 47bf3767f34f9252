// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The structure tree in the window: follows the selection, and a chosen row selects its place.
#pragma once

#include "ui/models/problem_filter.h"
#include "ui/models/structure_model.h"
#include "ui/session/session.h"

#include <QWidget>

class QAction;
class QTreeView;

namespace qed::ui {

class StructureView;

class StructurePanel final : public QWidget {
    Q_OBJECT
public:
    explicit StructurePanel(Session *session, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView *view() const noexcept;
    [[nodiscard]] StructureModel *model() noexcept { return &m_model; }
    /// Checkable: hides rows without problems. For menus too.
    [[nodiscard]] QAction *onlyProblems() const noexcept { return m_onlyProblems; }

    /// Wide enough for names and states.
    [[nodiscard]] QSize sizeHint() const override;

    /// With the keyboard in the tree, on a header field or a flag: says what it is for. Else false.
    [[nodiscard]] bool explainCurrentField();

public slots:
    /// The current row's cells, with tabs between them, to the clipboard.
    void copy();

signals:
    /// The user wants to know what the selected row means.
    void explainRequested();

private:
    void fill();
    void fillBase();
    void follow(const Place &place);
    void frameHovered();
    void followDetails();
    void showRow(const QModelIndex &index);
    void choose(const QModelIndex &index);
    void showMenu(const QPoint &point);
    [[nodiscard]] bool leads(const StructureRow &row) const;
    void followPointer(const StructureRow &row);
    [[nodiscard]] Place placeOf(const StructureRow &row) const;
    [[nodiscard]] Place placeOfEntries(const StructureRow &row) const;
    [[nodiscard]] Place placeOfSection(RowKind kind) const;

    Session *m_session;
    StructureModel m_model;
    ProblemFilter m_filter;
    StructureView *m_view;
    QAction *m_onlyProblems;
    std::optional<Place> m_chosen; ///< selected by choosing a row
    bool m_following = false; ///< the current row is being set, not chosen
};

} // namespace qed::ui
