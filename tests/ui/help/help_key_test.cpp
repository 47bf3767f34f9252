// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/format/header.h"
#include "tests/ui/window/window_test.h"
#include "ui/help/handbook_window.h"
#include "ui/help/help_key.h"
#include "ui/models/structure_model.h"
#include "ui/panels/structure_panel.h"
#include "ui/panels/structure_view.h"
#include "ui/window/dock_layout.h"

#include <QDialog>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWhatsThis>

#include <memory>

namespace qed::ui {

namespace {

struct DialogWithALine {
    DialogWithALine()
    {
        window.show();
        dialog.setObjectName(QStringLiteral("repairDialog"));
        line = new QLineEdit;
        (new QVBoxLayout(&dialog))->addWidget(line);
    }
    QWidget window;
    QDialog dialog { &window };
    QLineEdit *line;
};

TEST(HelpKey, OpensThePageOfADialogThatKeepsTheOtherWindowsWaiting)
{
    const HelpKey key;
    DialogWithALine shown;
    shown.dialog.open();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&shown.dialog));
    QTest::keyClick(shown.line, Qt::Key_F1);
    auto *handbook = HandbookWindow::current();
    ASSERT_NE(handbook, nullptr);
    EXPECT_EQ(handbook->page(), QStringLiteral("repair-and-undo"));
    EXPECT_TRUE(shown.dialog.isVisible());
    ASSERT_TRUE(QTest::qWaitForWindowActive(handbook));
    QTest::keyClick(handbook, Qt::Key_Escape);
    EXPECT_FALSE(handbook->isVisible()) << "the handbook can be used while the dialog waits";
    EXPECT_TRUE(shown.dialog.isVisible());
    delete HandbookWindow::current();
}

TEST(HelpKey, LeavesOtherKeysToTheDialog)
{
    const HelpKey key;
    DialogWithALine shown;
    shown.dialog.open();
    QTest::keyClicks(shown.line, QStringLiteral("f1"));
    QTest::keyClick(shown.line, Qt::Key_F1, Qt::ShiftModifier);
    EXPECT_EQ(shown.line->text(), QStringLiteral("f1"));
    EXPECT_EQ(HandbookWindow::current(), nullptr);
}

class FieldHelp : public WindowTest {
protected:
    /// The row of the tree that has this name.
    static QModelIndex row(const QAbstractItemModel &model, const QString &name)
    {
        const auto found = model.match(
            model.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.first();
    }
};

TEST_F(FieldHelp, EveryHeaderFieldSaysWhatItIsForAndWhatMustStandThere)
{
    MainWindow window;
    window.openHere(write("a.qed", damaged()));
    window.show();
    ASSERT_TRUE(waitForVerdict(window));
    const auto *model = window.findChild<StructureView *>()->model();
    for (const auto &field : headerFields()) {
        const auto name
            = QString::fromLatin1(field.name.data(), static_cast<qsizetype>(field.name.size()));
        const auto words = row(*model, name).data(Qt::WhatsThisRole).toString();
        EXPECT_TRUE(words.contains(name)) << qPrintable(name);
        EXPECT_GT(words.size(), 80) << qPrintable(name);
    }
    const auto table = row(*model, QStringLiteral("L1 table"));
    EXPECT_TRUE(table.isValid());
    EXPECT_TRUE(table.data(Qt::WhatsThisRole).toString().isEmpty());
}

TEST_F(FieldHelp, ShiftF1OnAFieldShowsItWithoutAMouse)
{
    MainWindow window;
    window.openHere(write("a.qed", damaged()));
    window.docks()->setSimple(false);
    window.show();
    ASSERT_TRUE(waitForVerdict(window));
    auto *view = window.findChild<StructureView *>();
    view->setFocus();
    view->setCurrentIndex(row(*view->model(), QStringLiteral("table_size")));
    QTest::keyClick(view, Qt::Key_F1, Qt::ShiftModifier);
    const auto shown = QApplication::topLevelWidgets();
    EXPECT_TRUE(std::ranges::any_of(shown, [](const QWidget *widget) {
        return widget->isVisible() && widget->inherits("QWhatsThat");
    }));
    EXPECT_FALSE(QWhatsThis::inWhatsThisMode());
    QWhatsThis::hideText();
}

TEST_F(FieldHelp, ShiftF1ElsewhereAsksWhatToExplain)
{
    MainWindow window;
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1, Qt::ShiftModifier);
    EXPECT_TRUE(QWhatsThis::inWhatsThisMode());
    QWhatsThis::leaveWhatsThisMode();
}

} // namespace

} // namespace qed::ui
