// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/bench/window_works.h"

#include "tests/bench/watched_window.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/plan_page.h"
#include "ui/dialogs/repair_dialog.h"
#include "ui/map/map_panel.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/structure_panel.h"
#include "ui/session/session.h"
#include "ui/window/dock_layout.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

namespace qed::ui {

namespace {

constexpr int kExportMilliseconds = 3000;

void resizeInSteps(QWidget &window)
{
    for (int step = 0; step < 40; ++step) {
        window.resize(kWindow + QSize(step * 20, step * 10));
        QCoreApplication::processEvents();
    }
}

/// The tree, opened down to the entries of the first table.
void expandTree(const MainWindow &window)
{
    window.docks()->show(QStringLiteral("structure"));
    auto *tree = window.findChild<StructurePanel *>()->findChild<QTreeView *>();
    QModelIndex index = tree->model()->index(0, 0);
    while (index.isValid() && index.data().toString() != QStringLiteral("L1 table"))
        index = index.siblingAtRow(index.row() + 1);
    for (int depth = 0; depth < 4 && index.isValid() && tree->model()->hasChildren(index);
        ++depth) {
        tree->expand(index);
        (void)waitFor([&] { return tree->model()->rowCount(index) > 0; });
        settle(100);
        index = tree->model()->index(0, 0, index);
    }
}

QModelIndex largestGroup(const QAbstractItemModel &model)
{
    QModelIndex largest = model.index(0, 0);
    for (int row = 1; row < model.rowCount(); ++row) {
        const auto group = model.index(row, 0);
        largest = model.rowCount(group) > model.rowCount(largest) ? group : largest;
    }
    return largest;
}

} // namespace

nlohmann::json lookAround(const QString &image)
{
    WatchedWindow watched;
    if (!watched.openAndCheck(image))
        return {};
    watched.measure("resize", [&] { resizeInSteps(watched.window()); });
    watched.window().resize(kWindow);
    settle();
    QWidget empty;
    empty.resize(kWindow);
    empty.show();
    settle();
    watched.measure("resize of an empty window", [&] { resizeInSteps(empty); });
    empty.hide();
    watched.measure("zoom", [&] {
        for (int step = 0; step < 30; ++step) {
            watched.map()->zoomIn();
            QCoreApplication::processEvents();
        }
        watched.map()->fit();
    });
    watched.measure("tree", [&] { expandTree(watched.window()); });
    return watched.result();
}

nlohmann::json saveForAWhile(const QString &image, const QString &target)
{
    WatchedWindow watched;
    if (!watched.openAndCheck(image))
        return {};
    bool stopped = false;
    watched.measure("export", [&] {
        ExportDialog dialog(watched.window().session()->image(), target, &watched.window());
        dialog.show();
        settle(kExportMilliseconds);
        dialog.reject();
        stopped = waitFor([&] { return !dialog.running(); });
    });
    return stopped ? watched.result() : nlohmann::json();
}

nlohmann::json repairIt(const QString &image)
{
    WatchedWindow watched;
    auto *session = watched.window().session();
    if (!watched.openAndCheck(image) || !waitFor([&] { return !session->access().owner.empty(); }))
        return {};
    RepairDialog *dialog = nullptr;
    watched.measure("plan", [&] {
        watched.trigger(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
        dialog = watched.window().findChild<RepairDialog *>();
        (void)waitFor([&] { return dialog == nullptr || dialog->plan()->ready(); });
    });
    if (dialog == nullptr || !dialog->plan()->ready())
        return {};
    watched.measure("repair", [&] {
        dialog->findChild<QPushButton *>(QStringLiteral("repair"))->click();
        (void)waitFor(
            [&] { return session->lastChange() && session->state() == Session::State::Checked; });
    });
    const bool repaired = session->lastChange() && session->report()->figures.corruptions == 0;
    return repaired ? watched.result() : nlohmann::json();
}

nlohmann::json walkFindings(const QString &image)
{
    WatchedWindow watched;
    if (!watched.openAndCheck(image))
        return {};
    auto *view = watched.window().findChild<QTreeView *>(QStringLiteral("findings"));
    auto *search = watched.window().findChild<FindingsPanel *>()->findChild<QLineEdit *>();
    watched.measure("next problem", [&] {
        for (int step = 0; step < 20; ++step) {
            watched.trigger(Qt::Key_F4);
            QCoreApplication::processEvents();
        }
    });
    watched.measure("opening a group", [&] { view->expand(largestGroup(*view->model())); });
    watched.measure("scrolling to its end", [&] { view->scrollToBottom(); });
    watched.measure("choosing a finding", [&] {
        const auto group = largestGroup(*view->model());
        const int count = view->model()->rowCount(group);
        view->setCurrentIndex(count == 0 ? group : view->model()->index(count / 2, 0, group));
    });
    watched.measure("search", [&] {
        for (const auto *text : { "0", "0x", "0x4", "nothing has this", "" }) {
            search->setText(QString::fromLatin1(text));
            settle(100);
        }
    });
    watched.measure("tree", [&] { expandTree(watched.window()); });
    watched.result()["findings"] = watched.window().session()->report()->findings.size();
    return watched.result();
}

} // namespace qed::ui
