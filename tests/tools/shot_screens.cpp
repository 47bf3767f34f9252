// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/tools/shot_screens.h"

#include "ui/dialogs/change_page.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/find_action_dialog.h"
#include "ui/dialogs/plan_page.h"
#include "ui/dialogs/repair_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/undo_dialog.h"
#include "ui/help/handbook_window.h"
#include "ui/map/map_panel.h"
#include "ui/map/map_view.h"
#include "ui/session/session.h"
#include "ui/window/banner.h"
#include "ui/window/banner_words.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTemporaryDir>

#include <algorithm>
#include <string_view>
#include <vector>

namespace qed::shot {

namespace {

using ui::MainWindow;

constexpr int kTitleBar = 30;
constexpr int kSettle = 20; ///< turns of the event loop for what comes after a click

void settle(const Wait &wait)
{
    int turns = 0;
    (void)wait([&turns] { return ++turns > kSettle; });
}

/// The button with this text, as it stands in the sources, in the window's language.
bool press(const QWidget &parent, QString text)
{
    text.remove(u'&');
    for (auto *button : parent.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&parent) && button->isEnabled()
            && button->text().remove(u'&') == text) {
            button->click();
            return true;
        }
    }
    return false;
}

bool shows(const QWidget &dialog)
{
    const auto *result = dialog.findChild<QLabel *>(QStringLiteral("result"));
    return result != nullptr && result->isVisibleTo(&dialog) && !result->text().isEmpty();
}

QWidget *openActions(MainWindow &window)
{
    auto *dialog = new ui::FindActionDialog(*window.menuBar(), &window);
    dialog->show();
    return dialog;
}

QWidget *openSettings(MainWindow &window)
{
    auto *dialog = new ui::SettingsDialog(&window);
    dialog->show();
    return dialog;
}

ui::RepairDialog *openPlan(MainWindow &window, const Wait &wait)
{
    auto *dialog = new ui::RepairDialog(window.session(), &window);
    dialog->show();
    const bool made = wait(
        [dialog] { return dialog->plan()->planned().plan || dialog->plan()->planned().error; });
    return made ? dialog : nullptr;
}

void showRunning(ui::RepairDialog &dialog)
{
    const auto order = dialog.plan()->order();
    const auto bytes = order.plan ? order.plan->change.sizeAfter : 0;
    dialog.changePage()->showProgress(
        order, { .phase = Phase::WriteData, .done = bytes / 3, .total = bytes }, 7400);
    dialog.showRunning();
}

ui::UndoDialog *openUndo(MainWindow &window, const Wait &wait)
{
    auto *session = window.session();
    if (!wait([session] { return !session->undoFiles().empty(); }))
        return nullptr;
    auto *dialog = new ui::UndoDialog(
        session, session->undoFiles().front().path, ui::WayBack::Undo, &window);
    dialog->show();
    return wait([dialog] { return dialog->ready(); }) ? dialog : nullptr;
}

/// Why an undo file that is there already can't be used any more.
ui::UndoDialog *openDifferences(MainWindow &window, const Wait &wait)
{
    auto *dialog = openUndo(window, wait);
    const auto shown = [&] {
        const auto *list = dialog->findChild<QWidget *>(QStringLiteral("differences"));
        return list != nullptr && list->isVisibleTo(dialog);
    };
    return dialog != nullptr && press(*dialog, ui::UndoDialog::tr("Show &Differences"))
            && wait(shown)
        ? dialog
        : nullptr;
}

/// What is readable is saved, into a file that nobody keeps.
ui::ExportDialog *openSaved(MainWindow &window, const Wait &wait)
{
    const QTemporaryDir folder;
    auto *dialog = new ui::ExportDialog(
        window.session()->image(), folder.filePath(QStringLiteral("readable.raw")), &window);
    dialog->show();
    return wait([dialog] { return !dialog->running() && shows(*dialog); }) ? dialog : nullptr;
}

/// As a window manager would show it.
QPixmap above(MainWindow &window, QWidget &dialog)
{
    auto picture = window.grab();
    const auto top = dialog.grab();
    const QSize frame(dialog.width(), dialog.height() + kTitleBar);
    const QRect area(QPoint((window.width() - frame.width()) / 2,
                         std::max(0, (window.height() - frame.height()) / 2)),
        frame);
    const auto &palette = window.palette();
    QPainter painter(&picture);
    painter.fillRect(window.rect(), QColor(0, 0, 0, 90));
    painter.fillRect(area.adjusted(-1, -1, 1, 1), palette.color(QPalette::Shadow));
    const QRect bar(area.topLeft(), QSize(area.width(), kTitleBar));
    painter.fillRect(bar, palette.color(QPalette::Window).darker(115));
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(bar, Qt::AlignCenter, dialog.windowTitle());
    painter.drawPixmap(area.topLeft() + QPoint(0, kTitleBar), top);
    return picture;
}

QWidget *dialogOf(MainWindow &window, const std::string &screen, const Wait &wait)
{
    if (screen == "actions")
        return openActions(window);
    if (screen == "settings")
        return openSettings(window);
    if (screen == "differences")
        return openDifferences(window, wait);
    if (screen == "saved")
        return openSaved(window, wait);
    auto *dialog = openPlan(window, wait);
    if (dialog == nullptr || screen == "plan")
        return dialog;
    if (screen == "changes") {
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        const auto *view = dialog->findChild<QPlainTextEdit *>(QStringLiteral("diff"));
        return wait([view] { return !view->toPlainText().isEmpty(); }) ? dialog : nullptr;
    }
    if (screen == "applying") {
        showRunning(*dialog);
        return dialog;
    }
    if (!press(*dialog, ui::PlanPage::tr("&Repair")) || !wait([dialog] { return shows(*dialog); }))
        return nullptr;
    if (screen == "result") // the window behind it checks what was repaired
        return wait([&window] { return window.session()->state() == ui::Session::State::Checked; })
            ? dialog
            : nullptr;
    dialog->close();
    return openUndo(window, wait);
}

constexpr std::string_view kHandbookPage = "handbook-";

/// A window of its own, so the picture is of it alone.
QPixmap takeHandbook(const std::string &page, const Wait &wait)
{
    ui::HandbookWindow::open({ .page = QString::fromStdString(page), .heading = {} });
    settle(wait);
    return ui::HandbookWindow::current()->grab();
}

/// The map of the guest's disk, alone or below that of the file, at its first problem.
QPixmap takeGuestMap(MainWindow &window, ui::MapMode mode, const Wait &wait)
{
    auto *map = window.findChild<ui::MapPanel *>();
    map->setMode(ui::MapMode::GuestDisk);
    if (!wait([map] { return map->view()->pyramid() != nullptr; }))
        return {};
    map->nextProblem();
    settle(wait);
    map->fit();
    map->setMode(mode);
    settle(wait);
    return window.grab();
}

} // namespace

bool isScreen(const std::string &word)
{
    static const std::vector<std::string> names { "plan", "changes", "preview", "applying",
        "result", "undo", "differences", "saved", "guest", "both", "handbook", "actions",
        "settings" };
    return std::ranges::contains(names, word) || word.starts_with(kHandbookPage);
}

bool writes(const std::string &screen)
{
    return screen == "result" || screen == "undo";
}

QPixmap takeScreen(MainWindow &window, const std::string &screen, const Wait &wait)
{
    if (screen == "preview") {
        (void)press(*window.banner(), ui::BannerWords::tr("&Repair…"));
        auto *dialog = window.findChild<ui::RepairDialog *>();
        if (dialog == nullptr || !wait([dialog] { return dialog->plan()->ready(); })
            || !press(*dialog, ui::PlanPage::tr("Show Result in &Map")))
            return {};
        settle(wait);
        return window.grab();
    }
    if (screen.starts_with("handbook"))
        return takeHandbook(
            screen == "handbook" ? "first-steps" : screen.substr(kHandbookPage.size()), wait);
    if (screen == "guest")
        return takeGuestMap(window, ui::MapMode::GuestDisk, wait);
    if (screen == "both")
        return takeGuestMap(window, ui::MapMode::Both, wait);
    auto *dialog = dialogOf(window, screen, wait);
    if (dialog == nullptr)
        return {};
    settle(wait);
    return above(window, *dialog);
}

} // namespace qed::shot
