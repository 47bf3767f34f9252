// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/patience.h"
#include "ui/models/findings_filter.h"
#include "ui/models/findings_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace qed::ui {

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

std::shared_ptr<const Report> mixedReport()
{
    Report report;
    report.findings = {
        { .code = FindingCode::HeaderDirty, .file = { 0x10, 8 } },
        { .code = FindingCode::L2Outside,
            .count = 2,
            .file = { 0x5048, 16 },
            .slot = TableSlot { 1, 9 },
            .inL2 = true,
            .value = 0x812c0000,
            .guest = { 2ULL << 30, 131'072 } },
        { .code = FindingCode::RefDouble, .file = { 0x20000, 4096 }, .references = { {}, {} } },
        { .code = FindingCode::LeakInterior, .count = 3, .file = { 0x30000, 3 * 4096 } },
        { .code = FindingCode::LeakInterior, .count = 1, .file = { 0x40000, 4096 } },
    };
    report.leftOut[static_cast<std::size_t>(FindingCode::LeakInterior)] = 5;
    return std::make_shared<const Report>(std::move(report));
}

/// Column texts of every row, children indented.
std::string printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells += model.index(row, column, parent).data().toString();
        text += QString(2 * depth, u' ') + cells.join(QStringLiteral(" | ")) + u'\n';
        text += QString::fromStdString(printed(model, model.index(row, 0, parent), depth + 1));
    }
    return text.toStdString();
}

TEST(FindingsModel, GroupsByCodeAndPutsTheWorstFirst)
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setReport(mixedReport());
    EXPECT_EQ(printed(model),
        "Critical | 2 entries from L1[1]/L2[9] on lead outside the file (0x812c0000) | "
        "128 KiB of the guest disk at 2 GiB | L1[1]/L2[9] | QED-L2-OUTSIDE\n"
        "High | One cluster at 0x20000 is used by 2 places of the guest's disk |  | 0x20000 | "
        "QED-REF-DOUBLE\n"
        "Medium | The image is marked as needing a check: it was not closed properly |  | 0x10 | "
        "QED-H-DIRTY\n"
        "Low | Unused clusters inside the file (7) |  | 7 places, 2 of them listed | "
        "QED-LEAK-INTERIOR\n"
        "  Low | 3 clusters at 0x30000 are not used by anything |  | 0x30000 | QED-LEAK-INTERIOR\n"
        "  Low | One cluster at 0x40000 is not used by anything |  | 0x40000 | "
        "QED-LEAK-INTERIOR\n");
}

TEST(FindingsModel, FindsTheRowOfEveryFinding)
{
    FindingsModel model;
    const auto report = mixedReport();
    model.setReport(report);
    for (std::size_t i = 0; i < report->findings.size(); ++i)
        EXPECT_EQ(model.indexOfFinding(i).data(FindingsModel::FindingRole).value<qulonglong>(), i);
    EXPECT_FALSE(model.indexOfFinding(99).isValid());
}

TEST(FindingsModel, CountsWhatWasLeftOut)
{
    FindingsModel model;
    model.setReport(mixedReport());
    EXPECT_EQ(model.count(Rank::Low), 7U);
    EXPECT_EQ(model.count(Rank::Note), 0U);
}

TEST(FindingsModel, ANewReportReplacesTheOldOne)
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setReport(mixedReport());
    model.setReport(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(FindingsFilter, ShowsOneSeverity)
{
    FindingsModel model;
    FindingsFilter filter(&model);
    const QAbstractItemModelTester tester(&filter, Mode::Fatal);
    model.setReport(mixedReport());
    filter.setRank(Rank::Low);
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(filter.rowCount(filter.index(0, 0)), 2);
}

TEST(FindingsFilter, FindsTextInARowBelowAGroup)
{
    FindingsModel model;
    FindingsFilter filter(&model);
    model.setReport(mixedReport());
    QSignalSpy searched(&filter, &FindingsFilter::searched);
    filter.setText(QStringLiteral("0X40000"));
    ASSERT_TRUE(searched.wait(kPatience));
    ASSERT_EQ(filter.rowCount(), 1);
    ASSERT_EQ(filter.rowCount(filter.index(0, 0)), 1);
    EXPECT_EQ(filter.index(0, 0, filter.index(0, 0)).data(FindingsModel::FindingRole).toInt(), 4);
    filter.setText(QStringLiteral("nothing has this"));
    ASSERT_TRUE(searched.wait(kPatience));
    EXPECT_EQ(filter.rowCount(), 0);
    filter.setText({});
    EXPECT_EQ(filter.rowCount(), 4);
}

TEST(FindingsFilter, SearchesAnewInAnotherReport)
{
    FindingsModel model;
    FindingsFilter filter(&model);
    const QAbstractItemModelTester tester(&filter, Mode::Fatal);
    QSignalSpy searched(&filter, &FindingsFilter::searched);
    model.setReport(mixedReport());
    filter.setText(QStringLiteral("0x30000"));
    ASSERT_TRUE(searched.wait(kPatience));
    EXPECT_EQ(filter.rowCount(), 1);
    Report other;
    other.findings = {
        { .code = FindingCode::HeaderDirty, .file = { 0x10, 8 } },
        { .code = FindingCode::LeakInterior, .count = 3, .file = { 0x30000, 3 * 4096 } },
    };
    model.setReport(std::make_shared<const Report>(std::move(other)));
    ASSERT_TRUE(searched.wait(kPatience));
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(filter.index(0, 0).data(FindingsModel::FindingRole).toInt(), 1);
    model.setReport(nullptr);
    EXPECT_EQ(filter.rowCount(), 0);
}

} // namespace

} // namespace qed::ui
