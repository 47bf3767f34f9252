// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/dock_layout.h"

#include "ui/icons/icons.h"
#include "ui/window/motion.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QSettings>
#include <QTabBar>

#include <algorithm>

namespace qed::ui {

namespace {

/// Raise it when a dock is added or goes, so that an old layout is not taken for one of now.
constexpr int kStateVersion = 2;
constexpr int kSideWidth = 300;
/// For the dock at the left, the structure, in a window that has the room.
constexpr int kLeftWidth = 360;
constexpr int kRoomyWidth = 1280;
constexpr int kBottomHeight = 230;

/// A dock among tabs needs no title bar: its tab says the same.
void dress(QDockWidget &dock, const QMainWindow &window)
{
    const bool tabbed = !dock.isFloating() && !window.tabifiedDockWidgets(&dock).isEmpty();
    if (tabbed == (dock.titleBarWidget() != nullptr))
        return;
    auto *before = dock.titleBarWidget();
    dock.setTitleBarWidget(tabbed ? new QWidget(&dock) : nullptr);
    delete before;
}

QString stateKey()
{
    return QStringLiteral("window/state");
}

QString simpleKey()
{
    return QStringLiteral("window/simple");
}

} // namespace

DockLayout::DockLayout(QMainWindow *window) : QObject(window), m_window(window)
{
    followStyle();
    window->installEventFilter(this);
    window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window->setDocumentMode(true);
}

/// Docks glide to their places only where things may move.
void DockLayout::followStyle()
{
    // Tabbed docks are dragged by their tabs.
    QMainWindow::DockOptions options = QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks
        | QMainWindow::GroupedDragging;
    options.setFlag(QMainWindow::AnimatedDocks, mayMove(*m_window));
    m_window->setDockOptions(options);
}

bool DockLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::StyleChange)
        followStyle();
    // Tab bars are made by the window itself, without a name.
    if (watched == m_window && event->type() == QEvent::ChildPolished) {
        auto *child = static_cast<QChildEvent *>(event)->child();
        // A polished child is a whole one.
        if (auto *bar = qobject_cast<QTabBar *>(child)) // clazy:exclude=child-event-qobject-cast
            bar->setAccessibleName(tr("Panels"));
    }
    return QObject::eventFilter(watched, event);
}

QDockWidget *DockLayout::add(QWidget *panel, const DockInfo &info)
{
    auto *dock = new QDockWidget(info.title, m_window);
    dock->setObjectName(info.key);
    dock->setWidget(panel);
    auto *action = new QAction(icon(info.iconName), info.title, this);
    action->setShortcut(info.shortcut);
    action->setCheckable(true);
    m_window->addDockWidget(info.area, dock);
    dock->hide();
    m_entries.push_back({ info, dock, action });
    connect(action, &QAction::triggered, this, [this, entry = m_entries.back()] { toggle(entry); });
    // Hidden behind another tab counts as shown: its tab is there.
    connect(dock->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
    // Where the others stand is known once the layout is done.
    const auto later
        = [this] { QMetaObject::invokeMethod(this, &DockLayout::dressAll, Qt::QueuedConnection); };
    connect(dock, &QDockWidget::dockLocationChanged, this, later);
    connect(dock, &QDockWidget::topLevelChanged, this, later);
    connect(dock, &QDockWidget::visibilityChanged, this, later);
    return dock;
}

QDockWidget *DockLayout::dock(const QString &key) const
{
    const auto entry = std::ranges::find(m_entries, key, [](const Entry &e) { return e.info.key; });
    return entry == m_entries.end() ? nullptr : entry->dock;
}

QList<QAction *> DockLayout::actions() const
{
    QList<QAction *> actions;
    for (const auto &entry : m_entries)
        actions += entry.action;
    return actions;
}

void DockLayout::toggle(const Entry &entry) const
{
    const auto *focus = QApplication::focusWidget();
    const bool focused = focus != nullptr && entry.dock->isAncestorOf(focus);
    if (entry.dock->isVisible() && focused)
        entry.dock->hide();
    else
        show(entry.info.key);
    entry.action->setChecked(!entry.dock->isHidden());
}

void DockLayout::show(const QString &key) const
{
    auto *wanted = dock(key);
    if (wanted == nullptr)
        return;
    wanted->show();
    wanted->raise();
    wanted->widget()->setFocus(Qt::ShortcutFocusReason);
}

void DockLayout::begin()
{
    if (m_begun)
        return;
    m_begun = true;
    const QSettings settings;
    m_simple = settings.value(simpleKey(), true).toBool();
    place();
    m_window->restoreState(settings.value(stateKey()).toByteArray(), kStateVersion);
    emit simpleChanged(m_simple);
    fitWidth(m_window->width());
}

void DockLayout::setSimple(bool simple)
{
    if (simple == m_simple)
        return;
    m_simple = simple;
    if (m_begun)
        place();
    if (m_narrow)
        placeNarrow();
    emit simpleChanged(simple);
}

void DockLayout::reset()
{
    m_narrow = false;
    place();
    fitWidth(m_window->width());
}

void DockLayout::place()
{
    QHash<Qt::DockWidgetArea, QDockWidget *> first;
    for (const auto &entry : m_entries) {
        if (entry.dock->isFloating())
            entry.dock->setFloating(false);
        m_window->addDockWidget(entry.info.area, entry.dock);
        entry.dock->setVisible(!m_simple || entry.info.inSimple);
        if (auto *before = first.value(entry.info.area))
            m_window->tabifyDockWidget(before, entry.dock);
        else
            first.insert(entry.info.area, entry.dock);
    }
    for (const auto &[area, dock] : first.asKeyValueRange()) {
        dock->raise();
        const bool bottom = area == Qt::BottomDockWidgetArea;
        const bool roomy = area == Qt::LeftDockWidgetArea && m_window->width() >= kRoomyWidth;
        const int side = roomy ? kLeftWidth : kSideWidth;
        m_window->resizeDocks(
            { dock }, { bottom ? kBottomHeight : side }, bottom ? Qt::Vertical : Qt::Horizontal);
    }
}

void DockLayout::fitWidth(int width)
{
    const bool narrow = width < kNarrowWidth;
    if (!m_begun || narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow) {
        m_wideState = m_window->saveState(kStateVersion);
        placeNarrow();
    } else if (!m_window->restoreState(m_wideState, kStateVersion)) {
        place();
    }
}

void DockLayout::placeNarrow()
{
    QDockWidget *first = nullptr;
    for (const auto &entry : m_entries) {
        if (entry.info.area == Qt::BottomDockWidgetArea && first == nullptr)
            first = entry.dock;
    }
    for (const auto &entry : m_entries) {
        if (first == nullptr || entry.info.area == Qt::BottomDockWidgetArea
            || entry.dock->isFloating())
            continue;
        const bool shown = !entry.dock->isHidden();
        m_window->addDockWidget(Qt::BottomDockWidgetArea, entry.dock);
        m_window->tabifyDockWidget(first, entry.dock);
        entry.dock->setVisible(shown);
    }
    if (first != nullptr)
        first->raise();
}

void DockLayout::dressAll()
{
    for (const auto &entry : m_entries)
        dress(*entry.dock, *m_window);
    // A bar whose docks went elsewhere is left behind empty at times, and Tab would stop at it.
    const auto bars = m_window->findChildren<QTabBar *>(Qt::FindDirectChildrenOnly);
    for (auto *bar : bars) {
        if (bar->count() == 0)
            bar->hide();
    }
}

void DockLayout::save() const
{
    if (!m_begun)
        return;
    QSettings settings;
    settings.setValue(stateKey(), m_narrow ? m_wideState : m_window->saveState(kStateVersion));
    settings.setValue(simpleKey(), m_simple);
}

} // namespace qed::ui
