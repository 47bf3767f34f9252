// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/window/window_test.h"
#include "ui/dialogs/find_action_dialog.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTreeView>

namespace qed::ui {

namespace {

QStringList names(const FindActionDialog &dialog)
{
    const auto *model = dialog.findChild<QTreeView *>()->model();
    QStringList result;
    for (int row = 0; row < model->rowCount(); ++row)
        result += model->index(row, 0).data().toString();
    return result;
}

class FindActionTest : public testing::Test {
protected:
    FindActionTest()
    {
        auto *file = m_bar.addMenu(QStringLiteral("&File"));
        m_open = file->addAction(QStringLiteral("&Open…"));
        m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
        file->addSeparator();
        auto *more = file->addMenu(QStringLiteral("&Export"));
        more->addAction(QStringLiteral("As &Picture…"));
        m_save = file->addAction(QStringLiteral("&Save && Close"));
        m_save->setEnabled(false);
    }

    QMenuBar m_bar;
    QAction *m_open = nullptr;
    QAction *m_save = nullptr;
};

TEST_F(FindActionTest, ListsWhatTheMenusHoldWithTheirPlaceAndKeys)
{
    const FindActionDialog dialog(m_bar);
    EXPECT_EQ(names(dialog),
        (QStringList { QStringLiteral("Open…"), QStringLiteral("As Picture…"),
            QStringLiteral("Save & Close") }));
    const auto *model = dialog.findChild<QTreeView *>()->model();
    EXPECT_EQ(model->index(0, 2).data().toString(), m_open->shortcut().toString());
    EXPECT_TRUE(model->index(1, 1).data().toString().contains(QStringLiteral("File")));
    EXPECT_TRUE(model->index(1, 1).data().toString().contains(QStringLiteral("Export")));
}

TEST_F(FindActionTest, FindsWordsInAnyOrderInNameMenuAndKeys)
{
    const FindActionDialog dialog(m_bar);
    auto *words = dialog.findChild<QLineEdit *>();
    words->setText(QStringLiteral("pict export"));
    EXPECT_EQ(names(dialog), QStringList { QStringLiteral("As Picture…") });
    words->setText(QStringLiteral("ctrl+o"));
    EXPECT_EQ(names(dialog), QStringList { QStringLiteral("Open…") });
    words->setText(QStringLiteral("(nothing"));
    EXPECT_EQ(names(dialog), QStringList());
}

TEST_F(FindActionTest, DoesTheActionOnReturnAndGoes)
{
    int opened = 0;
    QObject::connect(m_open, &QAction::triggered, [&] { ++opened; });
    FindActionDialog dialog(m_bar);
    dialog.show();
    auto *words = dialog.findChild<QLineEdit *>();
    QTest::keyClicks(words, QStringLiteral("open"));
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_EQ(opened, 1);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(FindActionTest, MovesInTheListWithTheArrowKeys)
{
    FindActionDialog dialog(m_bar);
    dialog.show();
    auto *words = dialog.findChild<QLineEdit *>();
    const auto *list = dialog.findChild<QTreeView *>();
    EXPECT_EQ(list->currentIndex().row(), 0);
    QTest::keyClick(words, Qt::Key_Down);
    EXPECT_EQ(list->currentIndex().row(), 1);
    QTest::keyClick(words, Qt::Key_Up);
    EXPECT_EQ(list->currentIndex().row(), 0);
}

TEST_F(FindActionTest, WhatCanNotBeDoneNowIsShownButNotDone)
{
    int saved = 0;
    QObject::connect(m_save, &QAction::triggered, [&] { ++saved; });
    FindActionDialog dialog(m_bar);
    dialog.show();
    auto *words = dialog.findChild<QLineEdit *>();
    words->setText(QStringLiteral("save"));
    EXPECT_EQ(names(dialog).size(), 1);
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_EQ(saved, 0);
    EXPECT_TRUE(dialog.isVisible());
}

using FindActionInWindow = WindowTest;

TEST_F(FindActionInWindow, ListsEveryEntryOfTheMenus)
{
    const MainWindow window;
    const FindActionDialog dialog(*window.menuBar());
    const auto listed = names(dialog);
    for (const auto *menu : window.menuBar()->findChildren<QMenu *>()) {
        for (const auto *action : menu->actions()) {
            if (action->menu<QMenu *>() != nullptr || action->isSeparator())
                continue;
            auto name = action->text();
            EXPECT_TRUE(listed.contains(name.remove(QLatin1Char('&')))) << qPrintable(name);
        }
    }
    EXPECT_GT(listed.size(), 30);
}

} // namespace

} // namespace qed::ui
