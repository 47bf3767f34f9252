// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// From a damaged image to a repaired one and back, by keys alone.

#include "tests/ui/access/keyboard.h"
#include "tests/ui/dialogs/dialog_test.h"
#include "ui/map/map_panel.h"
#include "ui/map/map_view.h"

#include <QPushButton>

namespace qed::ui {

namespace {

class KeysOnly : public DialogTest {
protected:
    void SetUp() override
    {
        open(damaged());
        m_window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }
    template <typename Dialog>
    Dialog *activeDialog()
    {
        Dialog *dialog = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                dialog = qobject_cast<Dialog *>(QApplication::activeWindow());
                return dialog != nullptr;
            },
            kPatience);
        return dialog;
    }
    /// A window manager gives the keyboard back by itself; here is none.
    bool waitForMainWindow()
    {
        if (!QTest::qWaitFor([] { return QApplication::activeWindow() == nullptr; }, kPatience))
            return false;
        m_window.activateWindow();
        return QTest::qWaitFor(
            [&] { return QApplication::activeWindow() == &m_window; }, kPatience);
    }
};

TEST_F(KeysOnly, RepairAndUndo)
{
    ASSERT_TRUE(tabTo("Repair…")) << "the banner's button";
    pressKey(Qt::Key_Space);
    auto *repair = activeDialog<RepairDialog>();
    ASSERT_NE(repair, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return repair->plan()->ready(); }, kPatience));
    ASSERT_TRUE(tabTo("Repair"));
    pressKey(Qt::Key_Space);
    ASSERT_TRUE(waitForResult(*repair, QStringLiteral("Repaired.")));
    EXPECT_EQ(focusedButton(), "Close");
    EXPECT_NE(bytes(m_path), m_before);
    pressKey(Qt::Key_Return);
    ASSERT_TRUE(waitForMainWindow());
    ASSERT_TRUE(waitForVerdict(m_window));

    EXPECT_NE(QApplication::focusWidget(), nullptr) << "the keyboard is nowhere";
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return m_window.banner()->text().id == QStringLiteral("repaired"); }, kPatience));
    ASSERT_TRUE(tabTo("Undo Repair…"));
    pressKey(Qt::Key_Return);
    auto *undo = activeDialog<UndoDialog>();
    ASSERT_NE(undo, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return undo->ready(); }, kPatience));
    ASSERT_TRUE(tabTo("Undo Repair"));
    pressKey(Qt::Key_Space);
    ASSERT_TRUE(waitForResult(*undo, QStringLiteral("The repair was undone.")));
    pressKey(Qt::Key_Escape);
    ASSERT_TRUE(waitForMainWindow());
    EXPECT_EQ(bytes(m_path), m_before);
}

TEST_F(KeysOnly, TabComesToTheBannersButtonsFirstAndInTheirOrder)
{
    QStringList texts;
    for (auto *widget = m_window.nextInFocusChain(); widget != &m_window && texts.size() < 4;
        widget = widget->nextInFocusChain()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<QPushButton *>(widget);
        texts += button == nullptr ? QStringLiteral("(another)")
                                   : button->text().remove(QLatin1Char('&'));
    }
    EXPECT_EQ(texts,
        (QStringList { QStringLiteral("Repair…"), QStringLiteral("Save What Is Readable…"),
            QStringLiteral("Details"), QStringLiteral("(another)") }));
}

TEST_F(KeysOnly, EscapeLeavesEveryDialogWithoutAChange)
{
    ASSERT_TRUE(tabTo("Repair…"));
    pressKey(Qt::Key_Space);
    auto *repair = activeDialog<RepairDialog>();
    ASSERT_NE(repair, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return repair->plan()->ready(); }, kPatience));
    pressKey(Qt::Key_Escape);
    ASSERT_TRUE(waitForMainWindow());
    EXPECT_EQ(focusedButton(), "Repair…") << "the keyboard is where it was";
    pressKey(Qt::Key_G, Qt::ControlModifier);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return QApplication::activeWindow() != &m_window; }, kPatience));
    pressKey(Qt::Key_Escape);
    ASSERT_TRUE(waitForMainWindow());
    EXPECT_EQ(bytes(m_path), m_before);
}

TEST_F(KeysOnly, TabLeavesTheMapAndTheListsBothWays)
{
    pressKey(Qt::Key_1, Qt::ControlModifier);
    auto *map = m_window.findChild<MapPanel *>()->view();
    ASSERT_TRUE(map->hasFocus());
    pressKey(Qt::Key_Tab);
    EXPECT_FALSE(map->hasFocus());
    pressKey(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(map->hasFocus());
    for (const auto key : { Qt::Key_F6, Qt::Key_F7, Qt::Key_F8, Qt::Key_F9, Qt::Key_F11 }) {
        pressKey(key);
        const auto *panel = QApplication::focusWidget();
        ASSERT_NE(panel, nullptr);
        ASSERT_NE(panel, map) << key;
        pressKey(Qt::Key_Tab);
        EXPECT_NE(QApplication::focusWidget(), panel) << key;
        pressKey(Qt::Key_Backtab, Qt::ShiftModifier);
        EXPECT_EQ(QApplication::focusWidget(), panel) << key;
    }
}

} // namespace

} // namespace qed::ui
