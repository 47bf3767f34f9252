// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/plan_list.h"

#include "ui/dialogs/step_delegate.h"
#include "ui/models/plan_model.h"
#include "ui/text/plan_text.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

namespace qed::ui {

namespace {

constexpr int kFixColumn = static_cast<int>(PlanModel::Column::Fix);
/// Beyond this many findings a row is shown folded.
constexpr int kUnfolded = 4;

} // namespace

PlanList::PlanList(PlanModel *model, QWidget *parent) : TreeView(parent), m_plan(model)
{
    setModel(model);
    setItemDelegate(new StepDelegate(this));
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Steps of the repair"));
    setAlternatingRowColors(false);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setIndentation(16);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    // Of thousands of rows, a column is as wide as those need that are seen.
    header()->setResizeContentsPrecision(0);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(kFixColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(
        static_cast<int>(PlanModel::Column::Growth), QHeaderView::ResizeToContents);
    connect(model, &QAbstractItemModel::modelReset, this, &PlanList::arrange);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == kFixColumn)
            offerFixes(index, below(index));
    });
    arrange();
}

void PlanList::arrange()
{
    for (int section = 0; section < m_plan->rowCount(); ++section) {
        const auto top = m_plan->index(section, 0);
        setFirstColumnSpanned(section, {}, true);
        expand(top);
        for (int step = 0; step < m_plan->rowCount(top); ++step) {
            const auto row = m_plan->index(step, 0, top);
            setExpanded(row, m_plan->rowCount(row) <= kUnfolded);
        }
    }
}

void PlanList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const auto index = byKeyboard ? currentIndex() : indexAt(event->pos());
    offerFixes(index, byKeyboard ? below(index) : event->globalPos());
}

QPoint PlanList::below(const QModelIndex &index)
{
    executeDelayedItemsLayout(); // until then the cell may be nowhere
    return viewport()->mapToGlobal(visualRect(index).bottomLeft());
}

void PlanList::offerFixes(const QModelIndex &index, QPoint at)
{
    const auto fixes = index.data(PlanModel::FixesRole).value<QList<int>>();
    if (fixes.size() < 2)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const auto code = static_cast<FindingCode>(index.data(PlanModel::CodeRole).toInt());
    const QPersistentModelIndex row = index.siblingAtColumn(0);
    for (const int fix : fixes) {
        const auto kind = static_cast<FixKind>(fix);
        const auto name = losesData(code, kind)
            ? tr("%1 — gives something up", "a fix").arg(fixName(code, kind))
            : fixName(code, kind);
        auto *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(fix == index.data(PlanModel::FixRole).toInt());
        group->addAction(action);
        connect(action, &QAction::triggered, this,
            [this, row, fix] { m_plan->setData(row, fix, PlanModel::FixRole); });
    }
    menu->popup(at);
}

} // namespace qed::ui
