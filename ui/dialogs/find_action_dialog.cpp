// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/find_action_dialog.h"

#include "ui/panels/tree_view.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace qed::ui {

namespace {

constexpr QSize kFindActionSize(560, 420);
constexpr int kActionRole = Qt::UserRole;
/// Name, menu and keys in one, for the search.
constexpr int kSearchRole = Qt::UserRole + 1;

/// As it is read: without the mark of its key.
QString plainText(const QAction &action)
{
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    return action.text().replace(mark, QStringLiteral("\\1"));
}

/// Every word must be found, in any order.
QRegularExpression allOf(const QString &words)
{
    QString pattern;
    const auto parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const auto &word : parts)
        pattern += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(word));
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

FindActionDialog::FindActionDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
    , m_words(new QLineEdit(this))
    , m_list(new TreeView(this))
    , m_actions(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
{
    setWindowTitle(tr("Find Action"));
    m_actions->setHorizontalHeaderLabels({ tr("Action"), tr("Menu"), tr("Keys") });
    addMenu(menus.actions(), {});
    m_found->setSourceModel(m_actions);
    m_found->setFilterRole(kSearchRole);
    m_words->setPlaceholderText(tr("Search actions…"));
    m_words->setAccessibleName(tr("Search actions"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &FindActionDialog::setWords);
    connect(m_words, &QLineEdit::returnPressed, this, &FindActionDialog::accept);
    showActions();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    resize(kFindActionSize);
    setWords({});
}

void FindActionDialog::showActions()
{
    m_list->setModel(m_found);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeView::activated, this, &FindActionDialog::accept);
}

void FindActionDialog::addMenu(const QList<QAction *> &actions, const QString &path)
{
    for (auto *action : actions) {
        if (const auto *menu = action->menu<QMenu *>(); menu != nullptr)
            addMenu(menu->actions(),
                path.isEmpty() ? plainText(*action)
                               : tr("%1 ▸ %2", "menu in a menu").arg(path, plainText(*action)));
        else if (!action->isSeparator() && action->isVisible() && !action->text().isEmpty())
            addRow(action, path);
    }
}

void FindActionDialog::addRow(QAction *action, const QString &path)
{
    const auto name = plainText(*action);
    const auto keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
    const QList<QStandardItem *> row { new QStandardItem(action->icon(), name),
        new QStandardItem(path), new QStandardItem(keys) };
    for (auto *item : row)
        item->setEnabled(action->isEnabled());
    row[0]->setData(QVariant::fromValue(QPointer<QAction>(action)), kActionRole);
    row[0]->setData(QStringList { name, path, keys }.join(QLatin1Char(' ')), kSearchRole);
    m_actions->appendRow(row);
}

void FindActionDialog::setWords(const QString &words)
{
    m_found->setFilterRegularExpression(allOf(words));
    // What can be done now comes before what can't.
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const auto index = m_found->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsEnabled)) {
            m_list->setCurrentIndex(index);
            return;
        }
    }
    m_list->setCurrentIndex({});
}

void FindActionDialog::accept()
{
    const auto chosen = m_list->currentIndex().siblingAtColumn(0);
    const auto action = chosen.data(kActionRole).value<QPointer<QAction>>();
    if (action == nullptr || !action->isEnabled())
        return;
    QDialog::accept();
    action->trigger();
}

bool FindActionDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return QCoreApplication::sendEvent(m_list, event);
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace qed::ui
