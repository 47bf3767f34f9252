// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Every dialog for those who do not see it, and for those who have no mouse.

#include "tests/ui/access/accessible_tree.h"
#include "tests/ui/access/keyboard.h"
#include "tests/ui/dialogs/dialog_test.h"
#include "tests/ui/dialogs/slow_disk.h"
#include "ui/dialogs/command_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/find_action_dialog.h"
#include "ui/dialogs/go_to_dialog.h"
#include "ui/dialogs/image_question.h"
#include "ui/dialogs/reclaim_question.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/why_dialog.h"
#include "ui/help/handbook_window.h"

#include <QAction>
#include <QInputDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QTabWidget>

#include <fstream>

namespace qed::ui {

namespace {

class DialogTree : public DialogTest {
protected:
    /// Its tree has no faults, and Tab goes once around it, both ways.
    static void expectOpenToAll(QWidget &dialog)
    {
        const auto faults = accessibleFaults(dialog);
        EXPECT_TRUE(faults.isEmpty()) << faults.join(u'\n').toStdString();
        dialog.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
        ASSERT_NE(QApplication::focusWidget(), nullptr) << "nothing has the keyboard";
        expectTabGoesAround(tabStops(dialog));
    }
    template <typename Dialog>
    void expectOpenToAllOnceShown(Dialog *dialog)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->QWidget::show();
        expectOpenToAll(*dialog);
    }
};

TEST_F(DialogTree, ThePlanAndItsChanges)
{
    open(damaged());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    expectOpenToAll(*dialog);
    dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    expectOpenToAll(*dialog);
}

TEST_F(DialogTree, ARepairThatRunsTheQuestionWhetherToStopAndTheResult)
{
    SlowDisk disk;
    open(damaged());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(press(*dialog, QStringLiteral("Repair")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return disk.waits(); }, kPatience));
    expectOpenToAll(*dialog);
    ASSERT_TRUE(press(*dialog, QStringLiteral("Stop")));
    auto *question = dialog->findChild<QMessageBox *>();
    ASSERT_NE(question, nullptr);
    expectOpenToAll(*question);
    ASSERT_TRUE(press(*question, QStringLiteral("Keep Repairing")));
    disk.letAllEnd();
    ASSERT_TRUE(waitForResult(*dialog, QStringLiteral("Repaired.")));
    expectOpenToAll(*dialog);
}

TEST_F(DialogTree, TheQuestionWhetherToUndoAndItsRefusal)
{
    open(damaged());
    auto *repair = openPlan();
    ASSERT_NE(repair, nullptr);
    ASSERT_TRUE(press(*repair, QStringLiteral("Repair")));
    ASSERT_TRUE(waitForResult(*repair, QStringLiteral("Repaired.")));
    ASSERT_TRUE(press(*repair, QStringLiteral("Close")));
    ASSERT_TRUE(waitForVerdict(m_window));
    const std::filesystem::path undoFile(m_path.toStdString() + ".qedundo");
    const auto ask = [&] {
        auto *dialog = new UndoDialog(m_window.session(), undoFile, WayBack::Undo, &m_window);
        dialog->QWidget::show();
        EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->ready(); }, kPatience));
        return dialog;
    };
    auto *question = ask();
    expectOpenToAll(*question);
    question->close();
    std::ofstream(m_path.toStdString(), std::ios::app) << std::string(4096, 'x');
    auto *refusal = ask();
    expectOpenToAll(*refusal);
    ASSERT_TRUE(press(*refusal, QStringLiteral("Show Differences")));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return refusal->findChild<QWidget *>(QStringLiteral("differences"))->isVisible(); },
        kPatience));
    expectOpenToAll(*refusal);
}

TEST_F(DialogTree, TheExport)
{
    auto builder = damaged();
    open(builder);
    ExportDialog dialog(m_window.session()->image(), pathOf("readable.raw"), &m_window);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.running(); }, kPatience));
    expectOpenToAll(dialog);
}

TEST_F(DialogTree, TheQuestionWhichBaseImageToLocate)
{
    auto top = sound();
    top.setBackingName("middle.qed");
    auto middle = sound();
    middle.setBackingName("base.raw");
    const auto elsewhere = write("moved.qed", middle);
    open(top);
    auto *session = m_window.session();
    const auto chainHas = [&](std::size_t links) {
        return QTest::qWaitFor(
            [&] {
                return session->state() == Session::State::Checked
                    && session->chain().size() == links;
            },
            kPatience);
    };
    ASSERT_TRUE(chainHas(1));
    session->locateBase(session->chain().front().expectedPath, elsewhere);
    ASSERT_TRUE(chainHas(2)) << "and the second is lost";
    emit m_window.banner()->chosen(BannerAction::LocateBase);
    auto *question = m_window.findChild<QInputDialog *>();
    ASSERT_NE(question, nullptr);
    expectOpenToAll(*question);
    EXPECT_TRUE(question->textValue().endsWith(QStringLiteral("base.raw")));
}

TEST_F(DialogTree, TheSmallOnes)
{
    open(damaged());
    expectOpenToAllOnceShown(std::make_unique<GoToDialog>(m_window.session(), &m_window).get());
    expectOpenToAllOnceShown(std::make_unique<CommandDialog>(
        QStringLiteral("Do this."), repairCommand(m_path), &m_window)
            .get());
    expectOpenToAllOnceShown(std::make_unique<WhyDialog>(FindingCode::RefDouble, &m_window).get());
    expectOpenToAllOnceShown(std::make_unique<ImageQuestion>(m_path, &m_window).get());
    expectOpenToAllOnceShown(std::make_unique<SettingsDialog>(&m_window).get());
}

TEST_F(DialogTree, TheListOfActionsAndTheHandbook)
{
    open(damaged());
    expectOpenToAllOnceShown(
        std::make_unique<FindActionDialog>(*m_window.menuBar(), &m_window).get());
    HandbookWindow handbook;
    handbook.show(helpTopic(nullptr));
    expectOpenToAllOnceShown(&handbook);
}

TEST_F(DialogTree, TheQuestionBeforeALostTableIsGivenBack)
{
    open(damaged());
    Report report;
    report.findings.push_back({ .code = FindingCode::LeakTableCandidate });
    auto *question = ReclaimQuestion::ask(report, &m_window);
    ASSERT_NE(question, nullptr);
    expectOpenToAll(*question);
}

TEST_F(DialogTree, AboutTheProgram)
{
    open(damaged());
    const auto actions = m_window.findChildren<QAction *>();
    const auto about = std::ranges::find_if(actions, [](const QAction *action) {
        return action->text().remove(u'&') == QStringLiteral("About Qedscope");
    });
    ASSERT_NE(about, actions.end());
    (*about)->trigger();
    auto *box = m_window.findChild<QMessageBox *>();
    ASSERT_NE(box, nullptr);
    expectOpenToAll(*box);
}

} // namespace

} // namespace qed::ui
