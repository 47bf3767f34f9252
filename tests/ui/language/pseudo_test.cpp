// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/language/language_test.h"
#include "ui/dialogs/command_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/go_to_dialog.h"
#include "ui/dialogs/image_question.h"
#include "ui/dialogs/plan_page.h"
#include "ui/dialogs/reclaim_question.h"
#include "ui/dialogs/repair_dialog.h"
#include "ui/dialogs/undo_dialog.h"
#include "ui/dialogs/why_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

namespace qed::ui {

namespace {

class PseudoTest : public LanguageTest {
protected:
    PseudoTest() : m_pseudo(speak<PseudoTranslator>()) { }

    void expectTranslated(const QWidget &window)
    {
        // The longer names first: they are taken out one after another. Then the first bytes of
        // files.
        const QStringList names { QString::fromStdString(m_state.path().string()),
            pathOf("disk.qed"), pathOf(""), QStringLiteral("disk.qed.qedundo"),
            QStringLiteral("disk.qed"), QStringLiteral("disk-repaired.qed"),
            QStringLiteral("disk.raw"), QStringLiteral("disk"), QStringLiteral("QFI"),
            QStringLiteral("QCOW") };
        const auto texts = shownTexts(window);
        EXPECT_FALSE(texts.empty());
        for (const auto &[where, text] : texts) {
            const auto words = untranslated(text, names);
            EXPECT_TRUE(words.isEmpty())
                << where.toStdString() << ": “" << text.toStdString() << "” has “"
                << words.join(u' ').toStdString() << "”, which is not translated";
        }
        const auto unknown = m_pseudo->withoutGerman();
        EXPECT_TRUE(unknown.isEmpty()) << "not in the German translation:\n"
                                       << unknown.join(u'\n').toStdString();
    }
    static bool waitForResult(const QWidget &dialog)
    {
        const auto *result = dialog.findChild<QLabel *>(QStringLiteral("result"));
        return QTest::qWaitFor(
            [&] { return result->isVisibleTo(&dialog) && !result->text().isEmpty(); }, kPatience);
    }
    std::unique_ptr<RepairDialog> planOf(MainWindow &window)
    {
        auto dialog = std::make_unique<RepairDialog>(window.session());
        dialog->show();
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return dialog->plan()->planned().plan || dialog->plan()->planned().error; },
            kPatience));
        return dialog;
    }
    static void press(const QWidget &dialog, const QString &text)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisibleTo(&dialog))
                return button->click();
        }
        ADD_FAILURE() << "there is no button “" << text.toStdString() << "”";
    }

    PseudoTranslator *m_pseudo;
};

TEST_F(PseudoTest, WithoutAnImageEverythingIsTranslated)
{
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    expectTranslated(*m_window);
}

class PseudoImageTest : public PseudoTest,
                        public testing::WithParamInterface<test::ExampleKind> { };

TEST_P(PseudoImageTest, WhateverTheImageIsEverythingIsTranslated)
{
    expectTranslated(open(GetParam()));
}

using enum test::ExampleKind;
INSTANTIATE_TEST_SUITE_P(States, PseudoImageTest,
    testing::Values(
        Example, Sound, Dirty, Leaks, Shared, LostTable, Truncated, Hopeless, Unknown, Foreign));

TEST_F(PseudoTest, ARepairAndItsUndoAreTranslated)
{
    auto &window = open(Example);
    auto repair = planOf(window);
    expectTranslated(*repair);
    repair->findChild<QTabWidget *>()->setCurrentIndex(1);
    expectTranslated(*repair);
    press(*repair, PlanPage::tr("&Repair"));
    ASSERT_TRUE(waitForResult(*repair));
    expectTranslated(*repair);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window.session()->undoFiles().empty(); }, kPatience));
    expectTranslated(window);

    UndoDialog undo(window.session(), window.session()->undoFiles().front().path, WayBack::Undo);
    undo.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return undo.ready(); }, kPatience));
    expectTranslated(undo);
    press(undo, UndoDialog::tr("&Undo Repair"));
    ASSERT_TRUE(waitForResult(undo));
    expectTranslated(undo);
}

TEST_F(PseudoTest, SavingWhatIsReadableIsTranslated)
{
    auto &window = open(Truncated);
    ExportDialog dialog(window.session()->image(), pathOf("disk.raw"));
    dialog.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.running(); }, kPatience));
    ASSERT_TRUE(waitForResult(dialog));
    expectTranslated(dialog);
}

TEST_F(PseudoTest, TheSmallDialogsAreTranslated)
{
    auto &window = open(LostTable);
    GoToDialog goTo(window.session());
    goTo.show();
    expectTranslated(goTo);
    ImageQuestion question(pathOf("disk.qed.qedundo"), nullptr);
    question.show();
    expectTranslated(question);
    const std::unique_ptr<ReclaimQuestion> reclaim(
        ReclaimQuestion::ask(*window.session()->report(), nullptr));
    ASSERT_NE(reclaim, nullptr);
    expectTranslated(*reclaim);
}

TEST_F(PseudoTest, EveryFindingIsExplainedInTheUsersLanguage)
{
    for (const auto &finding : catalogue()) {
        const WhyDialog dialog(finding.code);
        expectTranslated(dialog);
    }
}

} // namespace

} // namespace qed::ui
