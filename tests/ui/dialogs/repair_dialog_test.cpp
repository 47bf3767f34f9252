// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/dialogs/dialog_test.h"
#include "ui/dialogs/reclaim_question.h"
#include "ui/dialogs/repair_target.h"
#include "ui/map/map_panel.h"
#include "ui/models/plan_model.h"
#include "ui/panels/report_view.h"

#include <QFileInfo>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

#include <fcntl.h>
#include <unistd.h>

#include <fstream>

namespace qed::ui {

namespace {

using RepairDialogTest = DialogTest;

QPushButton *defaultButton(const QWidget &dialog)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault() && button->isVisibleTo(&dialog))
            return button;
    }
    return nullptr;
}

test::ImageBuilder leaking()
{
    test::ImageBuilder builder;
    builder.map(0, 4);
    builder.append(3);
    builder.map(8, 2);
    return builder;
}

/// Nothing leads to a table any more, nor to what it leads to; nothing is damaged.
test::ImageBuilder withLostTable()
{
    test::ImageBuilder builder({ .imageSize = 4ULL << 20 });
    builder.map(0, 4);
    builder.map(builder.tableEntries(), 20);
    builder.setL1(1, 0);
    return builder;
}

TEST_F(RepairDialogTest, RepairsInTwoClicksAndUndoBringsEveryByteBack)
{
    open(damaged());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(dialog->plan()->ready());
    EXPECT_EQ(bytes(m_path), m_before) << "a plan writes nothing";
    ASSERT_TRUE(press(*dialog, QStringLiteral("Repair")));
    ASSERT_TRUE(waitForResult(*dialog, QStringLiteral("Repaired.")));
    EXPECT_NE(bytes(m_path), m_before);
    ASSERT_TRUE(waitForVerdict(m_window));
    EXPECT_EQ(m_window.banner()->text().id, QStringLiteral("repaired"));
    EXPECT_TRUE(QFile::exists(m_path + QStringLiteral(".qedundo")));

    ASSERT_TRUE(press(*dialog, QStringLiteral("Undo Repair…")));
    auto *undo = waitFor<UndoDialog>([](const UndoDialog &d) { return d.ready(); });
    ASSERT_NE(undo, nullptr);
    ASSERT_TRUE(press(*undo, QStringLiteral("Undo Repair")));
    ASSERT_TRUE(waitForResult(*undo, QStringLiteral("The repair was undone.")));
    EXPECT_EQ(bytes(m_path), m_before);
    EXPECT_FALSE(QFile::exists(m_path + QStringLiteral(".qedundo")));
    ASSERT_TRUE(waitForVerdict(m_window));
    EXPECT_EQ(m_window.banner()->text().id, QStringLiteral("damaged-with-loss"));
}

TEST_F(RepairDialogTest, TheKeyboardStandsOnRepairUnlessSomethingIsGivenUp)
{
    open(damaged());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    ASSERT_NE(defaultButton(*dialog), nullptr);
    EXPECT_EQ(defaultButton(*dialog)->objectName(), QStringLiteral("repair"));

    auto *model = dialog->plan()->model();
    const auto safe = model->index(0, 0);
    for (int row = 0; row < model->rowCount(safe); ++row) {
        const auto step = model->index(row, 0, safe);
        if (step.data(PlanModel::CodeRole).toInt() == static_cast<int>(FindingCode::RefDouble))
            model->setData(step, static_cast<int>(FixKind::ClearSecond), PlanModel::FixRole);
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->plan()->ready(); }, kPatience));
    EXPECT_TRUE(model->selection().anyLossy());
    EXPECT_EQ(defaultButton(*dialog)->text().remove(u'&'), QStringLiteral("Cancel"));
    EXPECT_TRUE(label(*dialog, "after").contains(QStringLiteral("given up")))
        << label(*dialog, "after").toStdString();
}

TEST_F(RepairDialogTest, UntickingAStepSaysThatDamageRemains)
{
    open(damaged());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    auto *model = dialog->plan()->model();
    model->setData(model->index(0, 0, model->index(0, 0)), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_FALSE(dialog->plan()->ready()) << "no repair by a plan that is outdated";
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->plan()->ready(); }, kPatience));
    EXPECT_TRUE(label(*dialog, "after").contains(QStringLiteral("Some damage will remain")))
        << label(*dialog, "after").toStdString();
    ASSERT_TRUE(press(*dialog, QStringLiteral("Repair")));
    ASSERT_TRUE(waitForResult(*dialog, QStringLiteral("Partly repaired.")));
    ASSERT_TRUE(waitForVerdict(m_window));
    EXPECT_TRUE(m_window.session()->report()->dirty) << "never marked clean while damage remains";
}

TEST_F(RepairDialogTest, NothingTickedIsNothingToRepair)
{
    open(damaged());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    auto *model = dialog->plan()->model();
    for (int row = 0; row < model->rowCount(model->index(0, 0)); ++row)
        model->setData(model->index(row, 0, model->index(0, 0)), Qt::Unchecked, Qt::CheckStateRole);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return dialog->plan()->planned().plan != nullptr; }, kPatience));
    EXPECT_FALSE(button(*dialog, QStringLiteral("Repair"))->isEnabled());
}

TEST_F(RepairDialogTest, ACopyIsRepairedAndTheOriginalIsLeftAlone)
{
    open(damaged());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    dialog->plan()->target()->chooseCopy();
    ASSERT_TRUE(press(*dialog, QStringLiteral("Repair")));
    ASSERT_TRUE(waitForResult(*dialog, QStringLiteral("Repaired.")));
    EXPECT_EQ(bytes(m_path), m_before);
    const auto copy = pathOf("disk-repaired.qed");
    EXPECT_FALSE(bytes(copy).isEmpty());
    EXPECT_NE(bytes(copy), m_before);
    EXPECT_FALSE(QFile::exists(copy + QStringLiteral(".qedundo")))
        << "the original is the way back";
    QStringList asked;
    QObject::connect(&m_window, &MainWindow::openRequested, &m_window,
        [&](const QStringList &paths) { asked = paths; });
    ASSERT_TRUE(press(*dialog, QStringLiteral("Open the Copy")));
    EXPECT_EQ(asked, QStringList { copy });
}

TEST_F(RepairDialogTest, AFileInUseIsRefusedWithTheReasonAndTheDetailsOpen)
{
    open(damaged());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    const int descriptor = ::open(m_path.toStdString().c_str(), O_RDONLY | O_CLOEXEC);
    ASSERT_GE(descriptor, 0);
    // QEMU marks "I write" by a shared lock on byte 101.
    struct flock lock {
        .l_type = F_RDLCK, .l_whence = SEEK_SET, .l_start = 101, .l_len = 1, .l_pid = 0
    };
    ASSERT_EQ(::fcntl(descriptor, F_OFD_SETLK, &lock), 0);
    ASSERT_TRUE(press(*dialog, QStringLiteral("Repair")));
    EXPECT_TRUE(waitForResult(*dialog, QStringLiteral("Not repaired.")));
    ::close(descriptor);
    EXPECT_EQ(bytes(m_path), m_before);
    auto *details = dialog->findChild<QAbstractButton *>(QStringLiteral("details"));
    ASSERT_NE(details, nullptr);
    EXPECT_TRUE(details->isChecked());
    EXPECT_EQ(button(*dialog, QStringLiteral("Undo Repair…")), nullptr);
}

TEST_F(RepairDialogTest, AFileThatChangedSinceTheCheckIsRefused)
{
    open(damaged());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    std::ofstream(m_path.toStdString(), std::ios::app) << "more";
    const auto changed = bytes(m_path);
    ASSERT_TRUE(press(*dialog, QStringLiteral("Repair")));
    EXPECT_TRUE(waitForResult(*dialog, QStringLiteral("Not repaired.")));
    EXPECT_EQ(bytes(m_path), changed);
}

TEST_F(RepairDialogTest, ShowsTheResultInTheMapAndComesBackToThePlan)
{
    open(damaged());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    auto *map = m_window.findChild<MapPanel *>();
    const auto *strip = m_window.findChild<QWidget *>(QStringLiteral("preview"));
    ASSERT_TRUE(press(*dialog, QStringLiteral("Show Result in Map")));
    EXPECT_TRUE(map->previews());
    EXPECT_TRUE(strip->isVisible());
    EXPECT_FALSE(dialog->isVisible());
    ASSERT_TRUE(press(*strip, QStringLiteral("Back to the Plan")));
    EXPECT_FALSE(map->previews());
    EXPECT_FALSE(strip->isVisible());
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(bytes(m_path), m_before);
}

TEST_F(RepairDialogTest, ShowsTheChangesAsADiff)
{
    open(damaged());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    auto *view = dialog->findChild<ReportView *>();
    ASSERT_NE(view, nullptr);
    EXPECT_TRUE(view->toPlainText().isEmpty()) << "made when it is looked at";
    dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->toPlainText().startsWith(u"---"); }, kPatience))
        << view->toPlainText().toStdString();
}

TEST_F(RepairDialogTest, UnusedClustersAreGivenBackOnlyWhenTheUserAsksForIt)
{
    open(leaking());
    EXPECT_EQ(m_window.banner()->text().id, QStringLiteral("leaks-only"));
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->plan()->ready()) << "nothing is ticked";
    auto *model = dialog->plan()->model();
    const auto row = model->index(0, 0, model->index(0, 0));
    EXPECT_TRUE(row.data(PlanModel::LossyRole).toBool());
    model->setData(row, Qt::Checked, Qt::CheckStateRole);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->plan()->ready(); }, kPatience));
    EXPECT_EQ(defaultButton(*dialog)->text().remove(u'&'), QStringLiteral("Cancel"));
    ASSERT_TRUE(press(*dialog, QStringLiteral("Repair")));
    ASSERT_TRUE(waitForResult(*dialog, QStringLiteral("Repaired.")));
    EXPECT_LT(QFileInfo(m_path).size(), m_before.size());
    ASSERT_TRUE(waitForVerdict(m_window));
    EXPECT_EQ(m_window.session()->report()->figures.leaks, 0U);
}

TEST_F(RepairDialogTest, WhatLooksLikeALostTableIsShownBeforeItIsGivenBack)
{
    open(withLostTable());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    auto *model = dialog->plan()->model();
    const auto row = model->index(0, 0, model->index(0, 0));
    for (const auto *answer : { "Keep It", "Give It Back" }) {
        EXPECT_FALSE(model->selection().reclaim());
        model->setData(row, Qt::Checked, Qt::CheckStateRole);
        auto *question = dialog->findChild<ReclaimQuestion *>();
        ASSERT_NE(question, nullptr);
        EXPECT_TRUE(question->informativeText().contains(QStringLiteral("looks like a lost table")))
            << question->informativeText().toStdString();
        ASSERT_TRUE(press(*question, QString::fromLatin1(answer)));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    EXPECT_TRUE(model->selection().reclaim());
}

TEST_F(RepairDialogTest, AnUndoFileElsewhereIsTheWayBackToo)
{
    open(damaged());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    const auto elsewhere = m_folder / "elsewhere";
    std::filesystem::create_directory(elsewhere);
    auto order = dialog->plan()->order();
    order.undoFile = elsewhere / "way-back.qedundo";
    dialog->close();
    m_window.session()->changer()->start(order);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return m_window.banner()->text().id == QStringLiteral("repaired"); }, kPatience));
    EXPECT_TRUE(std::filesystem::exists(order.undoFile));
    ASSERT_TRUE(press(*m_window.banner(), QStringLiteral("Undo Repair…")));
    auto *undo = waitFor<UndoDialog>([](const UndoDialog &d) { return d.ready(); });
    ASSERT_NE(undo, nullptr);
    ASSERT_TRUE(press(*undo, QStringLiteral("Undo Repair")));
    ASSERT_TRUE(waitForResult(*undo, QStringLiteral("The repair was undone.")));
    EXPECT_EQ(bytes(m_path), m_before);
}

TEST_F(RepairDialogTest, StoppingAtOnceLeavesTheFileAsItWas)
{
    open(damaged());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    std::optional<ChangeOutcome> outcome;
    QObject::connect(m_window.session()->changer(), &Changer::ended, &m_window,
        [&](const ChangeOutcome &ended) { outcome = ended; });
    ASSERT_TRUE(press(*dialog, QStringLiteral("Repair")));
    m_window.session()->changer()->stop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return outcome.has_value(); }, kPatience));
    // A repair of so few clusters may end before it notices that it is to stop.
    if (resultOf(*outcome) == ChangeResult::Stopped)
        EXPECT_EQ(bytes(m_path), m_before);
    else
        EXPECT_EQ(resultOf(*outcome), ChangeResult::Repaired);
}

TEST_F(RepairDialogTest, TheWindowStaysUntilTheChangeHasEnded)
{
    open(damaged());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(press(*dialog, QStringLiteral("Repair")));
    EXPECT_FALSE(m_window.close());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_window.isVisible(); }, kPatience));
    EXPECT_FALSE(m_window.session()->changer()->running());
}

TEST_F(RepairDialogTest, EveryControlHasANameAndEveryButtonAKey)
{
    open(damaged());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    for (const auto *found : dialog->findChildren<QPushButton *>()) {
        EXPECT_FALSE(found->text().isEmpty() && found->accessibleName().isEmpty());
        EXPECT_TRUE(found->text().contains(u'&') || !found->accessibleName().isEmpty())
            << found->text().toStdString();
    }
    for (const auto *view : dialog->findChildren<QTreeView *>())
        EXPECT_FALSE(view->accessibleName().isEmpty());
}

} // namespace

} // namespace qed::ui
