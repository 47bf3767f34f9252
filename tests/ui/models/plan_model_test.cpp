// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/plan_model.h"
#include "ui/text/plan_text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace qed::ui {

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

Report damagedReport()
{
    Report report;
    report.verdict = Verdict::Corrupt;
    report.figures.leaks = 3;
    report.findings = {
        { .code = FindingCode::HeaderDirty, .file = { 0x10, 8 } },
        { .code = FindingCode::L2Outside,
            .count = 2,
            .slot = TableSlot { 1, 9 },
            .inL2 = true,
            .value = 0x812c0000,
            .guest = { 2ULL << 30, 131'072 } },
        { .code = FindingCode::RefDouble, .file = { 0x20000, 4096 }, .references = { {}, {} } },
        { .code = FindingCode::RefDouble, .file = { 0x40000, 4096 }, .references = { {}, {} } },
        { .code = FindingCode::GuestBeyondSize, .slot = TableSlot { 2, 0 }, .inL2 = true },
        { .code = FindingCode::LeakInterior, .count = 3, .file = { 0x30000, 3 * 4096 } },
    };
    return report;
}

std::shared_ptr<const Report> shared(Report report)
{
    return std::make_shared<const Report>(std::move(report));
}

QString mark(const QModelIndex &index)
{
    const auto state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return {};
    const QStringList marks { QStringLiteral("[ ] "), QStringLiteral("[-] "),
        QStringLiteral("[x] ") };
    return marks.at(state.toInt());
}

/// Every row with its mark and its cells, children indented.
std::string printedPlan(
    const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto first = model.index(row, 0, parent);
        text += QString(2 * depth, u' ') + mark(first) + first.data().toString();
        const auto fix = first.siblingAtColumn(1).data().toString();
        text += fix.isEmpty() ? QString() : QStringLiteral(" | ") + fix;
        const auto growth = first.siblingAtColumn(2).data().toString();
        text += growth.isEmpty() ? QString() : QStringLiteral(" | ") + growth;
        text += u'\n' + QString::fromStdString(printedPlan(model, first, depth + 1));
    }
    return text.toStdString();
}

QModelIndex step(const PlanModel &model, int section, int row)
{
    return model.index(row, 0, model.index(section, 0));
}

TEST(PlanModel, ShowsSafeStepsTickedAndTheOthersNot)
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setReport(shared(damagedReport()));
    EXPECT_EQ(printedPlan(model),
        "Safe steps — everything the guest can read today stays the same\n"
        "  [x] Clear 2 entries that lead nowhere | Read as Zeroes\n"
        "  [x] Give every use of 2 clusters its own copy | Own Copy\n"
        "    [x] One cluster at 0x20000 is used by 2 places of the guest's disk | Own Copy\n"
        "    [x] One cluster at 0x40000 is used by 2 places of the guest's disk | Own Copy\n"
        "  [x] Clear the “needs check” mark | Clear the Mark\n"
        "Steps that give something up — off until you choose them\n"
        "  [ ] Clear 1 entry beyond the end of the guest disk | Clear\n");
}

TEST(PlanModel, DefaultChoicesAreThoseOfTheCatalogue)
{
    const PlanSelection selection(damagedReport());
    const auto choices = selection.choices();
    EXPECT_TRUE(choices.byFinding.empty());
    for (const auto &[code, choice] : choices.byCode)
        EXPECT_EQ(choice, defaultChoice(code)) << row(code).name;
    EXPECT_FALSE(selection.anyLossy());
}

TEST(PlanModel, UntickingOneFindingChoosesForThatOneOnly)
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setReport(shared(damagedReport()));
    const QSignalSpy chosen(&model, &PlanModel::chosen);
    const auto second = model.index(1, 0, step(model, 0, 1));
    EXPECT_TRUE(model.setData(second, Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(step(model, 0, 1).data(Qt::CheckStateRole).toInt(), Qt::PartiallyChecked);
    const auto choices = model.selection().choices();
    EXPECT_EQ(choices.byCode.at(FindingCode::RefDouble), Choice());
    EXPECT_EQ(choices.byFinding, (std::map<std::size_t, Choice> { { 2, FixKind::CopyCluster } }));
}

TEST(PlanModel, ALossyFixMovesTheRowToThoseThatGiveSomethingUp)
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setReport(shared(damagedReport()));
    const auto first = model.index(0, 0, step(model, 0, 1));
    EXPECT_EQ(first.data(PlanModel::FixesRole).value<QList<int>>().size(), 2);
    EXPECT_TRUE(model.setData(first, static_cast<int>(FixKind::ClearSecond), PlanModel::FixRole));
    EXPECT_EQ(printedPlan(model, model.index(1, 0)),
        "[x] Keep only the first use of 1 cluster | Keep Only the First Use\n"
        "[ ] Clear 1 entry beyond the end of the guest disk | Clear\n");
    EXPECT_TRUE(model.selection().anyLossy());
    EXPECT_EQ(model.selection().choices().byFinding,
        (std::map<std::size_t, Choice> { { 2, FixKind::ClearSecond } }));
}

TEST(PlanModel, SaysWhatAStepGivesUpBeforeItIsTicked)
{
    PlanModel model;
    model.setReport(shared(damagedReport()));
    EXPECT_TRUE(step(model, 1, 0)
            .data(PlanModel::DetailRole)
            .toString()
            .contains(sacrificeText(FindingCode::GuestBeyondSize, FixKind::ClearToZero)));
}

TEST(PlanModel, TakesFiguresFromThePlan)
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setReport(shared(damagedReport()));
    Plan plan;
    plan.steps = { { .code = FindingCode::L2Outside,
                       .fix = FixKind::ClearToZero,
                       .finding = 1,
                       .effect = GuestEffect::Zeroes,
                       .guestBytes = 131'072 },
        { .code = FindingCode::RefDouble,
            .fix = FixKind::CopyCluster,
            .finding = 2,
            .fileGrowth = 4096 },
        { .code = FindingCode::RefDouble,
            .fix = FixKind::CopyCluster,
            .finding = 3,
            .fileGrowth = 8192 } };
    model.setPlan(std::make_shared<const Plan>(plan));
    EXPECT_TRUE(step(model, 0, 0)
            .data(PlanModel::DetailRole)
            .toString()
            .startsWith(
                QStringLiteral("128 KiB of the guest disk at 2 GiB, unreadable today, will read as "
                               "zeroes. 2 entries from L1[1]/L2[9] on lead outside")));
    EXPECT_EQ(step(model, 0, 1).siblingAtColumn(2).data().toString(), QStringLiteral("+12 KiB"));
    EXPECT_EQ(model.index(1, 2, step(model, 0, 1)).data().toString(), QStringLiteral("+8 KiB"));
    EXPECT_EQ(plan.steps.size(), 3U);
}

TEST(PlanModel, OffersToGiveClustersBackOnlyWhenNothingIsDamaged)
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    auto report = damagedReport();
    EXPECT_EQ(PlanSelection(report).reclaimable(), 0U);
    report.verdict = Verdict::Leaks;
    report.findings.erase(report.findings.begin() + 1, report.findings.begin() + 4);
    model.setReport(shared(report));
    const auto row = step(model, 1, 1);
    EXPECT_EQ(row.data().toString(), QStringLiteral("Give 3 unused clusters back"));

    const QSignalSpy asked(&model, &PlanModel::reclaimAsked);
    model.setData(step(model, 1, 0), Qt::Checked, Qt::CheckStateRole);
    model.setData(row, Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(asked.count(), 1);
    EXPECT_FALSE(model.selection().reclaim()) << "it waits for the answer";
    model.setReclaim(true);
    EXPECT_TRUE(model.selection().reclaim());
    EXPECT_EQ(step(model, 1, 0).data(Qt::CheckStateRole).toInt(), Qt::Unchecked)
        << "giving back is a plan of its own";
    model.setData(step(model, 1, 0), Qt::Checked, Qt::CheckStateRole);
    EXPECT_FALSE(model.selection().reclaim());
}

TEST(PlanModel, FindingsThatAreNotListedAreChosenByTheirCode)
{
    auto report = damagedReport();
    report.leftOut[static_cast<std::size_t>(FindingCode::RefDouble)] = 70;
    PlanModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setReport(shared(report));
    const auto doubles = step(model, 0, 1);
    ASSERT_EQ(model.rowCount(doubles), 3);
    const auto rest = model.index(2, 0, doubles);
    EXPECT_EQ(rest.data().toString(), QStringLiteral("70 more that are not listed"));
    model.setData(rest, Qt::Unchecked, Qt::CheckStateRole);
    const auto choices = model.selection().choices();
    EXPECT_EQ(choices.byCode.at(FindingCode::RefDouble), Choice());
    EXPECT_EQ(choices.byFinding.size(), 2U);
}

} // namespace

} // namespace qed::ui
