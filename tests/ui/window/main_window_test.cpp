// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/window/window_test.h"
#include "ui/help/handbook_window.h"
#include "ui/map/map_legend.h"
#include "ui/text/finding_text.h"
#include "ui/window/banner.h"
#include "ui/window/dock_layout.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTreeView>
#include <QUrl>
#include <QWhatsThis>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

namespace qed::ui {

namespace {

using MainWindowTest = WindowTest;

QAction *actionWithKey(const MainWindow &window, const QKeySequence &key)
{
    for (auto *action : window.findChildren<QAction *>()) {
        if (action->shortcuts().contains(key))
            return action;
    }
    return nullptr;
}

/// The part of the window that the dock stands in.
const QMainWindow &workspace(const QDockWidget &dock)
{
    return *qobject_cast<const QMainWindow *>(dock.parentWidget());
}

TEST_F(MainWindowTest, IsEmptyAtFirstAndOffersNothingThatNeedsAnImage)
{
    MainWindow window;
    window.show();
    EXPECT_EQ(window.windowTitle(), QStringLiteral("Qedscope"));
    EXPECT_FALSE(window.banner()->isVisible());
    for (const auto &key :
        { QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_G), QKeySequence(Qt::Key_F4) })
        EXPECT_FALSE(actionWithKey(window, key)->isEnabled()) << key.toString().toStdString();
}

TEST_F(MainWindowTest, ShowsTheWholeLegendInTheSmallestWindow)
{
    MainWindow window;
    window.resize(window.minimumSize());
    window.show();
    window.openHere(write("disk.qed", damaged()));
    ASSERT_TRUE(waitForVerdict(window));
    const auto legends = window.findChildren<MapLegend *>(); // of the file, and of the guest's disk
    const auto shown = [&] { return std::ranges::find_if(legends, &QWidget::isVisible); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown() != legends.end(); }, kPatience));
    QTest::qWait(0);
    const auto *legend = *shown();
    EXPECT_EQ(window.size(), window.minimumSize());
    EXPECT_GE(legend->height(), legend->heightForWidth(legend->width()));
}

TEST_F(MainWindowTest, PutsTheButtonsOfTheBannerBelowItsWordsWhereThatIsLower)
{
    MainWindow window;
    window.resize(window.minimumSize());
    window.show();
    window.openHere(write("disk.qed", damaged()));
    ASSERT_TRUE(waitForVerdict(window));
    const auto *banner = window.banner();
    const auto buttons = banner->findChildren<QAbstractButton *>();
    const auto shown = std::ranges::find_if(buttons, &QWidget::isVisible);
    ASSERT_NE(shown, buttons.end());
    const auto *button = *shown;
    const auto bottomOfWords = [banner] {
        int bottom = 0;
        for (const auto *label : banner->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                bottom = std::max(bottom, label->geometry().bottom());
        }
        return bottom;
    };
    QTest::qWait(0);
    EXPECT_GT(button->y(), bottomOfWords());
    window.resize(1280, 800);
    QTest::qWait(0);
    EXPECT_LT(button->y(), bottomOfWords());
}

TEST_F(MainWindowTest, ShowsTheVerdictOfADamagedImage)
{
    MainWindow window;
    window.show();
    window.openHere(write("disk.qed", damaged()));
    ASSERT_TRUE(waitForVerdict(window));
    EXPECT_EQ(window.windowTitle(), QStringLiteral("disk.qed — Qedscope"));
    EXPECT_TRUE(window.banner()->isVisible());
    EXPECT_EQ(window.banner()->text().id, QStringLiteral("damaged-with-loss"));
    EXPECT_FALSE(window.banner()->text().warning.isEmpty());
}

TEST_F(MainWindowTest, ShowsTheBannerOfEachState)
{
    auto dirty = sound();
    dirty.setDirty();
    auto leaks = sound();
    leaks.append(2);
    auto header = sound();
    header.changeHeader([](Header &h) { h.clusterSize = 12345; });
    auto features = sound();
    features.changeHeader([](Header &h) { h.features = 0x80; });
    const std::map<std::string, test::ImageBuilder> cases { { "healthy", sound() },
        { "dirty-only", dirty }, { "leaks-only", leaks }, { "unreadable-header", header },
        { "unknown-features", features } };
    for (const auto &[id, builder] : cases) {
        MainWindow window;
        window.openHere(write("disk.qed", builder));
        ASSERT_TRUE(waitForVerdict(window));
        EXPECT_EQ(window.banner()->text().id.toStdString(), id);
    }
}

TEST_F(MainWindowTest, SaysWhyAFileCannotBeOpened)
{
    MainWindow window;
    window.show();
    window.openHere(pathOf("none.qed"));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return window.session()->state() == Session::State::Failed; }, kPatience));
    EXPECT_EQ(window.banner()->text().id, QStringLiteral("failed"));
    EXPECT_TRUE(window.banner()->text().detail.contains(QStringLiteral("none.qed")));
    EXPECT_FALSE(window.docks()->begun()) << "empty panels are of no use";
}

TEST_F(MainWindowTest, ChoosingAFindingSelectsItsPlaceAndTheSelectionChoosesAFinding)
{
    MainWindow window;
    window.show();
    window.openHere(write("disk.qed", damaged()));
    ASSERT_TRUE(waitForVerdict(window));
    auto *view = window.findChild<QTreeView *>(QStringLiteral("findings"));
    ASSERT_NE(view, nullptr);
    view->setCurrentIndex(view->model()->index(0, 0));
    ASSERT_TRUE(window.session()->selection()->current());
    EXPECT_EQ(window.session()->selection()->current()->slot, (TableSlot { 0, 9 }));

    const auto &findings = window.session()->report()->findings;
    const auto shared = std::ranges::find(findings, FindingCode::RefDouble, &Finding::code);
    window.session()->selection()->select(
        window.session()->placeOfFinding(static_cast<std::size_t>(shared - findings.begin())));
    EXPECT_TRUE(view->currentIndex().siblingAtColumn(4).data().toString().contains(
        QStringLiteral("QED-REF-DOUBLE")));
}

TEST_F(MainWindowTest, F4VisitsTheProblems)
{
    MainWindow window;
    window.show();
    window.openHere(write("disk.qed", damaged()));
    ASSERT_TRUE(waitForVerdict(window));
    auto *next = actionWithKey(window, Qt::Key_F4);
    std::set<std::size_t> visited;
    for (std::size_t i = 0; i < window.session()->report()->findings.size(); ++i) {
        next->trigger();
        visited.insert(*window.session()->selection()->current()->finding);
    }
    const auto problems
        = std::ranges::count_if(window.session()->report()->findings, [](const Finding &finding) {
              return rankOf(finding) != Rank::Note && !finding.file.empty();
          });
    EXPECT_EQ(static_cast<long>(visited.size()), problems);
}

TEST_F(MainWindowTest, AChangeOnDiskShowsOnTheBannerAndCheckAgainEndsIt)
{
    MainWindow window;
    window.show();
    const auto path = write("disk.qed", sound());
    window.openHere(path);
    ASSERT_TRUE(waitForVerdict(window));
    std::ofstream(path.toStdString(), std::ios::app) << std::string(4096, 'x');
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return window.banner()->text().id == QStringLiteral("changed-on-disk"); }, 2000));
    actionWithKey(window, Qt::Key_F5)->trigger();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return window.banner()->text().id == QStringLiteral("leaks-only"); }, kPatience));
}

TEST_F(MainWindowTest, DroppingFilesAsksForThem)
{
    MainWindow window;
    window.show();
    const auto path = write("disk.qed", sound());
    const QSignalSpy asked(&window, &MainWindow::openRequested);
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().toStringList(), QStringList { path });
}

TEST_F(MainWindowTest, ShortcutsAreUnique)
{
    const MainWindow window;
    std::map<QString, QStringList> owners;
    for (const auto *action : window.findChildren<QAction *>()) {
        for (const auto &key : action->shortcuts())
            owners[key.toString()] += action->text();
    }
    for (const auto &[key, actions] : owners)
        EXPECT_EQ(actions.size(), 1)
            << key.toStdString() << ": " << actions.join(u'|').toStdString();
}

TEST_F(MainWindowTest, EveryActionHasAText)
{
    const MainWindow window;
    for (const auto *action : window.findChildren<QAction *>()) {
        // Qt's own line edits and the menus behind full toolbars bring actions that nobody reads.
        const auto *parent = action->parent();
        if (action->isSeparator() || qobject_cast<const QLineEdit *>(parent) != nullptr
            || (parent->parent() != nullptr && parent->parent()->inherits("QToolBarExtension")))
            continue;
        EXPECT_FALSE(action->text().isEmpty())
            << action->parent()->metaObject()->className() << action->icon().name().toStdString();
    }
}

TEST_F(MainWindowTest, EveryControlHasANameForThoseWhoCannotSeeIt)
{
    MainWindow window;
    window.show();
    window.openHere(write("disk.qed", damaged()));
    ASSERT_TRUE(waitForVerdict(window));
    window.docks()->setSimple(false);
    for (auto *widget : window.findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) != nullptr
            || qobject_cast<QLineEdit *>(widget) != nullptr
            || qobject_cast<QComboBox *>(widget) != nullptr
            || qobject_cast<QAbstractItemView *>(widget) != nullptr;
        const bool inner = widget->objectName().startsWith(QStringLiteral("qt_"))
            || widget->inherits("QHeaderView") || widget->parentWidget()->inherits("QLineEdit")
            || widget->parentWidget()->inherits("QDockWidget")
            || widget->inherits("QToolBarExtension") || widget->parentWidget()->inherits("QTabBar")
            || widget->parentWidget()->inherits("QTreeView")
            || widget->parentWidget()->inherits("QComboBoxPrivateContainer");
        if (!control || inner || !widget->isVisibleTo(&window))
            continue;
        const auto *name = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(name, nullptr);
        EXPECT_FALSE(name->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " in "
            << widget->parentWidget()->metaObject()->className();
    }
}

TEST_F(MainWindowTest, NarrowWindowsKeepAllDocksInTheBottomTabsAndWideOnesPutThemBack)
{
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    window.openHere(write("disk.qed", damaged()));
    ASSERT_TRUE(waitForVerdict(window));
    window.docks()->setSimple(false);
    std::map<QDockWidget *, Qt::DockWidgetArea> wide;
    for (auto *dock : window.findChildren<QDockWidget *>())
        wide[dock] = workspace(*dock).dockWidgetArea(dock);
    window.resize(720, 480);
    for (const auto &[dock, area] : wide)
        EXPECT_EQ(workspace(*dock).dockWidgetArea(dock), Qt::BottomDockWidgetArea)
            << dock->objectName().toStdString();
    window.resize(1280, 800);
    for (const auto &[dock, area] : wide)
        EXPECT_EQ(workspace(*dock).dockWidgetArea(dock), area) << dock->objectName().toStdString();
    EXPECT_EQ(window.minimumSize(), QSize(720, 480));
}

TEST_F(MainWindowTest, NothingInTheWindowWritesTheFile)
{
    MainWindow window;
    window.show();
    const auto path = write("disk.qed", damaged());
    const auto before = std::filesystem::last_write_time(path.toStdString());
    window.openHere(path);
    ASSERT_TRUE(waitForVerdict(window));
    for (auto *action : window.findChildren<QAction *>()) {
        // Everything with a shortcut that does not close or open something.
        if (action->shortcuts().isEmpty() || action->text().contains(QStringLiteral("Open"))
            || action->text().contains(QStringLiteral("Save Report"))
            || action->text().contains(QStringLiteral("Close"))
            || action->text().contains(QStringLiteral("Quit")))
            continue;
        action->trigger();
        QCoreApplication::processEvents();
    }
    QTest::qWait(100);
    EXPECT_EQ(std::filesystem::last_write_time(path.toStdString()), before);
    QWhatsThis::leaveWhatsThisMode(); // nor does it outlive the window
    delete HandbookWindow::current();
}

TEST_F(MainWindowTest, SaysThatANameHidesWhatTheFileIs)
{
    for (const auto *name : { "disk.img", "disk.qcow2", "disk.QED", "disk" }) {
        MainWindow window;
        window.openHere(write(name, sound()));
        ASSERT_TRUE(waitForVerdict(window));
        EXPECT_EQ(window.banner()->text().detail.contains(QStringLiteral("with another name")),
            QString::fromLatin1(name).contains(u'.')
                && !QString::fromLatin1(name).endsWith(QStringLiteral("QED")))
            << name;
    }
}

TEST_F(MainWindowTest, ClosingInTheMiddleOfACheckIsClean)
{
    const auto path = write("disk.qed", damaged());
    for (int i = 0; i < 10; ++i) {
        MainWindow window;
        window.show();
        window.openHere(path);
        QTest::qWait(i % 3);
    }
}

} // namespace

} // namespace qed::ui
