// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The main window for those who do not see it, in each of its states.

#include "tests/ui/access/accessible_tree.h"
#include "tests/ui/access/keyboard.h"
#include "tests/ui/window/window_test.h"
#include "ui/map/map_legend.h"
#include "ui/map/map_panel.h"
#include "ui/map/map_view.h"
#include "ui/panels/report_panel.h"
#include "ui/window/dock_layout.h"

#include <QDockWidget>
#include <QMenuBar>

#include <fstream>
#include <set>

namespace qed::ui {

namespace {

class WindowTree : public WindowTest {
protected:
    void open(MainWindow &window, const QString &path)
    {
        window.resize(1280, 800);
        window.show();
        window.openHere(path);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                return window.session()->state() == Session::State::Checked
                    || window.session()->state() == Session::State::Failed;
            },
            kPatience));
    }
    static void expectNoFaults(QWidget &window, const char *state)
    {
        QTest::qWait(50); // docks are dressed once the layout is done
        const auto faults = accessibleFaults(window);
        EXPECT_TRUE(faults.isEmpty()) << state << ":\n" << faults.join(u'\n').toStdString();
    }
    /// Every panel in front once, both maps.
    static void expectNoFaultsAnywhere(MainWindow &window)
    {
        expectNoFaults(window, "simple");
        window.docks()->setSimple(false);
        const auto docks = window.findChildren<QDockWidget *>();
        for (auto *dock : docks) {
            window.docks()->show(dock->objectName());
            expectNoFaults(window, dock->objectName().toUtf8().constData());
        }
        auto *map = window.findChild<MapPanel *>();
        for (const auto mode : { MapMode::GuestDisk, MapMode::Both }) {
            map->setMode(mode);
            ASSERT_TRUE(
                QTest::qWaitFor([&] { return map->view()->pyramid() != nullptr; }, kPatience));
            expectNoFaults(window, "another map");
        }
        window.findChild<ReportPanel *>()->find();
        expectNoFaults(window, "the find bar");
    }
};

TEST_F(WindowTree, LeavesNobodyBehindOnTheFirstPage)
{
    {
        MainWindow before; // so that there is a recent file
        open(before, write("disk.qed", sound()));
    }
    MainWindow window;
    window.show();
    expectNoFaults(window, "empty");
}

TEST_F(WindowTree, LeavesNobodyBehindWithASoundImage)
{
    MainWindow window;
    open(window, write("disk.qed", sound()));
    expectNoFaultsAnywhere(window);
}

TEST_F(WindowTree, LeavesNobodyBehindWithADamagedImage)
{
    MainWindow window;
    open(window, write("disk.qed", damaged()));
    expectNoFaultsAnywhere(window);
}

TEST_F(WindowTree, LeavesNobodyBehindWithAHeaderThatCannotBeUsed)
{
    auto builder = sound();
    builder.changeHeader([](Header &header) { header.clusterSize = 12345; });
    MainWindow window;
    open(window, write("disk.qed", builder));
    expectNoFaults(window, "hopeless");
    window.docks()->setSimple(false);
    expectNoFaults(window, "hopeless, full");
}

TEST_F(WindowTree, LeavesNobodyBehindWithAFileThatIsNoImage)
{
    std::ofstream(pathOf("letter.txt").toStdString()) << std::string(5000, 'x');
    MainWindow window;
    open(window, pathOf("letter.txt"));
    expectNoFaults(window, "not QED");
}

TEST_F(WindowTree, LeavesNobodyBehindInANarrowWindow)
{
    MainWindow window;
    open(window, write("disk.qed", damaged()));
    window.docks()->setSimple(false);
    window.resize(720, 480);
    expectNoFaults(window, "narrow");
}

TEST_F(WindowTree, TheLegendIsWholeInANarrowWindow)
{
    MainWindow window;
    open(window, write("disk.qed", damaged()));
    window.resize(720, 480);
    QTest::qWait(50);
    const auto entries = window.findChildren<LegendEntry *>();
    ASSERT_FALSE(entries.isEmpty());
    for (const auto *entry : entries) {
        if (entry->isVisible()) {
            EXPECT_EQ(entry->visibleRegion().boundingRect(), entry->rect())
                << entry->accessibleName().toStdString();
        }
    }
}

TEST_F(WindowTree, EveryEntryOfAMenuHasAnotherName)
{
    MainWindow window;
    open(window, write("disk.qed", damaged()));
    const auto menus = window.menuBar()->findChildren<QMenu *>();
    ASSERT_FALSE(menus.isEmpty());
    for (const auto *menu : menus) {
        std::set<QString> names;
        for (const auto *action : menu->actions()) {
            const auto name = action->text().remove(u'&');
            if (action->isSeparator())
                continue;
            EXPECT_FALSE(name.isEmpty()) << menu->title().toStdString();
            EXPECT_TRUE(names.insert(name).second) << name.toStdString();
        }
    }
}

TEST_F(WindowTree, TabGoesOnceAroundTheWholeWindowAndBackTheSameWay)
{
    MainWindow window;
    open(window, write("disk.qed", damaged()));
    window.docks()->setSimple(false);
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::qWait(300); // what is enabled once the details are known
    window.findChild<MapPanel *>()->view()->setFocus();
    expectTabGoesAround(tabStops(window));
}

} // namespace

} // namespace qed::ui
