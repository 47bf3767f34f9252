// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/report/report_page.h"

#include <QCoreApplication>

namespace qed::ui {

namespace {

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(ReportPage)
};

/// As text that means nothing to Markdown.
QString escaped(const QString &text)
{
    QString safe;
    for (const auto sign : text) {
        if (QStringView(u"\\`*_[]<>|#").contains(sign))
            safe += u'\\';
        safe += sign == u'\n' ? QStringLiteral("<br>") : QString(sign);
    }
    return safe;
}

QString line(const QStringList &cells)
{
    QString text = QStringLiteral("|");
    for (const auto &cell : cells)
        text += u' ' + escaped(cell) + QStringLiteral(" |");
    return text + u'\n';
}

QString table(const QStringList &header, const QList<QStringList> &rows)
{
    QString text = line(header) + u'|' + QStringLiteral("---|").repeated(header.size()) + u'\n';
    for (const auto &row : rows)
        text += line(row);
    return text + u'\n';
}

QString heading(const QString &text)
{
    return QStringLiteral("## %1\n\n").arg(escaped(text));
}

QString factTable(const QList<NamedFact> &facts)
{
    QList<QStringList> rows;
    for (const auto &fact : facts)
        rows += QStringList { fact.name, fact.value };
    return table({ PageText::tr("Name"), PageText::tr("Value") }, rows);
}

QString findingTable(const QList<FindingFact> &findings)
{
    if (findings.isEmpty())
        return escaped(PageText::tr("Nothing was found.")) + QStringLiteral("\n\n");
    QList<QStringList> rows;
    for (const auto &finding : findings)
        rows += QStringList { finding.severity, finding.code, finding.message, finding.cost,
            finding.repair };
    return table({ PageText::tr("Severity"), PageText::tr("Code"), PageText::tr("What Is Wrong"),
                     PageText::tr("Cost to the Guest"), PageText::tr("Repair") },
        rows);
}

QString statement(const QString &bold, const QString &text)
{
    return QStringLiteral("**%1** %2\n\n").arg(escaped(bold), escaped(text));
}

QString changePart(const ReportFacts &facts)
{
    if (facts.result.isEmpty())
        return {};
    QString part = heading(PageText::tr("Repair"));
    if (!facts.steps.isEmpty()) {
        QList<QStringList> rows;
        for (const auto &step : facts.steps)
            rows += QStringList { step.title, step.effect, step.growth };
        part += table(
            { PageText::tr("Step"), PageText::tr("Effect"), PageText::tr("File Size") }, rows);
    }
    return part + heading(PageText::tr("Result")) + statement(facts.result, facts.resultDetail)
        + heading(PageText::tr("Findings After the Repair")) + findingTable(facts.remaining);
}

} // namespace

QString reportMarkdown(const ReportFacts &facts)
{
    QString text = QStringLiteral("# %1\n\n").arg(escaped(facts.title))
        + statement(facts.verdict, facts.verdictDetail) + heading(PageText::tr("File"))
        + factTable(facts.file) + heading(PageText::tr("Figures")) + factTable(facts.figures)
        + heading(PageText::tr("Findings")) + findingTable(facts.findings);
    if (!facts.leftOut.isEmpty())
        text += escaped(facts.leftOut) + QStringLiteral("\n\n");
    return text + changePart(facts) + QStringLiteral("*%1*\n").arg(escaped(facts.made));
}

} // namespace qed::ui
