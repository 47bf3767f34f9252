// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/access/keyboard.h"
#include "tests/ui/window/window_test.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/map/map_panel.h"
#include "ui/settings/settings_store.h"
#include "ui/settings/theme.h"
#include "ui/settings/theme_palette.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace qed::ui {

namespace {

class SettingsDialogTest : public WindowTest {
protected:
    SettingsDialogTest() { followTheme(&m_context); }
    ~SettingsDialogTest() override { applyTheme(Theme::System); }

    static CellOrder orderOf(const MainWindow &window)
    {
        return window.findChild<MapPanel *>()->order();
    }
    /// The box that offers this.
    static QComboBox *boxWith(const QWidget &dialog, const char *choice)
    {
        for (auto *box : dialog.findChildren<QComboBox *>()) {
            if (box->findText(QString::fromLatin1(choice)) >= 0)
                return box;
        }
        return nullptr;
    }
    static void choose(const QWidget &dialog, const char *choice)
    {
        boxWith(dialog, choice)->setCurrentText(QString::fromLatin1(choice));
    }
    static QRadioButton *radio(const QWidget &dialog, const char *text)
    {
        for (auto *found : dialog.findChildren<QRadioButton *>()) {
            if (found->text().remove(u'&') == QLatin1String(text))
                return found;
        }
        return nullptr;
    }
    static bool notes(const QWidget &dialog, const char *words)
    {
        const auto *note = dialog.findChild<QLabel *>(QStringLiteral("folderNote"));
        return QTest::qWaitFor(
            [&] { return note->text().contains(QLatin1String(words)); }, kPatience);
    }

    static bool becomes(const QWidget &window, Theme theme)
    {
        return QTest::qWaitFor(
            [&] { return isDark(window.palette()) == (theme == Theme::Dark); }, kPatience);
    }

    QObject m_context;
};

TEST_F(SettingsDialogTest, WhatIsChosenIsDoneAtOnceInEveryWindow)
{
    const MainWindow one;
    const MainWindow two;
    SettingsDialog dialog;
    choose(dialog, "Along Hilbert curves");
    EXPECT_EQ(orderOf(one), CellOrder::Hilbert);
    EXPECT_EQ(orderOf(two), CellOrder::Hilbert);
    choose(dialog, "Dark");
    EXPECT_TRUE(becomes(one, Theme::Dark));
    EXPECT_TRUE(becomes(two, Theme::Dark));
    choose(dialog, "Light");
    EXPECT_TRUE(becomes(one, Theme::Light));
    EXPECT_TRUE(becomes(two, Theme::Light));
    dialog.accept();
    EXPECT_EQ(loadSettings(), (Settings { .theme = Theme::Light, .order = CellOrder::Hilbert }));
    const MainWindow next;
    EXPECT_EQ(orderOf(next), CellOrder::Hilbert);
}

TEST_F(SettingsDialogTest, CancelBringsBackWhatWas)
{
    const Settings before {
        .theme = Theme::Light, .order = CellOrder::Hilbert, .undoFolder = QStringLiteral("/srv")
    };
    SettingsStore::instance().set(before);
    const MainWindow window;
    SettingsDialog dialog;
    choose(dialog, "In rows");
    choose(dialog, "Dark");
    radio(dialog, "In this folder:")->click();
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("/tmp"));
    dialog.findChild<QCheckBox *>()->click();
    EXPECT_EQ(loadSettings(),
        (Settings { .theme = Theme::Dark,
            .order = CellOrder::Rows,
            .undoKeeping = UndoKeeping::InFolder,
            .undoFolder = QStringLiteral("/tmp"),
            .askBeforeStop = false }));
    dialog.reject();
    EXPECT_EQ(loadSettings(), before);
    EXPECT_EQ(orderOf(window), CellOrder::Hilbert);
    EXPECT_TRUE(becomes(window, Theme::Light));
}

TEST_F(SettingsDialogTest, TheOrderOfTheViewMenuAndThatOfTheSettingsAreOne)
{
    const MainWindow one;
    const MainWindow two;
    const SettingsDialog dialog;
    one.findChild<MapPanel *>()->orderAction()->toggle();
    EXPECT_EQ(orderOf(two), CellOrder::Hilbert);
    EXPECT_EQ(boxWith(dialog, "In rows")->currentText(), QStringLiteral("Along Hilbert curves"));
    two.findChild<MapPanel *>()->orderAction()->toggle();
    EXPECT_EQ(orderOf(one), CellOrder::Rows);
    EXPECT_EQ(loadSettings(), Settings {});
}

TEST_F(SettingsDialogTest, TheKeyboardAloneOpensChangesAndKeeps)
{
    MainWindow window;
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    pressKey(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = window.findChild<SettingsDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    pressKey(Qt::Key_M, Qt::AltModifier);
    pressKey(Qt::Key_Down);
    EXPECT_EQ(orderOf(window), CellOrder::Hilbert);
    pressKey(Qt::Key_A, Qt::AltModifier);
    const auto *ask = dialog->findChild<QCheckBox *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !ask->isChecked(); }, kPatience));
    pressKey(Qt::Key_Return);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(loadSettings(), (Settings { .order = CellOrder::Hilbert, .askBeforeStop = false }));
}

TEST_F(SettingsDialogTest, AFolderThatCanNotTakeUndoFilesIsSaidInWords)
{
    SettingsDialog dialog;
    auto *folder = dialog.findChild<QLineEdit *>();
    EXPECT_FALSE(folder->isEnabled());
    EXPECT_TRUE(notes(dialog, "the plan says where"));
    radio(dialog, "In this folder:")->click();
    EXPECT_TRUE(folder->isEnabled());
    EXPECT_TRUE(notes(dialog, "No folder is chosen"));
    folder->setText(pathOf("missing"));
    EXPECT_TRUE(notes(dialog, "There is no such folder"));
    folder->setText(QString::fromStdString(m_folder.path().string()));
    EXPECT_TRUE(notes(dialog, "no longer leads to"));
    radio(dialog, "Beside the image")->click();
    EXPECT_TRUE(notes(dialog, "the plan says where"));
    EXPECT_EQ(folder->text(), QString::fromStdString(m_folder.path().string()))
        << "kept for another time";
}

} // namespace

} // namespace qed::ui
