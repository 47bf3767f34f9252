// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The cursors of the map and of the bytes are read out while keys move them.

#include "tests/ui/access/event_log.h"
#include "tests/ui/access/keyboard.h"
#include "tests/ui/window/window_test.h"
#include "ui/hex/hex_view.h"
#include "ui/map/map_panel.h"
#include "ui/map/map_view.h"
#include "ui/window/dock_layout.h"

namespace qed::ui {

namespace {

using Names = std::vector<std::string>;

class ReadOut : public WindowTest {
protected:
    void SetUp() override
    {
        m_window.resize(1280, 800);
        m_window.show();
        m_window.openHere(write("disk.qed", damaged()));
        ASSERT_TRUE(waitForVerdict(m_window));
        m_window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
        auto *panel = m_window.findChild<MapPanel *>();
        m_map = panel->view();
        ASSERT_TRUE(QTest::qWaitFor([&] { return panel->hasProblems(); }, kPatience));
    }

    MainWindow m_window;
    MapView *m_map = nullptr;
};

TEST_F(ReadOut, EachStepOfTheMapsCursorOnceWithTheFocusAndTheValue)
{
    m_map->setFocus();
    m_map->choose(3); // of 10 clusters: header, L1, L2, four of data, three leaks
    QTest::qWait(300); // until what leads there is known
    const EventLog log;
    pressKey(Qt::Key_Right); // to the cluster with two references
    ASSERT_EQ(
        EventLog::of(QAccessible::Focus, m_map), Names { "Cluster 4 of 10: double reference" });
    EXPECT_EQ(EventLog::of(QAccessible::ValueChanged, m_map), Names { "File map" });
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return !EventLog::of(QAccessible::NameChanged, m_map).empty(); }, kPatience));
    EXPECT_EQ(EventLog::of(QAccessible::NameChanged, m_map),
        Names { "Cluster 4 of 10: double reference, guest 4 KiB and 48 KiB" });
    EXPECT_EQ(EventLog::of(QAccessible::Focus, m_map).size(), 1U)
        << "what is known later is no step";
}

TEST_F(ReadOut, TheMapsWordsAreItsValueAndItsCursorsName)
{
    m_map->setFocus();
    m_map->choose(7);
    auto *map = QAccessible::queryAccessibleInterface(m_map);
    ASSERT_NE(map, nullptr);
    EXPECT_EQ(map->role(), QAccessible::Table);
    EXPECT_EQ(map->text(QAccessible::Value).toStdString(), "Cluster 7 of 10: leak");
    ASSERT_EQ(map->childCount(), 1);
    EXPECT_EQ(map->child(0)->text(QAccessible::Name), map->text(QAccessible::Value));
    EXPECT_EQ(map->child(0)->parent(), map);
    EXPECT_EQ(map->focusChild(), map->child(0));
    EXPECT_TRUE(map->child(0)->state().focused);
}

TEST_F(ReadOut, NothingIsSaidOfACursorThatStandsStill)
{
    m_map->setFocus();
    m_map->choose(0);
    QTest::qWait(300);
    const EventLog log;
    pressKey(Qt::Key_Left);
    QTest::qWait(100);
    EXPECT_EQ(EventLog::of(QAccessible::Focus, m_map), Names {});
    EXPECT_EQ(EventLog::of(QAccessible::ValueChanged, m_map), Names {});
}

TEST_F(ReadOut, TheByteUnderTheCursorAndWhatItBelongsTo)
{
    m_window.docks()->setSimple(false);
    m_window.docks()->show(QStringLiteral("hex"));
    auto *bytes = m_window.findChild<HexView *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bytes->hasFocus(); }, kPatience));
    bytes->moveCursor(0);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return bytes->source().at(0).state == HexSource::State::Ready; }, kPatience));
    const EventLog log;
    pressKey(Qt::Key_Right);
    EXPECT_EQ(EventLog::of(QAccessible::ValueChanged, bytes), Names { "Bytes of the image" });
    auto *view = QAccessible::queryAccessibleInterface(bytes);
    ASSERT_NE(view, nullptr);
    EXPECT_EQ(view->role(), QAccessible::Document);
    EXPECT_EQ(view->text(QAccessible::Value).toStdString(), "45, 0x1 · magic");
    ASSERT_NE(view->valueInterface(), nullptr);
    EXPECT_EQ(view->valueInterface()->currentValue().toULongLong(), 1U);
    view->valueInterface()->setCurrentValue(QVariant::fromValue<qulonglong>(4096));
    EXPECT_EQ(bytes->cursor(), 4096U);
}

TEST_F(ReadOut, AKindOfTheLegendIsBroughtForwardByAssistiveTechnologyToo)
{
    auto *entry = [this]() -> QAbstractButton * {
        for (auto *button : m_window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Leak")))
                return button;
        }
        return nullptr;
    }();
    ASSERT_NE(entry, nullptr);
    auto *actions = QAccessible::queryAccessibleInterface(entry)->actionInterface();
    ASSERT_NE(actions, nullptr);
    actions->doAction(actions->actionNames().first());
    EXPECT_TRUE(entry->isChecked());
    actions->doAction(actions->actionNames().first());
    EXPECT_FALSE(entry->isChecked());
}

} // namespace

} // namespace qed::ui
