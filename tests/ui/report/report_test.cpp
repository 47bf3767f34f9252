// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/checked.h"
#include "tests/support/temporary_folder.h"
#include "ui/dialogs/plan_diff.h"
#include "ui/report/report_page.h"
#include "ui/report/save_report.h"

#include <QFile>
#include <QProcess>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace qed::ui {

namespace {

using testing::HasSubstr;
using testing::Not;

class ReportTest : public testing::Test {
protected:
    ReportTest()
    {
        test::ImageBuilder builder;
        builder.map(0, 3);
        builder.setL2(0, 2, 0x7000000);
        builder.append(2);
        test::writeFile(m_folder / "a&b_disk.qed", builder);
        m_subject.image = *Image::open(m_folder / "a&b_disk.qed");
        m_subject.report = std::make_shared<const Report>(test::checked(*m_subject.image));
        m_subject.made = QDateTime(QDate(2026, 3, 3), QTime(14, 2));
    }
    std::string saved(const char *name)
    {
        const auto path = QString::fromStdString((m_folder / name).string());
        EXPECT_TRUE(saveReport(path, m_subject, Progress()).isEmpty());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().toStdString();
    }
    void expectValid(const char *name, const std::string &text)
    {
        QProcess python;
        python.start(QStringLiteral("python3"),
            { QStringLiteral("-c"),
                QStringLiteral("import json, sys, jsonschema\n"
                               "one, schema = (json.load(open(path)) for path in sys.argv[1:])\n"
                               "jsonschema.validate(one, schema)"),
                QString::fromStdString((m_folder / name).string()), QStringLiteral(QED_SCHEMA) });
        EXPECT_TRUE(python.waitForFinished());
        EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString() << "\n"
                                        << text;
    }
    /// As if a repair had set everything right.
    void addRepair()
    {
        Plan plan;
        plan.steps = { { .code = FindingCode::L2Outside,
            .fix = FixKind::ClearToZero,
            .finding = 0,
            .effect = GuestEffect::Zeroes,
            .guestBytes = 4096 } };
        Report after;
        after.verdict = Verdict::Sound;
        m_subject.change = ChangeOutcome { .order = { .file = m_subject.image->path(),
                                               .image = m_subject.image,
                                               .report = m_subject.report,
                                               .plan = std::make_shared<const Plan>(plan) },
            .report = std::make_shared<const Report>(after) };
    }

    test::TemporaryFolder m_folder;
    ReportSubject m_subject;
};

TEST_F(ReportTest, TheNamesEndingChoosesTheForm)
{
    EXPECT_EQ(reportForm(QStringLiteral("r.html")), ReportForm::Html);
    EXPECT_EQ(reportForm(QStringLiteral("r.HTM")), ReportForm::Html);
    EXPECT_EQ(reportForm(QStringLiteral("r.md")), ReportForm::Markdown);
    EXPECT_EQ(reportForm(QStringLiteral("r.json")), ReportForm::Json);
    EXPECT_EQ(reportForm(QStringLiteral("r")), ReportForm::Dump);
}

TEST_F(ReportTest, HoldsTheSameFactsInEveryForm)
{
    const auto html = saved("r.html");
    const auto markdown = saved("r.md");
    const auto json = nlohmann::json::parse(saved("r.json"));
    for (const auto &finding : json.at("qedscope").at("findings")) {
        const auto code = finding.at("code").get<std::string>();
        EXPECT_THAT(html, HasSubstr(code));
        EXPECT_THAT(markdown, HasSubstr(code));
    }
    EXPECT_EQ(json.at("corruptions"), 1);
    EXPECT_EQ(json.at("leaks"), 3);
    const auto facts = reportFacts(m_subject);
    for (const auto &fact : facts.file + facts.figures)
        EXPECT_THAT(html, HasSubstr(fact.value.toHtmlEscaped().toStdString()));
    EXPECT_EQ(
        facts.findings.size(), static_cast<qsizetype>(json.at("qedscope").at("findings").size()));
}

TEST_F(ReportTest, TellsTheWorstFirst)
{
    QStringList severities;
    for (const auto &fact : reportFacts(m_subject).findings)
        severities += fact.severity;
    EXPECT_EQ(severities,
        QStringList({ QStringLiteral("Critical"), QStringLiteral("Low"), QStringLiteral("Note"),
            QStringLiteral("Note") }));
}

TEST_F(ReportTest, TheJsonIsOfTheSchema)
{
    expectValid("check.json", saved("check.json"));
    addRepair();
    expectValid("repair.json", saved("repair.json"));
    Progress progress;
    const auto planned = makePlan({ m_subject.image, m_subject.report }, progress);
    const auto path = QString::fromStdString((m_folder / "plan.json").string());
    EXPECT_TRUE(savePlan(path, m_subject.image, *m_subject.report, planned, progress).isEmpty());
    expectValid("plan.json", "");
}

TEST_F(ReportTest, ThePageNeedsNothingFromElsewhereAndKnowsTheDark)
{
    const auto html = saved("r.html");
    EXPECT_THAT(html, Not(HasSubstr("http")));
    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(html, HasSubstr("prefers-color-scheme:dark"));
    EXPECT_THAT(html, HasSubstr("a&amp;b_disk.qed"));
}

TEST_F(ReportTest, NamesMeanNothingToMarkdown)
{
    EXPECT_THAT(saved("r.md"), HasSubstr("# a&b\\_disk.qed"));
}

TEST_F(ReportTest, TellsOfARepairFromBeforeItToItsEnd)
{
    addRepair();
    const auto json = nlohmann::json::parse(saved("r.json"));
    EXPECT_EQ(json.at("result"), "repaired");
    EXPECT_EQ(json.at("before").at("corruptions"), 1);
    EXPECT_EQ(json.at("check").at("corruptions"), 0);
    for (const auto &text : { saved("r.html"), saved("r.md") }) {
        EXPECT_THAT(text, HasSubstr("Clear 1 entry that leads nowhere"));
        EXPECT_THAT(text, HasSubstr("Repaired."));
        EXPECT_THAT(text, HasSubstr("QED-L2-OUTSIDE"));
    }
}

} // namespace

} // namespace qed::ui
