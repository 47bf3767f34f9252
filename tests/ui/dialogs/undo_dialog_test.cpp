// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/undo_file.h"
#include "tests/ui/dialogs/dialog_test.h"
#include "ui/dialogs/details_box.h"
#include "ui/window/windows.h"

#include <QAction>

#include <fstream>

namespace qed::ui {

namespace {

class UndoDialogTest : public DialogTest {
protected:
    /// A damaged image, repaired; `undoFile()` is the way back.
    void openRepaired()
    {
        open(damaged());
        auto *dialog = openPlan();
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(press(*dialog, QStringLiteral("Repair")));
        ASSERT_TRUE(waitForResult(*dialog, QStringLiteral("Repaired.")));
        ASSERT_TRUE(press(*dialog, QStringLiteral("Close")));
        ASSERT_TRUE(waitForVerdict(m_window));
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return !m_window.session()->undoFiles().empty(); }, kPatience));
    }
    /// As if the power had failed before the repair noted that it was done: takes the last state
    /// out of the undo file.
    void interrupt()
    {
        constexpr qsizetype kBlock = 4096;
        auto content = bytes(undoFile());
        auto at = (content.size() - 1) / kBlock * kBlock;
        while (content.mid(at, kBlock).count('\0') == content.mid(at, kBlock).size())
            at -= kBlock;
        content.replace(at, content.size() - at, QByteArray(content.size() - at, '\0'));
        QFile file(undoFile());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
    }
    /// Opens the image anew and presses the button of its banner.
    void answer(MainWindow &window, const QString &button)
    {
        window.show();
        window.openHere(m_path);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return window.banner()->text().id == QStringLiteral("interrupted"); },
            kPatience));
        ASSERT_TRUE(press(*window.banner(), button));
    }
    [[nodiscard]] QString undoFile() const { return m_path + QStringLiteral(".qedundo"); }
    UndoDialog *waitForQuestion(const MainWindow &window)
    {
        UndoDialog *dialog = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                dialog = window.findChild<UndoDialog *>();
                return dialog != nullptr && dialog->isVisible() && dialog->ready();
            },
            kPatience);
        return dialog;
    }
};

TEST_F(UndoDialogTest, TheBannerOffersTheWayBackAndSaysWhatItRestores)
{
    openRepaired();
    ASSERT_TRUE(press(*m_window.banner(), QStringLiteral("Undo Repair…")));
    auto *dialog = waitForQuestion(m_window);
    ASSERT_NE(dialog, nullptr);
    const auto question = label(*dialog, "question");
    EXPECT_TRUE(question.startsWith(QStringLiteral("Go back to the state before the repair of")))
        << question.toStdString();
    ASSERT_TRUE(press(*dialog, QStringLiteral("Undo Repair")));
    ASSERT_TRUE(waitForResult(*dialog, QStringLiteral("The repair was undone.")));
    EXPECT_EQ(bytes(m_path), m_before);
}

TEST_F(UndoDialogTest, TheWayBackIsThereWhenTheImageIsOpenedLater)
{
    openRepaired();
    MainWindow later;
    later.show();
    later.openHere(m_path);
    ASSERT_TRUE(waitForVerdict(later));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !later.session()->undoFiles().empty(); }, kPatience));
    EXPECT_EQ(later.banner()->text().id, QStringLiteral("leaks-only")) << "its own verdict counts";
    for (auto *action : later.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == QStringLiteral("Undo Repair…")) {
            EXPECT_TRUE(action->isEnabled());
        }
    }
}

TEST_F(UndoDialogTest, AnImageThatChangedSinceIsRefusedWithTheReason)
{
    openRepaired();
    std::ofstream(m_path.toStdString(), std::ios::app) << std::string(4096, 'x');
    const auto changed = bytes(m_path);
    m_window.askUndo(undoFile());
    auto *dialog = waitForQuestion(m_window);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(button(*dialog, QStringLiteral("Undo Repair")), nullptr);
    EXPECT_EQ(
        label(*dialog, "question"), QStringLiteral("The image was changed after the repair."));
    ASSERT_TRUE(press(*dialog, QStringLiteral("Show Differences")));
    const auto *shown = dialog->findChild<DetailsBox *>(QStringLiteral("differences"));
    ASSERT_NE(shown, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown->isVisible(); }, kPatience));
    EXPECT_EQ(shown->text(), QStringLiteral("The file is 4 KiB longer than the repair left it."));
    ASSERT_TRUE(press(*dialog, QStringLiteral("Close")));
    EXPECT_EQ(bytes(m_path), changed);
}

TEST_F(UndoDialogTest, AnInterruptedRepairGoesBackToWhatWasBefore)
{
    openRepaired();
    interrupt();
    MainWindow window;
    answer(window, QStringLiteral("Go Back…"));
    auto *dialog = waitForQuestion(window);
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(press(*dialog, QStringLiteral("Go Back")));
    ASSERT_TRUE(waitForResult(*dialog, QStringLiteral("The repair was undone.")));
    EXPECT_EQ(bytes(m_path), m_before);
}

TEST_F(UndoDialogTest, AnInterruptedRepairIsFinished)
{
    openRepaired();
    const auto repaired = bytes(m_path);
    interrupt();
    MainWindow window;
    answer(window, QStringLiteral("Finish the Repair…"));
    auto *dialog = waitForQuestion(window);
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(press(*dialog, QStringLiteral("Finish the Repair")));
    ASSERT_TRUE(waitForResult(*dialog, QStringLiteral("Repaired.")));
    EXPECT_EQ(bytes(m_path), repaired);
    ASSERT_TRUE(waitForVerdict(window));
    EXPECT_EQ(window.banner()->text().id, QStringLiteral("repaired"));
}

TEST_F(UndoDialogTest, OpeningAnUndoFileOpensItsImageAndAsks)
{
    openRepaired();
    Windows windows;
    windows.open({ undoFile() });
    ASSERT_EQ(windows.all().size(), 1);
    auto *window = windows.all().front();
    EXPECT_EQ(window->session()->path(), m_path);
    EXPECT_NE(waitForQuestion(*window), nullptr);
}

} // namespace

} // namespace qed::ui
